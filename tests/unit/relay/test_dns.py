import dns.exception
import dns.message
import dns.name
import dns.rdatatype
import dns.resolver
import pytest

from relay.dns import (
    BoundedLookup,
    DnsExhausted,
    DnsTemporary,
    NoSuchName,
    SystemLookup,
    names,
    texts,
)
from tests.support.dns import Zone

ANSWERS = {
    "TXT": 'IN TXT "v=spf1 " "-all"',
    "MX": "IN MX 10 mx.buyer.example.",
    "A": "IN A 192.0.2.1",
    "PTR": "IN PTR mail.buyer.example.",
}


class Wire(dns.resolver.Resolver):
    """dnspython's resolver with the network taken out: it answers from text, and counts."""

    def __init__(self, trouble: Exception | None = None, size: int = 1) -> None:
        super().__init__(configure=False)
        self.nameservers = ["127.0.0.1"]
        self.trouble = trouble
        self.size = size
        self.asked = 0

    def resolve(self, qname, rdtype="A", **options):
        key = (dns.name.from_text(qname), dns.rdatatype.from_text(rdtype), 1)
        if (known := self.cache.get(key)) is not None:
            return known
        self.asked += 1
        if self.trouble is not None:
            raise self.trouble
        question = dns.message.make_query(qname, rdtype)
        lines = [f"{qname}. 300 {ANSWERS[rdtype]}"] if self.size else []
        lines += [f'{qname}. 300 IN TXT "{index:0250}"' for index in range(self.size - 1)]
        text = "id 1\nflags QR\n;QUESTION\n" + str(question.question[0]) + "\n;ANSWER\n"
        wire = dns.message.from_text(text + "\n".join(lines) + "\n").to_wire()
        answer = dns.resolver.Answer(*key[:2], 1, dns.message.from_wire(wire))
        self.cache.put(key, answer)
        return answer


@pytest.mark.parametrize(
    ("rdtype", "answer"),
    [
        ("TXT", b"v=spf1 -all"),
        ("MX", "10 mx.buyer.example"),
        ("A", "192.0.2.1"),
        ("PTR", "mail.buyer.example"),
    ],
)
def test_answers_are_octets_for_txt_and_text_for_the_rest(rdtype: str, answer: str | bytes) -> None:
    assert SystemLookup(Wire())("buyer.example", rdtype) == (answer,)


def test_a_name_without_such_records_has_no_answers() -> None:
    assert SystemLookup(Wire(size=0))("buyer.example", "A") == ()


@pytest.mark.parametrize(
    "trouble",
    [
        dns.resolver.NXDOMAIN(),
        dns.resolver.YXDOMAIN(),
        dns.name.LabelTooLong(),
        dns.name.NameTooLong(),
        dns.name.EmptyLabel(),
        dns.name.BadEscape(),
        UnicodeError(),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
def test_a_name_that_cannot_exist_has_no_answers(trouble: Exception) -> None:
    assert SystemLookup(Wire(trouble))("buyer.example", "A") == ()


@pytest.mark.parametrize("trouble", [dns.resolver.NXDOMAIN(), dns.name.LabelTooLong()])
def test_who_asks_for_it_hears_of_a_name_that_does_not_exist(trouble: Exception) -> None:
    with pytest.raises(NoSuchName):
        SystemLookup(Wire(trouble)).ask("buyer.example", "A")

    assert SystemLookup(Wire(size=0)).ask("buyer.example", "A") == ()


def test_a_name_that_does_not_exist_reaches_who_asks_within_bounds() -> None:
    lookup = BoundedLookup(Zone().ask, seconds=20, limit=2)

    with pytest.raises(NoSuchName):
        lookup("gone.example", "MX")


@pytest.mark.parametrize(
    "trouble",
    [dns.exception.Timeout(), dns.resolver.NoNameservers(), OSError("no route"), EOFError()],
    ids=lambda trouble: type(trouble).__name__,
)
def test_servers_that_fail_are_temporary(trouble: Exception) -> None:
    with pytest.raises(DnsTemporary if not isinstance(trouble, EOFError) else EOFError):
        SystemLookup(Wire(trouble))("buyer.example", "A")


def test_the_same_question_is_answered_from_the_cache() -> None:
    wire = Wire()
    lookup = SystemLookup(wire)

    assert lookup("buyer.example", "TXT") == lookup("BUYER.example", "TXT")
    assert wire.asked == 1


def test_large_answers_do_not_fill_the_cache() -> None:
    wire = Wire(size=30)
    lookup = SystemLookup(wire)

    assert len(lookup("buyer.example", "TXT")) == 30
    lookup("buyer.example", "TXT")
    assert wire.asked == 2


def test_this_hosts_resolvers_are_asked_without_a_search_list() -> None:
    assert SystemLookup(dns.resolver.Resolver(configure=False)) is not None


def test_one_message_asks_each_question_once_and_only_so_many() -> None:
    zone = Zone({("buyer.example", "A"): ["192.0.2.1"]})
    lookup = BoundedLookup(zone, seconds=20, limit=2)

    assert lookup("buyer.example", "A") == lookup("Buyer.Example.", "A") == ("192.0.2.1",)
    assert lookup("other.example", "A") == ()
    with pytest.raises(DnsExhausted):
        lookup("third.example", "A")
    assert len(zone.asked) == 2


def test_nothing_is_asked_after_the_deadline() -> None:
    clock = iter([100.0, 119.9, 120.0])
    lookup = BoundedLookup(Zone(), seconds=20, limit=9, clock=lambda: next(clock))

    assert lookup("buyer.example", "A") == ()
    with pytest.raises(DnsTemporary):
        lookup("other.example", "A")


def test_answers_of_another_shape_are_left_out() -> None:
    zone = Zone({("x.example", "TXT"): ["a", b"b"], ("x.example", "A"): [b"odd", "192.0.2.1"]})

    assert texts(zone, "x.example") == (b"a", b"b")
    assert names(zone, "x.example", "A") == ("192.0.2.1",)
