"""What another server said, made fit for our records: one short printable line without an address.

Servers repeat the recipient in every spelling they know (`<a@b>`, `a%b@c`, `rfc822;a+40b`, `a at
b.example`), over line ends and with odd octets in between. Too much is removed rather than too
little, for only the reason of an error is wanted.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from mail.address import Address, domain_forms

MAX_REMOTE_TEXT = 500
# What is read of a longer text; enough that cutting it leaves no half of an address at the end.
_MAX_READ = 4000
_HIDDEN = "[address]"
_HOST = "[host]"

_UNPRINTABLE = re.compile(r"[^ -~]")
_INVISIBLE = frozenset({"Cc", "Cf"})
_BRACKETED = re.compile(r"<[^<>]*>")
_QUOTED_LOCAL_PART = re.compile(r'"[^"]*" ?@ ?')
# One word that holds an address: the sign itself, its encodings, bang and percent paths, and links,
# whose parameters name the recipient.
_ADDRESS_WORD = re.compile(
    r"""@|[+=%\\]40|&\#0*64;|&\#x0*40;|&commat;|\w[%!]\w|[(\[{]at[)\]}]|://""",
    re.IGNORECASE | re.VERBOSE,
)
# Long runs of letters and digits, which may be an address in base64 or hex, and encoded words.
_OPAQUE = re.compile(r"=\?[^?\s]{1,60}\?[bq]\?[^?]*\?=|[a-z0-9+/]{20,}={0,2}", re.IGNORECASE)
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_SHORTEST_NAME = 3
_SPELLED_AT = frozenset({"at", "(at)", "[at]", "{at}"})
_HOSTS = re.compile(
    r"""(?<![\w.-])(?:
            (?:[\w-]+\.)+[a-z][\w-]*            # a host name; statuses as 5.1.1 have no letter
          | [0-9]{1,3}(?:\.[0-9]{1,3}){3}   # an IPv4 address
          | (?:[0-9a-f]{0,4}:){2,7}[0-9a-f.]*
        )""",
    re.IGNORECASE | re.VERBOSE,
)


def clean_remote_text(
    said: bytes | str, *, hiding: Iterable[Address] = (), names: Iterable[str] = ()
) -> str:
    """Make one line of at most 500 printable ASCII characters, addresses replaced by `[address]`.

    Of the addresses in `hiding` their local parts and domains, and the words of both and of `names`,
    are replaced wherever they stand as words of their own, and so is what nobody can read. Never
    raises.
    """
    wanted = _words(hiding, names)
    text = said.decode("utf-8", "surrogateescape") if isinstance(said, bytes) else said
    text = _visible(text[:_MAX_READ])
    text = _BRACKETED.sub(f" {_HIDDEN} ", text)
    text = _QUOTED_LOCAL_PART.sub(f" {_HIDDEN}@", text)
    if wanted:
        text = _OPAQUE.sub(_HIDDEN, text)
    for word in wanted:
        # Its letters may be spaced.
        spelled = " ?".join(map(re.escape, word))
        text = re.sub(rf"(?<![^\W_]){spelled}(?![^\W_])", _HIDDEN, text, flags=re.IGNORECASE)
    line = " ".join(_without_repeats(_shown_words(text.split())))
    return _UNPRINTABLE.sub("?", line)[:MAX_REMOTE_TEXT].rstrip()


def without_hosts(line: str) -> str:
    """Replace host names and IP addresses in a clean line: they tell whose server it was."""
    return _HOSTS.sub(_HOST, line)


def _visible(text: str) -> str:
    """Fold compatibility forms (a full-width at sign is one) and drop all that shows nothing."""
    spaced = " ".join(unicodedata.normalize("NFKC", text).split())
    return "".join(char for char in spaced if unicodedata.category(char) not in _INVISIBLE)


def _words(addresses: Iterable[Address], names: Iterable[str]) -> list[str]:
    """What must not be told, the longest first: addresses, their parts, and the words of names."""
    wholes: dict[str, None] = {}
    longer = [*names]
    for address in addresses:
        untagged = address.local_part.partition("+")[0]
        wholes |= dict.fromkeys((address.local_part, untagged, *domain_forms(address.domain)))
        # The last label of a domain names nobody, and dots in a local part are often left out.
        hosts = [form.rpartition(".")[0] for form in domain_forms(address.domain)]
        longer += [address.local_part, _NOT_ALPHANUMERIC.sub("", untagged), *hosts]
    words = (word for text in longer for word in (text, *_NOT_ALPHANUMERIC.split(text)))
    wholes |= dict.fromkeys(word for word in words if len(word) >= _SHORTEST_NAME)
    return sorted(filter(None, wholes), key=len, reverse=True)


def _shown_words(words: list[str]) -> Iterator[str]:
    """Give the words, those of an address hidden; a sign at an end takes the neighbour along."""
    hidden = set()
    for index, (word, after) in enumerate(zip(words, [*words[1:], ""], strict=False)):
        if _ADDRESS_WORD.search(word):
            hidden.add(index)
        if word.startswith("@") or (word.lower() in _SPELLED_AT and "." in after):
            hidden |= {index - 1, index}
        if word.endswith("@") or (word.lower() in _SPELLED_AT and "." in after):
            hidden |= {index, index + 1}
    return (_HIDDEN if index in hidden else word for index, word in enumerate(words))


def _without_repeats(words: Iterator[str]) -> Iterator[str]:
    last = ""
    for word in words:
        if word != _HIDDEN or last != _HIDDEN:
            yield word
        last = word
