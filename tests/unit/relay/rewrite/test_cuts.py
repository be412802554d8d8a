"""Cuts in whole messages, as bytes."""

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import Message, parse_message
from mail.mime import parse_parts
from policies.cuts import Cut, Markup
from relay.content import read_content
from relay.rewrite.cuts import apply_cuts
from tests.support.cutting import (
    EVERY_MARKUP,
    GONE,
    PHONE,
    attachment,
    cut_html,
    cut_text,
    html,
    markup,
    reading,
    target,
    words,
)
from tests.support.rewrite import message, multipart, plain


def cut(given_message: Message, *cuts: Cut) -> Message:
    result = apply_cuts(given_message, cuts or (words(),))
    assert result.unclean == ()
    return result.message


def reasons(given_message: Message, *cuts: Cut) -> list[str]:
    result = apply_cuts(given_message, cuts or (words(),))
    assert result.message is given_message
    assert result.applied == ()
    return [f"{one.where}: {one.reason}" for one in result.unclean]


def body(given_message: Message, *cuts: Cut) -> bytes:
    return cut(given_message, *cuts).body


def test_words_go_from_a_plain_text_and_all_else_keeps_its_bytes() -> None:
    before = plain("Hello\n\nTel 0171 2345678, or\n> 0171\n> 2345678\nbye\n")

    assert cut(before).as_bytes() == before.as_bytes().replace(
        b"0171 2345678", GONE.encode()
    ).replace(b"0171\r\n> 2345678", GONE.encode())


def test_quoted_printable_stays_so_and_soft_breaks_hide_nothing() -> None:
    text = "Grüße, Tel 01=\n71 23456=\n78 – Ende=20\n".replace("ü", "=C3=BC").replace(
        "–", "=E2=80=93"
    )
    done = body(plain(text.replace("ß", "=C3=9F"), encoding="quoted-printable"))

    assert done == b"Gr=C3=BC=C3=9Fe, Tel [contact removed] =E2=80=93 Ende=20\r\n"


def test_base64_stays_base64() -> None:
    coded = base64.encodebytes("Grüße: 0171 2345678\r\n".encode()).decode()

    assert base64.b64decode(body(plain(coded, encoding="base64"))).decode() == f"Grüße: {GONE}\r\n"


def test_a_charset_stays_where_it_can_say_what_is_put_in() -> None:
    before = plain("Gr\xfc\xdfe 0171 2345678\n".encode("latin-1"), "text/plain; charset=iso-8859-1")

    assert body(before) == f"Grüße {GONE}\r\n".encode("latin-1")
    foreign = cut(before, words(PHONE, "電話"))
    assert foreign.value("content-type") == "text/plain; charset=utf-8"
    assert foreign.body == "Grüße 電話\r\n".encode()


def test_a_part_gets_another_charset_in_its_own_header() -> None:
    part = "Content-Type: text/plain; charset=us-ascii; format=flowed\nX-Note: a\n\n0171 2345678"
    done = body(multipart(part, "\n0171 2345678"), words(PHONE, "é"))

    assert done.replace(b";\r\n ", b"; ").splitlines()[1:5] == [
        b"Content-Type: text/plain; charset=utf-8; format=flowed",
        b"X-Note: a",
        b"Content-Transfer-Encoding: quoted-printable",
        b"",
    ]
    assert done.count(b"=C3=A9") == 2


def test_a_part_without_header_gets_one_when_it_must() -> None:
    done = body(multipart("0171 2345678"), words(PHONE, "é"))

    assert b"Content-Transfer-Encoding: quoted-printable\r\n\r\n=C3=A9" in done


def test_a_second_field_of_a_name_goes_with_the_first() -> None:
    part = "Content-Type: text/plain\nContent-Type: text/x\n\n0171 2345678"

    assert body(multipart(part), words(PHONE, "é")).count(b"Content-Type") == 1


def test_both_forms_of_a_text_are_cut() -> None:
    before = multipart(
        "Content-Type: text/plain\n\nTel 0171 2345678",
        "Content-Type: text/html\n\n<p>Tel <b>0171</b>/234-5678</p>",
        kind="alternative",
    )
    done = body(before)

    assert f"\r\nTel {GONE}\r\n".encode() in done
    assert f"<p>Tel <b>{GONE}</b></p>".encode() in done


@pytest.mark.parametrize(
    ("text", "source"), [("no number", "<p>0171 2345678</p>"), ("0171 2345678", "<p>no number</p>")]
)
def test_a_cut_that_stands_in_one_form_only_is_fine(text: str, source: str) -> None:
    before = multipart(f"\n{text}", f"Content-Type: text/html\n\n{source}")

    assert body(before) == before.body.replace(b"0171 2345678", GONE.encode())


@pytest.mark.parametrize(
    ("flowed", "expected"),
    [
        ("call 0171 \n2345678 ok", f"call {GONE} ok"),
        ("> call 0171 \n> 2345678 ok", f"> call {GONE} ok"),
        ("> call 01 \n> 71 2345678 ok", f"> call {GONE} \r\n>  ok"),
    ],
)
def test_soft_breaks_of_flowed_text_hide_nothing(flowed: str, expected: str) -> None:
    done = body(plain(flowed + "\n", "text/plain; format=flowed; delsp=yes"))

    assert done == f"{expected}\r\n".encode()


def test_words_go_from_the_subject_whatever_encodes_it() -> None:
    coded = quopri.encodestring("Grüße 0171 2345678".encode(), header=True).decode()
    before = message(f"Subject: =?utf-8?q?{coded}?=\nX: 1\n\nx\n")

    assert cut(before).value("subject") == "=?utf-8?b?R3LDvMOfZQ==?= [contact removed]"
    assert cut(before).fields[1].raw == b"X: 1\r\n"


def test_a_subject_of_raw_octets_keeps_its_letters() -> None:
    before = message(b"Subject: Gr\xfc\xdfe 0171 2345678\n\nx\n")

    assert read_content(cut(before)).subject == f"Grüße {GONE}"


def test_what_the_rules_quote_of_raw_octets_is_found() -> None:
    before = message(
        b"Subject: Tel\xfc 0171 2345678\nContent-Type: text/plain; charset=utf-8\n\nTel\xfc 0171 2345678\n"
    )
    written = read_content(before).text

    assert "\ufffd" in written
    assert body(before, words(written)) == f"{GONE}\r\n".encode()


def test_mail_inside_mail_is_cut_in_subject_and_text() -> None:
    inner = "Subject: call 0171 2345678\nX: y\n\nand 0171 2345678"
    done = body(multipart("\nhello", f"Content-Type: message/rfc822\n\n{inner}"))

    assert f"Subject: call {GONE}\r\nX: y\r\n\r\nand {GONE}".encode() in done


def test_an_attachment_gives_way_to_a_text_and_the_others_keep_their_bytes() -> None:
    before = multipart(
        "Content-Type: text/plain\n\nsee the file",
        'Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=',
        "Content-Type: image/png\n\nPNG",
    )
    gone = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"

    assert body(before, attachment(0, "[weg: ä]")) == before.body.replace(
        b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=',
        gone + b"[weg: =C3=A4]",
    )
    both = body(before, attachment(1), attachment(0))
    assert both.count(gone + b"[file removed]") == 2


def test_a_message_that_is_an_attachment_becomes_a_text() -> None:
    before = plain("JVBERi0=\n", "application/pdf; name=a.pdf", "base64")
    done = cut(before, attachment(0))

    assert [one.name for one in done.fields[:3]] == ["From", "To", "Subject"]
    assert done.value("content-type") == "text/plain; charset=utf-8"
    assert done.body == b"[file removed]\r\n"


def test_attached_mail_goes_whole_with_all_that_is_in_it() -> None:
    inner = "Subject: 0171 2345678\nContent-Type: text/plain\n\n0171 2345678"
    before = multipart(
        "\n0171 2345678",
        f"Content-Type: message/rfc822\nContent-Disposition: attachment\n\n{inner}",
    )
    done = apply_cuts(before, (words(), attachment(0)))

    assert done.unclean == ()
    assert done.message.body.count(b"Subject") == 0
    assert [part.content_type for part in parse_parts(done.message).walk()][1:] == [
        "text/plain"
    ] * 2


def test_an_empty_attachment_does_not_take_the_boundary_along() -> None:
    raw = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\nContent-Type: image/png\n--b--\n"
    done = cut(message(raw), attachment(0))

    assert [part.content_type for part in parse_parts(done).walk()] == [
        "multipart/mixed", "text/plain", "text/plain",
    ]  # fmt: skip


def test_markup_goes_and_the_words_stay() -> None:
    source = "<img src=http://x/a.png alt=Logo><form>a<div hidden>b</div></form><script>c</script>"

    assert cut_html(source, *EVERY_MARKUP).strip() == (
        "<img alt=Logo><section>a<div hidden></div></section>"
    )
    after = reading(html(source, *EVERY_MARKUP).message)
    assert (after.style.remote_images, after.style.active, after.hidden) == (0, (), "")


def test_markup_that_is_not_there_asks_for_nothing() -> None:
    before = plain("<p>a</p>", "text/html")
    result = apply_cuts(before, EVERY_MARKUP)

    assert result.message == before
    assert result.applied == result.unclean == ()


def test_what_was_done_is_told_without_what_was_cut() -> None:
    result = html(
        "0171 2345678<img src=//x/y><a href=https://e.example>f</a>",
        *EVERY_MARKUP,
        words(),
        target("https://e.example"),
    )

    assert [one.reason for one in result.applied] == [
        "body (text/html): a passage or link removed",
        "body (text/html): pictures from other servers removed",
    ]
    assert "2345678" not in repr(result) + repr(words())
    assert "0171" not in repr(result)


def test_the_tree_that_is_given_back_is_that_of_the_new_message() -> None:
    result = apply_cuts(multipart("\n0171 2345678"), (words(),))

    assert result.root == parse_parts(result.message)
    before = plain("x")
    root = parse_parts(before)
    assert apply_cuts(before, (words(),), root).root is root


@pytest.mark.parametrize(
    "missing", [words("no such words"), words(""), target("https://e.example"), attachment(3), attachment(-1)]
)  # fmt: skip
def test_what_stands_nowhere_holds_the_message(missing: Cut) -> None:
    assert reasons(plain("0171 2345678"), words(), missing) == [
        "message: what had to be taken out was not found again"
    ]


def test_a_word_that_stands_only_inside_of_another_goes_from_there() -> None:
    assert cut_text("Signalwort and x.", words("Signal", "[x]")) == "[x]wort and x."


SIGNED = (
    "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\n\n"
    "--s\nContent-Type: text/plain\n\n{}\n"
    "--s\nContent-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\n--s--\n"
)  # fmt: skip


@pytest.mark.parametrize(
    "raw",
    [
        SIGNED.format("0171 2345678"),
        "\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n0171 2345678\n",
    ],
)
def test_what_is_signed_is_cut_since_its_signature_goes_anyway(raw: str) -> None:
    assert GONE.encode() in body(message(raw), words())


def test_a_signature_over_something_else_is_in_nobodys_way() -> None:
    assert GONE.encode() in body(multipart("\n0171 2345678", SIGNED.format("clean")))


def test_an_unknown_transfer_encoding_is_edited_as_it_stands() -> None:
    assert body(plain("0171 2345678\n", encoding="x-none")) == f"{GONE}\r\n".encode()


@pytest.mark.parametrize("other", ["=3017=31 2345678", base64.b64encode(b"0171 2345678").decode()])
def test_an_unknown_transfer_encoding_that_hides_more_is_held(other: str) -> None:
    separator = "." if other[-1] != "=" else "\n"
    found = reasons(plain(f"{other}{separator}\n0171 2345678..\n", encoding="x-none"))

    assert found == [
        "body (text/plain): what had to be taken out is in an unknown transfer encoding"
    ]


def test_a_line_that_no_encoding_carries_is_held() -> None:
    long = plain("x" * 990 + " 0171 2345678\n", encoding="x-none")

    assert reasons(long) == [
        "body (text/plain): a line is longer than 998 octets and cannot be encoded"
    ]


def test_a_message_beyond_the_limits_is_refused_like_everywhere() -> None:
    many = multipart(*["\nx"] * 300)
    [unclean] = apply_cuts(many, (words(),)).unclean

    assert unclean.is_refused


def test_html_too_long_to_look_at_is_held() -> None:
    [reason] = reasons(plain("<p>" + "a\n" * 1_000_001 + PHONE, "text/html"), words())[:1]

    assert "a text this long cannot be cleaned" in reason


def test_cutting_makes_no_boundary() -> None:
    before = multipart("\n\U0001f600--b0\nContent-Type: text/x\n\nhidden", "\ny")

    assert reasons(before, words("\U0001f600", "")) == [
        "message: taking something out would have changed which parts there are"
    ]


def test_what_cutting_brings_together_goes_too() -> None:
    once = "0171 23\U0001f60045678 and"

    assert body(plain(once), words("\U0001f600", ""), words()) == f"{GONE} and".encode()


@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_what_cutting_brings_together_again_and_again_is_held(kind: str) -> None:
    many = "\u20ac" * 8 + "\u00a5" * 8
    nested = words("\u20ac\u00a5", "")

    assert reasons(plain(many, kind + "; charset=utf-8"), nested) == [
        f"body ({kind}): what had to be taken out is still there"
    ]
    assert reasons(message(f"Subject: {many}\n\nx"), nested) == [
        "header field Subject: what had to be taken out is still there"
    ]


@pytest.mark.parametrize("kind", [Markup.REMOTE_IMAGES, Markup.ACTIVE, Markup.HIDDEN])
def test_markup_that_browsers_read_otherwise_is_held(kind: Markup) -> None:
    # In SVG a style is no raw text, and what stands in it is markup.
    bad = {
        Markup.REMOTE_IMAGES: "<img src=http://x/y>",
        Markup.ACTIVE: "<p onclick=x>a</p>",
        Markup.HIDDEN: "<p hidden>a b c</p>",
    }[kind]

    [unclean] = html(f"<svg><style>{bad}</style></svg>", markup(kind)).unclean
    assert unclean.reason == "what had to be taken out is still there"


def test_nothing_hidden_is_shown_because_something_active_is_gone() -> None:
    source = "<p><button hidden><p>a secret offer</button>"

    [unclean] = html(source, markup(Markup.ACTIVE)).unclean
    assert unclean.reason == "taking active content out would show what was hidden"
    assert html(source, markup(Markup.ACTIVE), markup(Markup.HIDDEN)).unclean == ()


TEXTS = st.text(
    st.sampled_from("ab \n>01.-=&<\u00fc\U0001f600\r"), max_size=60
)  # fmt: skip
ENCODINGS = st.sampled_from(["8bit", "quoted-printable", "base64"])


def wired(text: str, encoding: str) -> bytes:
    octets = text.encode()
    coders = {"8bit": bytes, "quoted-printable": quopri.encodestring, "base64": base64.encodebytes}
    return coders[encoding](octets)


@given(TEXTS, TEXTS, ENCODINGS, st.sampled_from(["utf-8", "us-ascii"]))
def test_cut_words_are_gone_from_what_is_read_and_all_else_stays(
    before: str, after: str, encoding: str, charset: str
) -> None:
    text = f"{before}\n\n0171 2345678\n\n{after}"
    given_message = plain(wired(text, encoding), f"text/plain; charset={charset}", encoding)
    old = read_content(given_message).text + read_content(given_message).quoted
    done = read_content(cut(given_message))

    assert PHONE not in done.text + done.quoted
    assert (done.text + done.quoted).replace(GONE, PHONE).split() == old.split()


@given(
    TEXTS,
    st.lists(
        st.sampled_from(["ab", "0171", "a", "01", "\U0001f600", "=", "&<"]), min_size=1, unique=True
    ),
)
def test_any_words_are_gone_or_the_message_is_held(text: str, written: list[str]) -> None:
    cuts = [words(one, "\u4e00") for one in written if one in text]
    result = apply_cuts(plain(text.encode()), cuts)

    if not result.unclean:
        shown = read_content(result.message).text
        assert not any(one.written in shown for one in cuts if not one.written.isalnum())


@given(st.binary(max_size=300), st.sampled_from([words(), attachment(0), *EVERY_MARKUP]))
def test_no_bytes_make_it_raise(raw: bytes, asked: Cut) -> None:
    head = b"Content-Type: text/html\r\nSubject: 0171 2345678\r\n\r\n0171 2345678<p>"
    for given_message in (parse_message(raw), parse_message(head + raw)):
        result = apply_cuts(given_message, (asked,))
        assert result.unclean == () or result.message is given_message


@pytest.mark.parametrize(
    ("piece", "left"),
    [
        (f"{PHONE}\n", f"{GONE}\n"),
        ("\U0001f600", ""),
        ("--b0\n", "--b0\n"),
        (">\n", ">\n"),
        ("0171\n", "0171\n"),
    ],
)
def test_what_is_wanted_goes_wherever_it_stands_in_hostile_texts(piece: str, left: str) -> None:
    times = 100_000 // len(piece)
    first = f"{PHONE} \U0001f600.\n\n"
    mail = plain(first + piece * times, "text/plain; charset=utf-8; format=flowed")
    wanted = f"{GONE} .\n\n{left * times}"

    assert body(mail, words(), words("\U0001f600", "")) == wanted.replace("\n", "\r\n").encode()
