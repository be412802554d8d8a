"""One spelling for all disguises: how the guard looks, apart from the scrubber's patterns."""

import re
from typing import Final

from relay.rewrite.needles import Needle

_GMAIL: Final = ("gmail.com", "googlemail.com")
_QUOTED_LINE: Final = re.compile(r"\s{0,8}\r?\n[ \t>|]{0,16}")
_AT: Final = re.compile(
    r" {0,3}[\[({<] {0,3}(?:at|a|@|arroba|chiocciola|klammeraffe) {0,3}[\])}>] {0,3}"
    r"| {1,3}(?:at|arroba|chiocciola) {1,3}| {0,3}@ {0,3}|[=+]40|%40"
)
_DOT: Final = re.compile(
    r" {0,3}[\[({<] {0,3}(?:dot|d|\.|punkt|punto|point|ponto) {0,3}[\])}>] {0,3}"
    r"| {1,3}(?:dot|punkt|punto|ponto) {1,3}| {0,3}[.\u3002] {0,3}|[=+]2e|%2e"
)
_TAG: Final = re.compile(r"<[^<>]*>")
_COMMENT: Final = re.compile(r"<!--[^<>]*-->")
_PLUS_TAG: Final = re.compile(r"\+[a-z0-9._=+-]{1,64}\Z")
_ALPHANUMERIC: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_LONGEST_LOCAL_PART: Final = 200


def flatten(folded: str) -> str:
    """Write every disguise of "@" and "." as the sign itself, and join broken lines by a blank."""
    joined = _QUOTED_LINE.sub(" ", folded)
    return _DOT.sub(".", _AT.sub("@", joined))


def without_tags(text: str) -> str:
    """Give what HTML shows, more or less."""
    return _TAG.sub("", _COMMENT.sub("", text) if "<!--" in text else text)


def shows_address(needle: Needle, text: str) -> bool:
    """Whether an address stands in a folded text, at atom boundaries; with a tag or in VERP too."""
    sign = f"@{needle.domain}"
    at = text.find(sign)
    while at >= 0:
        end = at + len(sign)
        before = text[max(at - _LONGEST_LOCAL_PART, 0) : at]
        if text[end : end + 1] not in _ALPHANUMERIC and _is_local_part(needle, before):
            return True
        at = text.find(sign, end)
    return _shows_verp(needle, text)


def shows_domain(needle: Needle, text: str) -> bool:
    """Whether a domain stands in a folded text, alone or as the end of a longer one."""
    at = text.find(needle.domain)
    while at >= 0:
        end = at + len(needle.domain)
        before = text[max(at - 1, 0) : at]
        if before not in _ALPHANUMERIC | {"-"} and text[end : end + 1] not in _ALPHANUMERIC:
            return True
        at = text.find(needle.domain, end)
    return False


def _shows_verp(needle: Needle, text: str) -> bool:
    # owner+ann=shop.example@lists.example
    sign = f"{needle.local_part}={needle.domain}"
    at = text.find(sign)
    while at >= 0:
        end = at + len(sign)
        around = (text[max(at - 1, 0) : at], text[end : end + 1])
        if not any(char in _ALPHANUMERIC for char in around):
            return True
        at = text.find(sign, end)
    return False


def _is_local_part(needle: Needle, before: str) -> bool:
    wanted = needle.local_part
    if needle.domain in _GMAIL:
        before, wanted = before.replace(".", ""), wanted.replace(".", "")
    return any(
        spelling.endswith(wanted) and _begins(spelling[: len(spelling) - len(wanted)])
        for spelling in (before, _PLUS_TAG.sub("", before))
    )


def _begins(before: str) -> bool:
    """Whether an atom may begin after this text."""
    if not before:
        return True
    if before[-1] in _ALPHANUMERIC:
        return False
    return not (before[-1] in ".+_-" and before[-2:-1] in _ALPHANUMERIC)
