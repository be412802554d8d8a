"""Builders of attached files: small, whole, and told to carry what they should not."""

import base64
import io
import re
import struct
import zipfile
import zlib

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from relay.rewrite.guard import find_leaks
from tests.support.rewrite import AUTHOR_IS_ANN

# One segment of Exif that says: lies on its left side (6), taken by a camera called Canary.
TIFF_HEAD = b"MM\0*\0\0\0\x08\0\x02"
MADE_BY = b"Canary ann@post.example\0"
SIDEWAYS = (
    TIFF_HEAD
    + struct.pack(">HHLHH", 0x0112, 3, 1, 6, 0)
    + struct.pack(">HHLL", 0x010F, 2, len(MADE_BY), 38)
    + b"\0\0\0\0"
    + MADE_BY
)
ICC = b"\xff\xe2\x00\x10ICC_PROFILE\0\1\1"


def segment(marker: int, content: bytes) -> bytes:
    return b"\xff" + bytes((marker,)) + struct.pack(">H", len(content) + 2) + content


def a_jpeg(*extra: bytes, tail: bytes = b"") -> bytes:
    """A JPEG whose scan has stuffed octets, restarts and padding; extra segments come first."""
    jfif = segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
    drawn = segment(0xDB, b"\0" + bytes(64)) + segment(0xC0, b"\x08\0\1\0\1\1\1\x11\0")
    scan = segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x12\xff\x00\xff\xd0\x34\xff\xff\xff\x00"
    return b"\xff\xd8" + jfif + b"".join(extra) + drawn + scan + b"\xff\xd9" + tail


def exif_segment(tiff: bytes = SIDEWAYS) -> bytes:
    return segment(0xE1, b"Exif\0\0" + tiff)


def chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">L", len(content)) + name + content + struct.pack(">L", check)


def a_png(*extra: bytes, tail: bytes = b"") -> bytes:
    head = chunk(b"IHDR", struct.pack(">LLBBBBB", 1, 1, 8, 0, 0, 0, 0))
    drawn = chunk(b"IDAT", zlib.compress(b"\0\x7f"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + drawn + chunk(b"IEND", b"") + tail


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    written = b"".join(
        name + struct.pack("<L", len(content)) + content + b"\0" * (len(content) % 2)
        for name, content in chunks
    )
    return b"RIFF" + struct.pack("<L", len(written) + 4) + b"WEBP" + written


def a_gif(*extra: bytes, tail: bytes = b"") -> bytes:
    head = b"GIF89a\1\0\1\0\x80\0\0" + bytes(6)
    drawn = b"\x2c\0\0\0\0\1\0\1\0\0\x02\x02D\x01\0"
    return head + b"".join(extra) + drawn + b"\x3b" + tail


def a_tiff(entries: list[tuple[int, int, bytes]], order: str = "<") -> bytes:
    """A TIFF of one directory: (tag, type, value octets) with a count of octets."""
    at = 8 + 2 + 12 * len(entries) + 4
    table, values = b"", b""
    for tag, kind, value in entries:
        size = {3: 2, 4: 4}.get(kind, 1)
        count = len(value) // size
        if len(value) > 4:
            place = struct.pack(f"{order}L", at + len(values))
            values += value
        else:
            place = value.ljust(4, b"\0")
        table += struct.pack(f"{order}HHL", tag, kind, count) + place
    mark = b"II*\0" if order == "<" else b"MM\0*"
    head = mark + struct.pack(f"{order}LH", 8, len(entries))
    return head + table + b"\0\0\0\0" + values


def box(kind: bytes, *content: bytes) -> bytes:
    joined = b"".join(content)
    return struct.pack(">L", len(joined) + 8) + kind + joined


def a_heif(exif: bytes = b"\0\0\0\0" + SIDEWAYS, xmp: bytes = b"<x>ann@post.example</x>") -> bytes:
    """A HEIC of three items: an image, Exif and XMP, each with its place in mdat."""
    full = b"\0\0\0\0"
    head = box(b"ftyp", b"heic\0\0\0\0mif1heic")
    kinds = (
        b"\x02\0\0\0" + struct.pack(">HH", 1, 0) + b"hvc1\0",
        b"\x02\0\0\0" + struct.pack(">HH", 2, 0) + b"Exif\0",
        b"\x02\0\0\0" + struct.pack(">HH", 3, 0) + b"mime\0application/rdf+xml\0",
    )
    iinf = box(b"iinf", full, struct.pack(">H", 3), *(box(b"infe", kind) for kind in kinds))
    contents = (b"PIXELS", exif, xmp)
    length = len(head) + 8 + 4 + len(iinf) + 8 + 4 + 2 + 2 + 3 * 14
    at = length + 8
    rows = b""
    for number, content in enumerate(contents, 1):
        rows += struct.pack(">HHHLL", number, 0, 1, at, len(content))
        at += len(content)
    iloc = box(b"iloc", full, b"\x44\x00", struct.pack(">H", 3), rows)
    meta = box(b"meta", full, iinf, iloc)
    return head + meta + box(b"mdat", *contents)


def a_zip(
    members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED, note: bytes = b""
) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
        archive.comment = note
    return out.getvalue()


def encrypted_zip(octets: bytes) -> bytes:
    """The same archive with the flag of encryption set in every header."""
    out = bytearray(octets)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = out.find(mark)
        while at >= 0:
            out[at + offset] |= 1
            at = out.find(mark, at + 1)
    return bytes(out)


def by_method(octets: bytes, method: int) -> bytes:
    """The same archive with its first member said to be packed by another method."""
    out = bytearray(octets)
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = out.find(mark) + offset
        out[at : at + 2] = struct.pack("<H", method)
    return bytes(out)


def a_docx(text: str = "hello", **extra: str) -> bytes:
    """A Word document with an author, a comment and a tracked change."""
    members = {
        "[Content_Types].xml": "<Types/>",
        "docProps/core.xml": "<cp:coreProperties><dc:creator>Ann Doe</dc:creator><dc:title>T</dc:title>"
        "<cp:lastModifiedBy>Ann Doe</cp:lastModifiedBy></cp:coreProperties>",
        "word/document.xml": f'<w:p><w:ins w:author="Ann Doe" w:initials="AD"><w:t>{text}</w:t></w:ins></w:p>',
    }
    return a_zip({**members, **{name.replace("__", "/"): part for name, part in extra.items()}})


def a_pdf(
    text: str = "hello",
    link: str = "",
    *,
    is_packed: bool = False,
    password: str | None = None,
    **information: str,
) -> bytes:
    """A PDF of one page by pypdf, with a link and document information."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): writer._add_object(font)})}
    )
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode("latin-1"))
    page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())
    if link:
        writer.add_annotation(0, Link(rect=(1, 1, 9, 9), url=link))
    named = {f"/{key}": value for key, value in information.items()}
    writer.add_metadata({"/Author": "Ann Doe", "/Title": "Invoice", **named})
    if password is not None:
        writer.encrypt(password, "owner")
    out = io.BytesIO()
    writer.write(out)
    return packed_pdf(out.getvalue()) if is_packed else out.getvalue()


def packed_pdf(octets: bytes) -> bytes:
    """The same PDF with all its dictionaries in one object stream (ISO 32000-1, 7.5.7 and 7.5.8)."""
    objects = re.findall(rb"(\d+) 0 obj\s(.*?)\sendobj", octets, re.DOTALL)
    trailer = re.search(rb"trailer\s<<(.*?)>>\s", octets, re.DOTALL)[1]
    out = b"%PDF-1.5\n"
    places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
    plain = [(int(n), body) for n, body in objects if b"stream" not in body]
    for number, body in ((int(n), body) for n, body in objects if b"stream" in body):
        places[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    home = max(int(n) for n, _ in objects) + 1
    heads, bodies = b"", b""
    for index, (number, body) in enumerate(plain):
        heads += b"%d %d " % (number, len(bodies))
        bodies += body + b"\n"
        places[number] = (2, home, index)
    packed = zlib.compress(heads + bodies)
    places[home] = (1, len(out), 0)
    out += b"%d 0 obj\n<< /Type /ObjStm /N %d /First %d /Length %d /Filter /FlateDecode >>\nstream\n" % (
        home, len(plain), len(heads), len(packed),
    ) + packed + b"\nendstream\nendobj\n"  # fmt: skip
    last = home + 1
    start = len(out)
    places[last] = (1, start, 0)
    rows = b"".join(struct.pack(">BLH", *places[number]) for number in range(last + 1))
    table = zlib.compress(rows)
    out += b"%d 0 obj\n<< /Type /XRef /Size %d /W [1 4 2] /Length %d /Filter /FlateDecode %s >>\nstream\n" % (
        last, last + 1, len(table), re.sub(rb"/Size \d+", b"", trailer),
    ) + table + b"\nendstream\nendobj\n"  # fmt: skip
    return out + b"startxref\n%d\n%%%%EOF\n" % start


def a_stream(content: bytes, head: bytes = b"", *, is_packed: bool = True) -> bytes:
    """A stream object as it stands between obj and endobj."""
    if is_packed:
        content, head = zlib.compress(content, 9), head + b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (head, len(content), content)


def coded_stream(content: bytes, *filters: str, head: bytes = b"") -> bytes:
    """A stream object coded by several filters (7.4); the first is undone first."""
    for name in reversed(filters):
        content = _FILTERS[name](content)
    names = b"".join(b"/" + name.encode() for name in filters)
    return a_stream(content, head + b"/Filter[" + names + b"]", is_packed=False)


_FILTERS = {
    "FlateDecode": zlib.compress,
    "ASCII85Decode": lambda content: base64.a85encode(content) + b"~>",
    "ASCIIHexDecode": lambda content: content.hex().encode() + b">",
}


def pdf_of(
    objects: list[bytes], page: bytes = b"/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"
) -> bytes:
    """A PDF of one page written by hand; the given objects are numbered from 4 on."""
    frame = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]" + page + b">>",
    ]
    written, places, at = [b"%PDF-1.4\n"], [], 9
    for number, content in enumerate(frame + objects, 1):
        places.append(at)
        written.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
        at += len(written[-1])
    out = b"".join(written)
    size, start = len(places) + 1, len(out)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % size + rows
    return out + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, start)


def with_file(pdf: bytes, name: str, content: bytes) -> bytes:
    """The same PDF with a file in it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.add_attachment(name, content)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def an_ole(summary: dict[int, str], more: dict[int, str] | None = None) -> bytes:
    """An OLE compound file, as far as anybody looks: its magic and its two property sets."""
    forms = ("e0859ff2f94f6810ab9108002b27b3d9", "02d5cdd59c2e1b10939708002b2cf9ae")
    out = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    for form, properties in zip(forms, (summary, more or {}), strict=True):
        table, values = b"", b""
        for number, text in properties.items():
            table += struct.pack("<LL", number, 8 + 8 * len(properties) + len(values))
            value = text.encode() + b"\0"
            values += struct.pack("<LL", 30, len(value)) + value + b"\0" * (-len(value) % 4)
        section = struct.pack("<LL", 8 + len(table) + len(values), len(properties)) + table + values
        head = b"\xfe\xff\0\0" + bytes(20) + struct.pack("<L", 1)
        out += head + bytes.fromhex(form) + struct.pack("<L", 48) + section
    return out


def leaked(file: bytes) -> set[str]:
    """How the leak guard sees the author in a file that is attached as it is."""
    head = b"Content-Type: application/x\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return {leak.form for leak in find_leaks(head + base64.encodebytes(file), AUTHOR_IS_ANN)}
