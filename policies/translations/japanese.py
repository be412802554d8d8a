"""Japanese."""

from typing import Final

from policies.translations.tables import Table

JAPANESE: Final = Table(
    names={
        "R-12": "該当する注文なし",
        "R-13": "注文後の期間",
    },
    answers={
        ("R-12", "no-order"): (
            "この購入者からの注文が見つかりませんでした。最初のメッセージには注文が必要です。",
            "この購入者の注文についてお書きになるか、購入者からの連絡に返信してください。",
        ),
        ("R-13", "outside"): (
            "注文 {excerpt} は {date} に完了しています。こちらから先に連絡できるのは完了後 {days} 日間です。",
            "購入者から連絡があれば返信できます。",
        ),
    },
)
