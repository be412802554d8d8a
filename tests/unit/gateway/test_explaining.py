"""The dry run: what would become of a file, and nothing stored, sent or told."""

from pathlib import Path

import pytest

from gateway.aliases import revoke_alias
from gateway.errors import GatewayError
from gateway.explaining import Explainer, Explanation, Transaction, write_output
from mail.address import parse_address
from relay.dns import Lookup
from tests.support.dns import Zone, failing
from tests.support.operators import (
    ACT,
    AGENT,
    BUYER,
    COUPON,
    ORDER_ID,
    SELLER,
    Desk,
    a_desk,
    a_mail,
)
from thread_store.sql.store import ThreadStore

NOTHING: Lookup = Zone()
SPF = Zone({("buyer-mail.example", "TXT"): ["v=spf1 ip4:192.0.2.7 -all"]})


def explain(
    desk: Desk, raw: bytes, alias: str = "", lookup: Lookup = NOTHING, **given: object
) -> Explanation:
    path = desk.file("in.eml", raw)
    transaction = Transaction(alias or desk.seller_alias, **given)
    with desk.opened() as gateway:
        explainer = Explainer(gateway, transaction, lookup)
        try:
            return explainer.explain(path)
        finally:
            explainer.close()


def assumed(desk: Desk, raw: bytes, alias: str = "") -> Explanation:
    return explain(desk, raw, alias, failing, is_assumed=True)


def test_a_mail_that_would_go_on_is_finished_and_nothing_is_stored(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    before = desk.dump()
    mail = a_mail(BUYER, desk.seller_alias, f"I am {BUYER}.", x_mailer="Mine")

    found = assumed(desk, mail)

    assert (found.verdict, found.as_row()["delivered"]) == ("accept", True)
    assert found.raw is not None
    assert BUYER.encode() not in found.raw
    assert found.raw.startswith(b"DKIM-Signature: ")
    assert found.reply.startswith("250 2.0.0")
    assert desk.dump() == before


def test_the_row_tells_every_stage_and_masks_every_address(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    mail = a_mail(BUYER, desk.seller_alias, f"I am {BUYER}.", x_mailer="Mine")

    row = assumed(desk, mail).as_row()

    assert row["authentication"]["evidence"] == "pass"
    assert row["authentication"]["author"] == "b***@b***.example"
    assert row["header"]["dropped"] == ["X-Mailer"]
    assert row["findings"][0]["effect"] == "strip"
    assert row["route"]["thread_id"] == desk.thread_id
    assert not any(address in str(row) for address in (BUYER, SELLER, "one@client.example"))


def test_a_refused_mail_shows_the_reply_that_its_sender_would_get(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    found = assumed(desk, a_mail(SELLER, desk.buyer_alias, COUPON), desk.buyer_alias)

    assert (found.verdict, found.rules, found.raw) == ("reject", ("R-16",), None)
    assert found.reply.startswith("550 5.7.1 [R-16 d:")


def test_real_authentication_asks_dns_for_the_client_and_the_reverse_path(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    mail = a_mail(BUYER, desk.seller_alias)

    good = explain(desk, mail, lookup=SPF, client_ip="192.0.2.7")
    bad = explain(desk, mail, lookup=SPF, client_ip="192.0.2.8")
    other = explain(
        desk, mail, lookup=SPF, client_ip="192.0.2.7", reverse_path=parse_address(AGENT)
    )

    assert [found.verdict for found in (good, bad, other)] == ["accept", "reject", "hold"]
    assert good.as_row()["authentication"]["method"] == "spf"
    assert bad.rules == ("R-04",)


def test_trouble_of_dns_is_shown_as_the_deferral_that_it_would_be(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    found = explain(desk, a_mail(BUYER, desk.seller_alias), lookup=failing, client_ip="192.0.2.7")

    assert (found.verdict, found.reply[:9]) == ("defer", "451 4.4.3")


def test_a_client_in_a_trusted_network_is_believed_as_the_receiver_would(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    config = tmp_path / "config.toml"
    text = config.read_text().replace(
        "trusted_networks = []", 'trusted_networks = ["192.0.2.0/24"]'
    )
    config.write_text(
        text.replace('trusted_authserv_id = ""', 'trusted_authserv_id = "up.example"')
    )
    line = b"Authentication-Results: up.example; dmarc=pass header.from=buyer-mail.example\r\n"
    path = desk.file("in.eml", line + a_mail(BUYER, desk.seller_alias))

    result = desk.run("explain", path, "--to", desk.seller_alias, "--client", "192.0.2.9", "--json")

    assert '"method": "upstream"' in result.output
    assert '"verdict": "accept"' in result.output


def test_a_file_with_bare_line_ends_and_without_a_last_one_is_taken(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    raw = a_mail(BUYER, desk.seller_alias).replace(b"\r\n", b"\n").rstrip(b"\n")

    found = assumed(desk, raw)

    assert found.verdict == "accept"
    assert found.raw is not None
    assert found.raw.endswith(b"\r\n")


@pytest.mark.parametrize(
    ("body", "reply"),
    [("nul \0 here", "550 5.5.2"), ("x" * 70_000, "554 5.6.0"), (".\n..\n" * 3, "250 2.0.0")],
)
def test_what_the_receiver_refuses_is_refused_here(tmp_path: Path, body: str, reply: str) -> None:
    desk = a_desk(tmp_path)

    found = assumed(desk, a_mail(BUYER, desk.seller_alias, body))

    assert found.reply.startswith(reply)
    assert (found.note is None) == reply.startswith("250")


def test_a_shut_alias_answers_as_an_unknown_one_and_the_operator_hears_why(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.call(revoke_alias, ORDER_ID, "default", "seller", ACT)

    found = assumed(desk, a_mail(BUYER, desk.seller_alias))

    assert found.reply == "550 5.1.1 No such relay address"
    assert "revoked" in str(found.note)


def test_an_erased_relationship_answers_as_an_unknown_alias(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    found = assumed(desk, a_mail(BUYER, desk.seller_alias))

    assert (found.reply[:9], found.raw) == ("550 5.1.1", None)
    assert "erased" in str(found.note)


@pytest.mark.parametrize("raw", [b"", b"\r\n", b"junk", b"From: a, b\r\n\r\n", b"\xff\xfe" * 99])
def test_what_is_hardly_mail_is_held_or_refused_and_never_raises(
    tmp_path: Path, raw: bytes
) -> None:
    desk = a_desk(tmp_path)

    assert assumed(desk, raw).raw is None
    assert explain(desk, raw).verdict in {"hold", "reject"}


def test_an_address_that_is_no_alias_is_refused_before_any_file(tmp_path: Path) -> None:
    with pytest.raises(GatewayError, match="no alias of this gateway"):
        explain(a_desk(tmp_path), b"", alias="x@relay.example")


def test_a_client_that_is_no_ip_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GatewayError, match="no IP address"):
        explain(a_desk(tmp_path), b"", client_ip="mx.example")


def test_outputs_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    out, taken = tmp_path / "out", set[Path]()
    found = [Explanation(f"{place}/in.eml", "accept", "250", 1, raw=b"x") for place in "ab"]

    names = [Path(str(write_output(out, one, taken).output)).name for one in found]

    assert names == ["in.out.eml", "in.2.out.eml"]


def test_an_output_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")

    with pytest.raises(GatewayError, match="--output"):
        write_output(tmp_path / "out", Explanation("in.eml", "accept", "250", 1, raw=b"x"), set())


def test_nothing_is_written_for_what_would_not_go_on(tmp_path: Path) -> None:
    held = Explanation("in.eml", "hold", "250", 1)

    assert write_output(tmp_path / "out", held, set()) is held
    assert not (tmp_path / "out").exists()
