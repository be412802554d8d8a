"""What stands before, between and after the parts of a multipart: boundaries, preamble, epilogue."""

from mail.charset import decode_charset, encode_charset
from mail.mime import Part
from mail.transfer import has_long_line
from relay.rewrite.edits import Edits
from relay.rewrite.fields import Renames
from relay.rewrite.scrub import Scrubber


def clean_frame(
    body: bytes, part: Part, where: str, scrubber: Scrubber, renames: Renames, edits: Edits
) -> None:
    """Edit the frame of a multipart: renamed boundaries, and text that no reader shows."""
    boundary = renames.boundaries.get(part.content.parameter("boundary"))
    if boundary is not None:
        for start, end in part.delimiters:
            edits.replace(start, end, boundary.encode("ascii"))
    gaps = [("preamble", part.body_start, part.preamble_end)]
    if part.epilogue_start >= 0:
        gaps.append(("epilogue", part.epilogue_start, part.body_end))
    for name, start, end in gaps:
        octets = body[start:end]
        if scrubber.is_clear(octets) and not has_long_line(octets):
            continue
        scrubbed = scrubber.plain(decode_charset(octets, "utf-8"))
        edits.note(f"{where}, {name}", scrubbed)
        written = encode_charset(scrubbed.text, "utf-8")
        if written is None or has_long_line(written):
            written = b""
        if written != octets:
            edits.replace(start, end, written)
