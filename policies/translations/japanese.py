"""Japanese: names of rules, words in values, and what rules about senders, orders and servers say.

Sellers and buyers are addressed in です and ます. One word for one thing:

order 注文, message メッセージ, buyer 購入者, seller 出品者, marketplace マーケットプレイス, alias
中継アドレス, conversation やり取り, held 保留, refused 拒否, taken out 取り除く, carried on 転送,
operator 担当者, first message 出品者から先に送るメッセージ.
"""

from types import MappingProxyType
from typing import Final

from policies.translations.japanese_contents import CONTENTS
from policies.translations.tables import Answers, Table

_NAMES: Final = MappingProxyType(
    {
        "R-01": "不明な中継アドレス",
        "R-02": "無効になった中継アドレス",
        "R-03": "承認されていない差出人",
        "R-04": "確認できない差出人",
        "R-05": "メッセージの大きさ",
        "R-06": "本文の長さ",
        "R-07": "メールのループ",
        "R-08": "自動送信メール",
        "R-09": "送信数",
        "R-10": "制限中の出品者",
        "R-11": "終了したやり取り",
        "R-12": "該当する注文なし",
        "R-13": "注文後の期間",
        "R-14": "連絡の理由",
        "R-15": "受信の停止",
        "R-15b": "【重要】の不適切な使用",
        "R-16": "広告・宣伝",
        "R-17": "レビューの依頼",
        "R-18": "内容のないメッセージ",
        "R-19": "マーケットプレイス外への誘導",
        "R-20": "連絡先",
        "R-21": "リンク",
        "R-22": "添付ファイル",
        "R-23": "危険なファイル",
        "R-24": "カード番号とパスワード",
        "R-25": "書式",
        "R-26": "隠された、または偽装された文字",
        "R-27": "言語",
        "R-28": "脅迫と侮辱",
        "R-30": "購入者の個人的なファイル",
    }
)
_TERMS: Final = MappingProxyType(
    {
        "an unknown domain": "不明なドメイン",
        "its sender's domain": "差出人のドメイン",
        "attachment": "添付ファイル",
        "pending": "確定前",
        "unshipped": "未発送",
        "shipped": "発送済み",
        "delivered": "配達済み",
        "completed": "完了",
        "cancelled": "キャンセル済み",
        "customisation": "特別仕様",
        "delivery": "配送",
        "address": "住所",
        "order": "注文",
        "service": "サービス",
        "problem": "問題",
        "recall": "リコール",
        "digital-key": "デジタルキー",
        "invoice": "請求書",
        "instructions": "説明書",
        "warranty": "保証",
        "return": "返品",
        "refund": "返金",
        "review": "レビュー",
        "MKT_ADVANTAGE": "次回の購入での特典や贈り物",
        "MKT_COUPON": "クーポンコード",
        "MKT_PRICE_OFF": "値引き",
        "MKT_SALE": "セールの案内",
        "MKT_PRIZE": "賞品や無料の贈り物",
        "MKT_LOYALTY": "ポイントや会員特典",
        "MKT_REFERRAL": "友人紹介の特典",
        "MKT_MONEY": "ローンや保険の勧誘",
        "MKT_EARN": "簡単な収入や投資の勧誘",
        "MKT_VICE": "薬、賭け事、成人向けの内容",
        "MKT_SHORTCODE": "有料の電話番号",
        "MKT_DEALS": "安さの宣伝",
        "MKT_CALL_TO_SHOP": "店舗への誘導",
        "MKT_OTHER_GOODS": "ほかの商品の紹介",
        "MKT_NEWS": "新商品、カタログ、アプリの案内",
        "MKT_SUBSCRIBE": "登録やフォローのお願い",
        "MKT_WIN_BACK": "カートやアカウントへの呼び戻し",
        "MKT_TRIAL": "お試し、アップグレード、プランの案内",
        "MKT_SERVICES": "企業向けサービスの案内",
        "MKT_EVENT": "催しの案内",
        "MKT_APPEAL": "寄付や支援のお願い",
        "MKT_FOOTER": "一斉送信メールの末尾",
        "MKT_SALUTATION": "大勢に向けた宛名",
        "MKT_DIGEST": "定期的なお知らせ",
        "MKT_SELF_PRAISE": "差出人や商品の紹介",
        "MKT_WELCOME": "サービスへの歓迎",
        "MKT_SURVEY": "アンケート",
        "MKT_CLICK": "クリックや返信の呼びかけ",
        "MKT_FREE": "無料という言葉",
        "MKT_URGENCY": "急がせる言葉",
        "MKT_SHOUTING": "大文字、感嘆符、絵文字の連続",
        "MKT_PRICES": "合計のない複数の価格",
        "MKT_LINKS": "近くにあるリンクや連絡先",
        "MKT_MANY_LINKS": "注文に必要のない多くのリンク",
        "MKT_UNASKED": "求められていない提案",
        "MKT_NO_ORDER": "注文についての記載なし",
        "MKT_SUBJECT": "件名の宣伝",
        "MKT_LIST_HEADERS": "一斉送信メールのヘッダー",
        "MKT_BULK": "多くの購入者に同じ文章",
        "MKT_HIDDEN": "見えない場所の宣伝",
        "MKT_DISGUISED": "偽装された宣伝",
        "MKT_QUOTED": "誰も書いていない引用の中の提案",
        "MKT_MODEL": "広告によくある言葉",
        "TXT_ZEROWIDTH": "単語の中の見えない文字",
    }
)
_NO_SUCH_ADDRESS: Final = "この中継アドレスはありません。"
_FROM_ORDER_PAGE: Final = "注文のページから送ってください。"
_BY_ITSELF: Final = "お使いのサーバーが自動的に再送します。"
_NOTHING_LOST: Final = f"{_BY_ITSELF}メッセージは失われません。"
_NOTHING_TO_DO: Final = "何もする必要はありません。"
_SERVICE: Final = (
    "注文のために連絡が必要な場合は、マーケットプレイスのカスタマーサービスにお問い合わせください。"
)
_PURPOSES: Final = (
    "件名に理由を書いてください（例：[purpose:delivery]）。次の中から選べます：{choices}"
)

_SENDERS: Final[Answers] = MappingProxyType(
    {
        ("R-01", "unknown"): (_NO_SUCH_ADDRESS, _FROM_ORDER_PAGE),
        ("R-02", "revoked"): (_NO_SUCH_ADDRESS, _FROM_ORDER_PAGE),
        ("R-05", "too-large"): (
            "メッセージの大きさは {size} MB です。上限は {limit} MB です。",
            "添付ファイルを減らすか、小さくしてもう一度お送りください。",
        ),
        ("R-07", "loop"): (
            "メールがループしています。{hops} 台のサーバーを経由しました（上限は {limit} 台）。",
            "ここに戻ってくる転送設定がないかご確認ください。",
        ),
        ("R-04", "disproven"): (
            "このメッセージが {domain} から送られたことを確認できませんでした。",
            "そのドメインのメールサービスから、SPF または DKIM が一致する形でお送りください。",
        ),
        ("R-04", "unproven"): (
            "このメッセージが {domain} から送られたことを示すものがありません。",
            "担当者が確認します。ドメインに SPF または DKIM を設定すると、すぐに転送されます。",
        ),
        ("R-04", "undecided"): (
            "このメッセージが {domain} から送られたかどうかを調べられませんでした。",
            _BY_ITSELF,
        ),
        ("R-04", "repeated"): (
            "このメッセージはすでに受け付けています。",
            "記録に残り、転送はされません。もう一度送る場合は、新しく書いてください。",
        ),
        ("R-03", "blocked"): (
            "{domain} の差出人アドレスは、このアカウントではブロックされています。",
            "承認済みのアドレスから送るか、メッセージの設定でこのアドレスを承認してください。",
        ),
        ("R-03", "not-approved"): (
            "{domain} の差出人アドレスは、このアカウントでは承認されていません。",
            "担当者がメッセージを確認します。登録済みのアドレスから送るか、このアドレスの承認を受けてください。",
        ),
        ("R-08", "automatic"): (
            "自動送信メール（{excerpt}）は記録に残り、転送はされません。",
            _NOTHING_TO_DO,
        ),
        ("R-08", "self-copy"): (
            "ご自身の中継アドレスに送られたコピーは記録に残り、転送はされません。",
            _NOTHING_TO_DO,
        ),
        ("R-11", "declined"): ("相手はこのやり取りでのメッセージを受け取りません。", _SERVICE),
        ("R-11", "closed"): ("マーケットプレイスがこのやり取りを終了しました。", _SERVICE),
        ("R-09", "hour-full"): (
            "このアカウントは過去 1 時間に {sent} 通を送信しました。上限は {limit} 通です。",
            _NOTHING_LOST,
        ),
        ("R-09", "day-full"): (
            "このアカウントは過去 24 時間に {sent} 通を送信しました。注文数に応じた上限は {limit} 通です。",
            _NOTHING_LOST,
        ),
        ("R-10", "restricted"): (
            "このアカウントは {date} まで、出品者から先に購入者へメッセージを送ることができません。",
            "購入者への返信はこれまでどおり届きます。制限の見直しは、マーケットプレイスの出品者サポートに"
            "お申し出ください。",
        ),
        ("R-12", "no-order"): (
            "この購入者からの注文が見つかりませんでした。注文がない場合、出品者から先にメッセージを送ることはできません。",
            "この購入者の注文についてお書きになるか、購入者からの連絡に返信してください。",
        ),
        ("R-13", "outside"): (
            "注文 {excerpt} は {date} に完了しています。出品者から先にメッセージを送れるのは完了後 {days} 日間です。",
            "購入者から連絡があれば返信できます。",
        ),
        ("R-14", "missing"): ("メッセージに連絡の理由がありません。", _PURPOSES),
        ("R-14", "unknown"): ("「{excerpt}」は選べる理由ではありません。", _PURPOSES),
        ("R-14", "unfit"): (
            "理由「{purpose}」は、注文の状態（{status}）に合いません。",
            "合う理由を選ぶか、注文がその段階になるまでお待ちください。",
        ),
        ("R-15", "opted-out"): (
            "購入者は、注文に必要のないメッセージを希望していません。",
            "返事がないと注文を完了できない場合は、件名に【重要】を付けてもう一度お送りください。"
            "不適切な使用は記録されます。",
        ),
        ("R-15b", "misused"): (
            "【重要】を使えるのは、特別仕様、配送、住所についての質問だけです：「{excerpt}」",
            "宣伝やレビューの依頼を消してください。【重要】は、返事がないと注文を進められない場合に"
            "だけお使いください。",
        ),
        ("R-15b", "often"): (
            "過去 30 日間に出品者から先に送ったメッセージの {share} % に【重要】が付いていました。"
            "{limit} % を超えると不適切な使用とみなされます。",
            "メッセージは転送しました。【重要】は、返事がないと注文を進められない場合にだけお使いください。",
        ),
    }
)

JAPANESE: Final = Table(
    names=_NAMES,
    answers=MappingProxyType({**_SENDERS, **CONTENTS}),
    terms=_TERMS,
    between="；",
)
