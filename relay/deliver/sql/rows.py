"""The table of policies that other domains publish about mail to them."""

from typing import Final

from sqlalchemy import Index, UniqueConstraint

from database.rows import Ciphertext, Id, IndexToken, Micros, Row

DOMAIN_LABEL: Final = "sts domain"
POLICY_LABEL: Final = "sts policy"


class StsPolicyRow(Row, table=True):
    """An MTA-STS policy; `policy` is JSON of its id, mode, patterns of MX names and age."""

    __tablename__ = "sts_policy"
    __table_args__ = (UniqueConstraint("domain_index"), Index(None, "expires_at"))

    id: Id
    domain_index: IndexToken
    policy: Ciphertext
    fetched_at: Micros
    expires_at: Micros
