"""PDF: metadata blanked in place, text and links searched, and never a broken file."""

import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from relay.rewrite.files.budget import MEBIBYTE, Budget
from relay.rewrite.files.clean import scrub_file
from relay.rewrite.files.cleaned import AUTHOR_REMOVED, UNTOUCHED
from relay.rewrite.files.pdf import PdfReading, count_pages, read_pdf
from relay.rewrite.files.pdf_lexer import dictionary_at, streams_of, value_at
from relay.rewrite.files.pdf_surgery import Blanked, blank_metadata
from relay.rewrite.files.xmp import blank_xmp
from tests.support.files import a_pdf, a_stream, coded_stream, leaked, pdf_of, with_file
from tests.support.rewrite import SCRUBBER

XMP = (
    b'<?xpacket begin=""?><x:xmpmeta x:xmptk="Core"><rdf:RDF><rdf:Description rdf:about=""'
    b' xmlns:pdf="http://ns.adobe.com" pdf:Producer="Word" pdfaid:part="3" dc:format="pdf">'
    b"<dc:creator><rdf:Seq><rdf:li>Ann Doe</rdf:li></rdf:Seq></dc:creator><dc:title>Bill</dc:title>"
    b"<xmpMM:History><rdf:li stEvt:who='Ann' rdf:x='y'/></xmpMM:History><pdfx:Empty/>"
    b"</rdf:Description></rdf:RDF></x:xmpmeta><!-- x -->"
)
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
SHOWN = a_stream(b"BT /F1 9 Tf (hello) Tj ET")
LEFT = "a document may still name its author"
PARTLY = "a PDF was searched in part"
NEXT_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"


def blanked(octets: bytes) -> Blanked:
    return blank_metadata(octets, Budget(MEBIBYTE))


def read(octets: bytes) -> PdfReading:
    return read_pdf(octets, Budget(MEBIBYTE)) or pytest.fail("it does not open")


def named(octets: bytes) -> dict[str, str]:
    return {
        key: str(value).strip()
        for key, value in (PdfReader(io.BytesIO(octets)).metadata or {}).items()
    }


@pytest.mark.parametrize("is_packed", [False, True])
def test_author_and_programs_go_and_title_and_length_stay(is_packed: bool) -> None:
    given_file = a_pdf(is_packed=is_packed, Creator="Word", Company="Doe Ltd")
    cleaned = scrub_file(given_file, SCRUBBER)

    assert cleaned.removed == (AUTHOR_REMOVED,)
    assert cleaned.content is not None
    assert len(cleaned.content) == len(given_file)
    assert {key for key, value in named(cleaned.content).items() if value} == {"/Title"}
    assert count_pages(cleaned.content) == 1
    assert scrub_file(cleaned.content, SCRUBBER) == UNTOUCHED


@pytest.mark.parametrize(
    "shown",
    [
        a_pdf("write to ann@post.example"),
        a_pdf("x", "mailto:ann@post.example"),
        a_pdf("x", "mailto:ann@post.example", is_packed=True),
        a_pdf("x", Title="ann (at) post (dot) example"),
        a_pdf("ann@) Tj (post.exa) Tj (mple"),
        with_file(a_pdf(), "ann@post.example", b"x"),
        with_file(a_pdf(), "x.csv", b"ann.doe@gmail.com"),
        with_file(a_pdf(), "x.pdf", a_pdf("ann@post.example")),
        a_pdf() + b"% ann@post.example",
    ],
)  # fmt: skip
def test_an_address_of_the_author_holds_with_a_fix(shown: bytes) -> None:
    cleaned = scrub_file(shown, SCRUBBER)

    assert cleaned.unclean
    assert "Remove the address" in cleaned.fix
    assert "ann" not in cleaned.unclean


SCRIPT = rb"this.submitForm('mailto:ann\u0040post\x2eexample')"
FILTERS = [
    ("ASCIIHexDecode",),
    ("ASCII85Decode", "FlateDecode"),
    ("ASCIIHexDecode", "ASCII85Decode", "FlateDecode"),
    ("FlateDecode",),
]


@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize(
    "content", [b"<xdp>ann@post.example</xdp>", b"<xdp>ann&#64;post.example</xdp>", SCRIPT]
)
def test_forms_and_scripts_are_read_however_they_are_coded(
    filters: tuple[str, ...], content: bytes
) -> None:
    coded = coded_stream(content, *filters)

    assert scrub_file(pdf_of([SHOWN, FONT, coded]), SCRUBBER).unclean
    assert leaked(pdf_of([SHOWN, FONT, coded]))


def test_a_stream_that_is_badly_coded_is_read_no_further() -> None:
    odd = a_stream(b"uuuuu", b"/Filter/#41SCII85Decode", is_packed=False)

    assert PARTLY in scrub_file(pdf_of([SHOWN, FONT, odd]), SCRUBBER).warnings
    assert leaked(pdf_of([SHOWN, FONT, odd])) == set()


def test_escapes_in_a_short_script_are_undone() -> None:
    short = pdf_of([SHOWN, FONT, rb"<</S/JavaScript/JS(x='ann\\u{40}post\\56example')>>"])

    assert scrub_file(short, SCRUBBER).unclean
    assert leaked(short)


def test_streams_are_read_to_a_limit_and_pictures_not_at_all() -> None:
    dull = [a_stream(bytes(4_000_000))] * 6
    picture = a_stream(b"\1ann@post.example", b"/Subtype/Image")
    torn = a_stream(b"x").replace(b"FlateDecode", b"OddDecode")

    assert PARTLY in scrub_file(pdf_of([SHOWN, FONT, *dull]), SCRUBBER).warnings
    assert PARTLY in scrub_file(pdf_of([SHOWN, FONT, torn]), SCRUBBER).warnings
    assert scrub_file(pdf_of([SHOWN, FONT, picture]), SCRUBBER) == UNTOUCHED


def test_an_address_in_the_metadata_alone_is_blanked_and_passes() -> None:
    for is_packed in (False, True):
        cleaned = scrub_file(a_pdf(is_packed=is_packed, Author="ann@post.example"), SCRUBBER)

        assert cleaned.unclean is None
        assert b"post.example" not in (cleaned.content or b"")


def test_the_address_of_the_recipient_is_no_secret_to_him() -> None:
    assert scrub_file(a_pdf("bob@shop.example"), SCRUBBER).unclean is None


def test_a_signed_pdf_is_left_alone_with_a_warning() -> None:
    signed = a_pdf() + b"/ByteRange [0 1 2 3]"

    assert scrub_file(signed, SCRUBBER).content is None
    assert LEFT in scrub_file(signed, SCRUBBER).warnings
    assert scrub_file(a_pdf(Author="ann@post.example") + b"/ByteRange [0]", SCRUBBER).unclean


def test_an_encrypted_pdf_passes_with_a_warning_and_an_open_one_is_read() -> None:
    closed = a_pdf("ann@post.example", password="secret")
    opened = a_pdf("ann@post.example", password="")

    assert scrub_file(closed, SCRUBBER).warnings == ("an encrypted PDF was not checked",)
    assert scrub_file(closed, SCRUBBER).unclean is None
    assert scrub_file(opened, SCRUBBER).unclean
    assert scrub_file(a_pdf(password=""), SCRUBBER).content is None


def test_what_does_not_open_is_searched_as_it_stands() -> None:
    assert scrub_file(b"%PDF-1.4 junk", SCRUBBER).warnings == ("a PDF could not be opened",)
    assert scrub_file(b"%PDF-1.4 junk ann@post.example", SCRUBBER).unclean


def test_a_pdf_that_would_not_open_afterwards_keeps_its_metadata() -> None:
    # The information dictionary says that it is the page tree as well.
    odd = pdf_of([SHOWN, FONT]).replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 8 0 R")
    broken = odd.replace(b"trailer", b"8 0 obj<</Author(Ann)>>endobj\ntrailer").replace(
        b"/Pages 2", b"/Pages 7"
    )

    assert scrub_file(broken, SCRUBBER).content is None


def test_all_versions_of_the_document_information_are_blanked() -> None:
    first = b"1 0 obj<</Author(Ann \\) (Doe))/Title(T)/Keywords[(a)<616e6e>(b)]/N 5/Q true>>endobj "
    later = (
        b"1 0 obj << /Auth#6fr 9 0 R /ModDate(D) /Trapped/False >> endobj 9 0 obj<416E6E>endobj "
    )
    out = blanked(b"%PDF-1.4 " + first + later + b"trailer<</Info 1 0 R>>").octets

    assert b"Ann" not in out
    assert b"(T)" in out
    assert b"(D)" in out
    assert b"<202020>" in out
    assert b"616e6e" not in out
    assert b"(            )" in out


def test_strings_that_objects_refer_to_are_blanked_in_object_streams_too() -> None:
    objects = b"1 0 2 26 x y 3 99999999999 <</Author 2 0 R/Title(T)>>(Ann Doe)"
    packed = a_stream(objects, b"/Type/ObjStm/N 2/First 27")
    out = blanked(b"%PDF-1.5 /Info 1 0 R\n4 0 obj" + packed).octets
    stream = next(streams_of(out))

    assert zlib.decompress(out[stream.start : stream.end]).endswith(b"(T)>>(       )")


def test_xmp_loses_people_programs_and_history_and_keeps_what_standards_need() -> None:
    out = blank_xmp(XMP)

    assert len(out) == len(XMP)
    for gone in (b"Ann", b"Word"):
        assert gone not in out
    for kept in (
        b'pdfaid:part="3"',
        b'dc:format="pdf"',
        b"Bill",
        b'rdf:about=""',
        b"rdf:x='y'",
        b'"Core"',
    ):
        assert kept in out


@pytest.mark.parametrize("head", [b"/Type/Metadata", b"/Type /Metadata/Subtype/XML"])
@pytest.mark.parametrize("is_packed", [True, False])
def test_xmp_is_blanked_where_it_stands(head: bytes, is_packed: bool) -> None:
    document = pdf_of([SHOWN, FONT, a_stream(XMP, head, is_packed=is_packed)])
    cleaned = scrub_file(document, SCRUBBER)

    assert cleaned.removed == (AUTHOR_REMOVED,)
    assert "Ann Doe" not in "".join(read(cleaned.content or b"").texts)


@pytest.mark.parametrize(
    "stream",
    [
        a_stream(XMP.decode().encode("utf-16"), b"/Type/Metadata"),
        a_stream(XMP, b"/Type/Metadata/DecodeParms<</Predictor 12>>"),
        a_stream(XMP, b"/Type/Metadata").replace(b"/FlateDecode", b"/LZWDecode  "),
        a_stream(XMP, b"/Type/Metadata")[:-30] + b"endstream",
        a_stream(b" " * (MEBIBYTE - 1000) + XMP, b"/Type/Metadata", is_packed=False),
        # Packed better than we can pack it again.
        a_stream(b"<a>bb</a>", b"/Type/Metadata").replace(zlib.compress(b"<a>bb</a>", 9), zlib.compress(b"<a>bb</a>")),
        a_stream(XMP, b"/Type/ObjStm/N 1"),
    ],
)  # fmt: skip
def test_metadata_that_cannot_be_reached_is_left_and_said(stream: bytes) -> None:
    octets = b"%PDF-1.4 /Info 1 0 R\n7 0 obj" + stream
    result = blank_metadata(octets, Budget(4 * MEBIBYTE))

    assert result.is_left is (result.octets == octets)


def test_what_does_not_fit_in_its_place_any_more_is_left() -> None:
    # The second name costs nothing while it repeats the first.
    repeated = b"<dc:title>Ann Doe</dc:title><p:a>Ann Doe</p:a>"
    octets = b"%PDF-1.4 1 0 obj" + a_stream(repeated, b"/Type/Metadata")

    assert blanked(octets) == Blanked(octets, is_left=True)


def test_too_many_versions_and_references_are_left_and_said() -> None:
    assert blanked(b"%PDF-1.4 /Info 1 0 R" + b" 1 0 obj<</A(x)>>" * 600).is_left
    assert blanked(b"".join(b"/Info %d 0 R " % number for number in range(99))).is_left


def test_only_so_many_pages_objects_and_files_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    several = with_file(with_file(a_pdf(), "a", b"x"), "b", b"y")
    for limit in ("_PAGES", "_OBJECTS", "_FILES"):
        with monkeypatch.context() as patched:
            patched.setattr(f"relay.rewrite.files.pdf.{limit}", 0)
            assert read(several).is_partial
    assert not read(several).is_partial
    assert read(several).files == [b"x", b"y"]
    assert scrub_file(several, SCRUBBER).unclean is None


def test_work_that_costs_too_much_is_not_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("relay.rewrite.files.pdf._OPERATORS", 3)

    assert scrub_file(a_pdf(), SCRUBBER).warnings == (PARTLY,)


def test_forms_within_forms_and_tables_of_fonts_are_counted() -> None:
    loop = a_stream(b"/X Do", b"/Type/XObject/Subtype/Form/Resources 8 0 R")
    table = a_stream(
        b"1 beginbfchar <1b> <00660069> <61> <0061> endbfchar 1 beginbfrange <61> <61> <0061> endbfrange"
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>"
    resources = b"<</XObject<</X 6 0 R/N 99 0 R/I 9 0 R>>/Font 10 0 R>>"
    image = a_stream(b"x", b"/Subtype/Image")
    document = pdf_of(
        [
            a_stream(b"BT /F1 9 Tf (a) Tj ET /X Do"),
            font,
            loop,
            table,
            resources,
            image,
            b"<</F1 5 0 R/F2 4 0 R/F3 (x)>>",
        ],
        b"/Contents 4 0 R/Resources 8 0 R",
    )

    assert "a" in read(document).texts[-1]
    assert not read(document).is_partial


def test_a_table_that_maps_millions_of_letters_is_not_read() -> None:
    table = a_stream(
        b"1 beginbfrange\n<0000> <ffff> [<0000>]\n<0000> <ffff> <0000>\nendbfrange" * 20
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"

    assert scrub_file(pdf_of([SHOWN, font, table]), SCRUBBER).warnings == (PARTLY,)


def test_a_page_or_an_object_that_cannot_be_read_hides_no_other() -> None:
    document = pdf_of(
        [SHOWN, FONT, b"<</A(", a_stream(b"x", b"/Type/Metadata/Filter/Wrong", is_packed=False)]
    )
    bad_page = pdf_of([a_stream(b"BT /F1 (x) Tf ET"), FONT])

    assert read(document).is_partial
    assert read(bad_page).pages == 1
    assert read(pdf_of([b"<<>>", FONT])).pages == 1


def test_embedded_files_beyond_the_budget_are_not_unpacked() -> None:
    file = a_stream(bytes(MEBIBYTE), b"/Type/EmbeddedFile")
    several = pdf_of([SHOWN, FONT, *[file] * 4])

    assert read(several).is_partial
    assert len(read(several).files) == 1
    assert not (
        read_pdf(several, Budget(9 * MEBIBYTE)) or pytest.fail("it does not open")
    ).is_partial


def test_the_lexer_reads_what_it_must_and_gives_up_on_the_rest() -> None:
    source = b"<< /A (x\\)) % note\n /B [ (y) << /C <41> >> ] /D 5 0 R /E /Name /F 12 >> rest"
    entries = dict(dictionary_at(source, 0))

    assert [source[low:high] for low, high in entries["A"].strings] == [b"x\\)"]
    assert [source[low:high] for low, high in entries["B"].strings] == [b"y", b"41"]
    assert (entries["D"].reference, entries["E"].strings) == (5, ())
    assert list(dictionary_at(b"(x)", 0)) == []
    assert list(dictionary_at(b"<< (x)", 0)) == []
    assert value_at(b"[ " * 3000, 0).end == 6000
    assert value_at(b"[ }", 0).end == 3
    assert value_at(b"(open", 0).strings == ((1, 5),)
    assert len(list(dictionary_at(b"<<" + b"/A 1" * 999, 0))) == 500


def test_streams_are_found_with_and_without_their_lengths() -> None:
    source = (
        b"obj<</Length 3>>stream\nabc\nendstream <</L 1>>stream\r\nde\nendstream <<>>stream\nlost"
    )

    assert [source[one.start : one.end] for one in streams_of(source)] == [b"abc", b"de"]
    wrong = b"<</Length 99>>stream\nabcendstream"
    assert [wrong[one.start : one.end] for one in streams_of(wrong)] == [b"abc"]
    empty = b"<<>>stream\nendstream"
    assert [(one.start, one.end) for one in streams_of(empty)] == [(11, 11)]


@given(st.integers(0, 700), st.binary(max_size=40))
def test_no_pdf_is_ever_too_broken(at: int, noise: bytes) -> None:
    whole = a_pdf(is_packed=at % 2 == 0)
    bent = whole[:at] + noise + whole[at + len(noise) :]

    cleaned = scrub_file(bent, SCRUBBER)

    if cleaned.content is not None and bent.startswith(b"%PDF-"):
        assert count_pages(cleaned.content) == count_pages(bent)
