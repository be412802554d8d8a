"""Reply texts are fixed: short, ASCII, and of the class of their code (RFC 2034 section 4)."""

import pytest

from mail.reply import Reply
from relay.receive import replies

ALL = {name: value for name, value in vars(replies).items() if isinstance(value, Reply)}


@pytest.mark.parametrize("name", sorted(ALL))
def test_each_reply_is_well_formed(name: str) -> None:
    reply = ALL[name]

    assert reply.status[0] == str(reply.code)[0]
    assert str(reply).isascii()
    assert len(str(reply)) <= 510
    assert "@" not in str(reply)
