"""Japanese: what rules about contents say. The glossary stands in policies.translations.japanese."""

from types import MappingProxyType
from typing import Final

from policies.translations.tables import Answers, file_answers

_PDF_OR_IMAGE: Final = "PDF か画像にしてお送りください。"
_CONTENT_AS_PDF: Final = "内容を PDF か画像にしてお送りください。"
_FILES: Final = MappingProxyType(
    {
        "program": ("{file} はプログラムです。", _CONTENT_AS_PDF),
        "markup": ("{file} は HTML、SVG または XML です。", _PDF_OR_IMAGE),
        "archive": ("{file} は圧縮ファイルです。", "中のファイルを一つずつ添付してください。"),
        "macros": (
            "{file} にはマクロが含まれている可能性があります。",
            "マクロのない形か PDF で保存してください。",
        ),
        "encrypted": ("{file} は暗号化されています。", "パスワードなしで保存してください。"),
        "mislabelled": (
            "{file} の中身が、名前や種類と一致していません。",
            "正しい名前か PDF で保存し直してください。",
        ),
        "animated": ("{file} は動く画像です。", "静止画をお送りください。"),
        "unlisted": ("{file} のような種類のファイルは転送できません。", _PDF_OR_IMAGE),
    }
)
_ALLOWED_FILES: Final = (
    "送れるのは PDF、テキストと CSV、静止画、カレンダーの招待、マクロのない Word と Excel です。"
)
_FILE_REMOVED: Final = "ファイルを取り除き、残りを転送しました。"
_COUNT: Final = "添付ファイルが {count} 個あります。上限は {limit} 個です。"
_SIZE: Final = "添付ファイルは合計 {size} MB です。上限は {limit} MB です。"
_FIRST_FILES: Final = "はじめの方のファイルだけを転送しました。"
_FEWER: Final = "ファイルを減らすか、何通かに分けてお送りください。"
_SMALLER: Final = "ファイルを減らすか、小さくしてお送りください。"

_SELLER_CAN_ANSWER: Final = "出品者はこのメッセージにそのまま返信できます。"
_BUYERS_CAN_ANSWER: Final = "購入者はこのメッセージにそのまま返信できます。"
_NO_LINK: Final = (
    "リンクを消してもう一度お送りください。リンク先の内容は、本文に書くか添付してください。"
)
_LINKS: Final = "リンクは配送会社とマーケットプレイスのものに限られます。"
_NO_CARDS: Final = (
    "カード番号をメールで送らないでください。支払いと返金はマーケットプレイスで行います。"
)
_HIDDEN: Final = "メッセージに隠された文字があります：「{excerpt}」"
_DISGUISED: Final = "メッセージに偽装された文字があります：「{excerpt}」"
_REMOVE: Final = "その部分を消してもう一度お送りください。"
_LOOKED_AT: Final = "担当者が確認します。この部分がなければ、すぐに転送されます。"
_REVIEWS: Final = "レビューの依頼は中立な内容で、一度だけ送ることができます：「{excerpt}」"
_CANCEL: Final = (
    "キャンセルは注文システムでご自身が行ってください。購入者には依頼しないでください。"
)
_PAYMENT: Final = (
    "その部分を消してください。マーケットプレイスの外での購入や支払いは認められていません。"
)
_CALM: Final = (
    "何が問題で、何を希望するのかをお書きください。このメッセージは担当者が先に確認します。"
)
_ADVERTISING: Final = "広告・宣伝と思われます：「{excerpt}」（{symbols}）"
_LANGUAGES: Final = (
    "購入者が読む言語：{wanted}。このメッセージは別の言語で書かれているようです：{written}。"
)
_BOTH_LANGUAGES: Final = "購入者の言語、または両方の言語でお書きください。"

CONTENTS: Final[Answers] = MappingProxyType(
    {
        ("R-06", "too-long"): (
            "本文は {length} 文字です。上限は {limit} 文字です。",
            "{surplus} 文字以上減らすか、詳しい内容を PDF にして添付してください。",
        ),
        ("R-06", "too-long-for-purpose"): (
            "本文は {length} 文字です。理由「{purpose}」の場合の上限は {limit} 文字です。",
            "{surplus} 文字以上減らしてください。",
        ),
        **file_answers(_FILES, _ALLOWED_FILES, _FILE_REMOVED),
        ("R-22", "too-many"): (_COUNT, _FEWER),
        ("R-22", "too-large"): (_SIZE, _SMALLER),
        ("R-22", "too-many-removed"): (f"{_COUNT}{_FIRST_FILES}", _FEWER),
        ("R-22", "too-large-removed"): (f"{_SIZE}{_FIRST_FILES}", _SMALLER),
        ("R-23", "program"): (
            "{file} は危険なため拒否されました。プログラムです。",
            "購入者に必要な内容を PDF か画像にしてお送りください。",
        ),
        ("R-23", "active"): (
            "{file} は危険なため拒否されました。マクロまたはスクリプトが含まれています。",
            "それらを除いて保存するか、通常の PDF にしてください。",
        ),
        ("R-30", "identity"): (
            "{file} を取り除きました。ファイル名から、身分証明書または支払い用カードと思われます。"
            "残りは転送しました。",
            "出品者がメールでこれを必要とすることはありません。注文に証明が必要な場合は、"
            "マーケットプレイスか配送会社に提示してください。",
        ),
        ("R-30", "program"): (
            "{file} を取り除きました。プログラム、またはプログラムを起動するファイルです。"
            "残りは転送しました。",
            _CONTENT_AS_PDF,
        ),
        ("R-20", "removed"): ("連絡先を取り除きました：「{excerpt}」", _BUYERS_CAN_ANSWER),
        ("R-20", "removed-for-buyer"): (
            "お客様を守るため、連絡先を取り除きました：「{excerpt}」",
            _SELLER_CAN_ANSWER,
        ),
        ("R-20", "suspected"): (
            "連絡先の可能性があります：「{excerpt}」",
            f"{_BUYERS_CAN_ANSWER}この部分がなければ、すぐに転送されます。",
        ),
        ("R-20", "refused"): (
            "メッセージに連絡先が含まれています：「{excerpt}」",
            f"連絡先を消してください。{_BUYERS_CAN_ANSWER}",
        ),
        ("R-21", "deceitful"): (
            "リンク「{excerpt}」は、表示と異なる {host} につながっています。",
            _NO_LINK,
        ),
        ("R-21", "disguised"): ("リンク「{excerpt}」は行き先を隠しています。", _NO_LINK),
        ("R-21", "shortened"): (
            "短縮リンク「{excerpt}」は行き先を隠しています。",
            "配送会社かマーケットプレイスの完全なアドレスを書くか、リンクを消して、もう一度お送りください。",
        ),
        ("R-21", "unlisted"): (
            "{host} へのリンクは認められていません：「{excerpt}」",
            f"{_LINKS}リンクを消してもう一度お送りください。",
        ),
        ("R-21", "removed"): (
            "{host} へのリンクを取り除きました：「{excerpt}」",
            f"{_LINKS}メッセージの残りは転送しました。",
        ),
        ("R-21", "defanged"): (
            "{host} へのリンクをクリックできないようにしました：「{excerpt}」",
            "何もする必要はありません。出品者は文字として読むことができます。",
        ),
        ("R-24", "card"): ("カード番号を伏せました：{excerpt}", _NO_CARDS),
        ("R-24", "masked"): (
            "メッセージを保存する前に、カード番号を下 4 桁を除いて伏せました。",
            _NO_CARDS,
        ),
        ("R-24", "password"): (
            "パスワードを伏せました：{excerpt}",
            "パスワードをメールで送らないでください。お使いのサービスでパスワードを変更してください。",
        ),
        ("R-26", "hidden-offer"): (_HIDDEN, _REMOVE),
        ("R-26", "hidden"): (_HIDDEN, _LOOKED_AT),
        ("R-26", "removed"): (
            "隠された文字を取り除きました：「{excerpt}」",
            "何もする必要はありません。購入者に読んでほしいことは、見えるように書いてください。",
        ),
        ("R-26", "disguised-offer"): (_DISGUISED, _REMOVE),
        ("R-26", "disguised"): (_DISGUISED, _LOOKED_AT),
        ("R-26", "straightened"): (
            "「{excerpt}」にあった別の種類の文字を置き換えました。",
            "何もする必要はありません。",
        ),
        ("R-26", "coded"): (
            "メッセージに符号化された文字があります：「{excerpt}」",
            "担当者が確認します。普通の文章に書き直してもう一度送ることもできます。",
        ),
        ("R-17", "paid"): (
            _REVIEWS,
            "レビューの前でも後でも、見返りを提供しないでください。",
        ),
        ("R-17", "change"): (
            _REVIEWS,
            "レビューの変更や削除を求めず、購入者の問題を解決してください。",
        ),
        ("R-17", "one-sided"): (
            _REVIEWS,
            "良し悪しにかかわらず率直なレビューをすべての購入者に依頼するか、依頼をやめてください。",
        ),
        ("R-17", "repeated"): (
            _REVIEWS,
            "この購入者にはすでに依頼しています。もう一度依頼しないでください。",
        ),
        ("R-18", "empty"): (
            "この確認はマーケットプレイスがすでに送っています：「{excerpt}」",
            "注文について購入者がまだ知らないことがあるとき、または質問があるときにお送りください。",
        ),
        ("R-19", "cancel"): ("購入者にキャンセルを依頼しています：「{excerpt}」", _CANCEL),
        ("R-19", "cancel-hint"): (
            "購入者にキャンセルを依頼していると思われます：「{excerpt}」",
            _CANCEL,
        ),
        ("R-19", "elsewhere"): (
            "マーケットプレイスの外へ誘導しています：「{excerpt}」",
            _PAYMENT,
        ),
        ("R-19", "transfer"): (
            "マーケットプレイスの外での支払いを求めていると思われます：「{excerpt}」",
            _PAYMENT,
        ),
        ("R-19", "secrets"): (
            "カード情報またはパスワードを求めています：「{excerpt}」",
            "メールでは決して求めないでください。購入者が入力するのは購入手続きの画面だけです。",
        ),
        ("R-28", "threat"): (
            "脅迫と受け取れるため、確認のため保留しました：「{excerpt}」",
            _CALM,
        ),
        ("R-28", "insult"): ("言葉づかいのため、確認のため保留しました：「{excerpt}」", _CALM),
        ("R-16", "promotional"): (
            _ADVERTISING,
            "その部分を消してもう一度送るか、確認を依頼してください。",
        ),
        ("R-16", "doubtful"): (_ADVERTISING, _LOOKED_AT),
        ("R-16", "remarkable"): (
            _ADVERTISING,
            "メッセージは転送しました。注文についてのメッセージに宣伝を入れないでください。",
        ),
        ("R-27", "held"): (_LANGUAGES, _BOTH_LANGUAGES),
        ("R-27", "remarked"): (_LANGUAGES, f"メッセージは転送しました。{_BOTH_LANGUAGES}"),
        ("R-25", "pictures"): (
            "ほかのサーバーから読み込まれる画像を取り除きました（{count} 件）。",
            "何もする必要はありません。購入者に見せたい画像は添付してください。",
        ),
        ("R-25", "active"): (
            "動作する内容を取り除きました：{excerpt}",
            "何もする必要はありません。その目的を言葉で書いてください。",
        ),
        ("R-25", "emojis"): (
            "出品者から先に送るメッセージのため、絵文字を取り除きました：{excerpt}",
            "何もする必要はありません。返信では絵文字は残ります。",
        ),
        ("R-29", "hold"): (
            "メッセージにアドレスが残っていないことを確認できませんでした。",
            "担当者が確認します。添付ファイルや引用を除いて送ると、すぐに転送されます。",
        ),
        ("R-29", "reject"): (
            "メッセージの一部が暗号化されているか、中継の途中で読めない形になっています。",
            "暗号化せず、普通の文章と少数の添付ファイルでもう一度お送りください。",
        ),
    }
)
