"""RFC 2047, the writing half: text of any language as ASCII words that a header may carry."""

import re
from base64 import b64encode

# "=?utf-8?b?" and "?=" leave 63 of the 75 characters of section 2; 60 of them are whole base64
# groups of 45 octets.
_CHUNK_OCTETS = 45
# A run of words that each need encoding, with the spaces between them, which decoders drop between
# two encoded words. A plain word that looks like an encoded word needs it too, or a reader would
# decode what the author typed.
_NEEDY = r"(?:[^ ]*(?:[^\x00-\x7f ]|=\?)[^ ]*+)"
_NEEDY_RUN = re.compile(rf"(?<![^ ]){_NEEDY}(?: +{_NEEDY})*+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def encode_words(text: str) -> str:
    """Write the non-ASCII words of a text as encoded words: UTF-8, base64, at most 75 characters.

    ASCII words stay readable, no character is split between two encoded words, and a surrogate (an
    octet that was no UTF-8) becomes U+FFFD. RFC 2047 sections 2 and 5.
    `decode_words(encode_words(text)) == text` for text without surrogates.
    """
    return _NEEDY_RUN.sub(lambda run: _encode(run[0]), _SURROGATE.sub(_REPLACEMENT, text))


def encode_phrase(text: str) -> str:
    """Write all of a display name as encoded words, so that no sign of it has a meaning.

    RFC 2047 section 5 (3).
    """
    return _encode(_SURROGATE.sub(_REPLACEMENT, text))


def _encode(text: str) -> str:
    octets = text.encode()
    words = []
    start = 0
    while start < len(octets):
        end = start + _CHUNK_OCTETS
        # 0b10xxxxxx continues a character (RFC 3629 section 3): step back to its first octet.
        while end < len(octets) and octets[end] & 0xC0 == 0x80:
            end -= 1
        words.append(f"=?utf-8?b?{b64encode(octets[start:end]).decode('ascii')}?=")
        start = end
    return " ".join(words)
