"""thread.html and README.txt: an exported thread for people, in one file each, with nothing that acts or is fetched."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from thread_store.bundle import BundleFile

# Nothing is loaded and nothing runs, even where a browser could be made to read an escape wrongly.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
body{font:15px/1.5 Georgia,serif;color:#1b1b1b;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.05rem;margin:0}h3{font-size:.85rem;margin:1rem 0 .2rem;color:#555}
.meta,dl,table,.codes{font:13px/1.5 system-ui,sans-serif;color:#444}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;margin:.4rem 0}dt{color:#777}dd{margin:0}
article{border-left:4px solid #b9c4cf;padding:.2rem 0 .2rem 1rem;margin:2rem 0;break-inside:avoid-page}
article.seller{border-color:#c9a227}article.buyer{border-color:#2a6f97}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;background:#f6f6f4;padding:.7rem .9rem;margin:.3rem 0}
table{border-collapse:collapse;margin:.4rem 0}td,th{text-align:left;padding:.1rem .9rem .1rem 0;vertical-align:top}
.sum{font:11px/1.4 ui-monospace,monospace;color:#666;overflow-wrap:anywhere}.gone{font-style:italic;color:#8a3b12}
@media print{body{margin:0;max-width:none;font-size:11pt}pre{background:none;border:1px solid #ccc}}
"""
_WORDS = {"buyer": "The buyer", "seller": "The seller", "system": "The gateway"}
_FORMS = {
    "written": "As its author wrote it",
    "sent": "As it was sent to the other side, without the author's address",
}
_STATES = {
    "accepted": "carried on",
    "held": "held, waits for an operator",
    "refused": "refused",
    "absorbed": "kept in the record, not carried on",
}
_CONTROLS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def html_head(thread: Mapping[str, Any]) -> str:
    """The beginning of the page: what conversation this is, and for whom."""
    orders = ", ".join(thread["orders"]) or "no order"
    facts = {
        "Orders": orders,
        "Thread": thread["thread"],
        "Marketplace": thread["marketplace"],
        "State": thread["state"],
        "Opened": _when(thread["opened_at_utc"]),
        "Exported": f"{_when(thread['exported_at_utc'])} for the {thread['for']}",
    }
    for side in thread["sides"]:
        facts[side["side"].capitalize()] = f"{side['shown_as']} ({side['alias']})"
        if "addresses" in side:
            real = f"{side['name']}: {', '.join(side['addresses'])}"
            facts[f"{side['side'].capitalize()}, really"] = real
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{shown(f'Conversation about {orders}')}</title>\n<style>{_STYLE}</style></head>\n"
        f"<body><header><h1>{shown(f'Conversation about {orders}')}</h1>{_facts(facts)}</header>\n"
    )


def html_entry(row: Mapping[str, Any]) -> str:
    """One message with what was decided about it and what became of it."""
    author = row["author"]
    parts = [
        f'<article class="{shown(author)}" id="e{row["position"]}"><h2>{row["position"]}. '
        f"{_WORDS.get(author, 'Somebody')}, {_when(row['at_utc'])}</h2>"
        f'<p class="meta">{_STATES.get(row["disposition"], "recorded")}</p>'
    ]
    for form in row["forms"]:
        parts += _form(form, len(row["forms"]) > 1)
    if "missing" in row:
        parts.append(f'<p class="gone">({shown(row["missing"])})</p>')
    parts += _decisions(row.get("decisions", ()))
    parts += _deliveries(row["deliveries"])
    return "\n".join((*parts, "</article>\n"))


def html_end(closing: Mapping[str, Any]) -> str:
    """The end: what the chain said, and for operators who looked into the thread."""
    parts = [
        f'<footer><h3>The record</h3><p class="meta">{closing["entries_in_chain"]} entries in the '
        f"chain: {shown(closing['chain'])}. README.txt tells how to verify this.</p>"
    ]
    for line in closing.get("audit", ()):
        text = f"{_when(line['at_utc'])}  {line['actor']}  {line['action']}: {line['reason']}"
        parts.append(f'<p class="codes">{shown(text)}</p>')
    return "\n".join((*parts, "</footer></body></html>\n"))


def shown(text: object) -> str:
    """Text from outside in HTML: escaped, and without signs that reorder or hide what stands around them."""
    told = str(text)
    if not told.replace("\n", "").replace("\t", "").isprintable():
        told = "".join(map(_sign, told))
    return escape(told)


def _sign(sign: str) -> str:
    if sign in "\n\t" or unicodedata.category(sign) not in _CONTROLS:
        return sign
    # Joiners belong to the spelling of several languages and reorder nothing.
    return sign if sign in "\u200c\u200d\u00ad" else "\ufffd"


def _form(form: Mapping[str, Any], is_one_of_several: bool) -> Iterator[str]:
    message = dict(form["message"])
    text = message.pop("text", "")
    if is_one_of_several:
        yield f"<h3>{_FORMS[form['form']]}</h3>"
    yield _facts({name.replace("_", "-").capitalize(): value for name, value in message.items()})
    yield f'<pre dir="auto">{shown(text) or "(no text)"}</pre>'
    if form["attachments"]:
        yield "<table><tr><th>Attachment</th><th>Type</th><th>Octets</th><th>SHA-256</th></tr>"
        for one in form["attachments"]:
            name = shown(one["name"] or "(no name)")
            yield (
                f"<tr><td>{name}</td><td>{shown(one['type'])}</td><td>{one['size']:,}</td>"
                f'<td class="sum">{one["sha256"]}</td></tr>'
            )
        yield "</table>"
    yield f'<p class="sum">{shown(form["file"])}, SHA-256 {form["sha256"]}</p>'


def _decisions(decisions: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in decisions:
        rules = ", ".join(one["rules"]) or "no rule"
        released = ", released by an operator" if one.get("released") else ""
        if one.get("released_by"):
            released = f", released by {one['released_by']}: {one['release_reason']}"
        text = f"{_when(one['at_utc'])}  decided: {one['verdict']} ({rules}), {one['reply']}"
        yield f'<p class="codes">{shown(text + released)}</p>'
        for finding in one["findings"]:
            yield f'<p class="codes">{shown(finding["rule"])}: {shown(finding["reason"])}</p>'


def _deliveries(deliveries: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in deliveries:
        reply = f"{one['reply']} {one.get('reply_text', '')}".strip()
        text = f"{_when(one['at_utc'])}  {one['kind']}  {reply}"
        yield f'<p class="codes">{shown(text)}</p>'


def _facts(facts: Mapping[str, object]) -> str:
    rows = (f"<dt>{shown(name)}</dt><dd>{shown(value)}</dd>" for name, value in facts.items())
    return f"<dl>{''.join(rows)}</dl>"


def _when(utc: str) -> str:
    return f"{utc[:10]} {utc[11:19]} UTC"


_README = """\
GOBETWEEN THREAD BUNDLE
{about}

This is one conversation between a buyer and a seller, carried by a mail gateway that shows neither
the other's address. It was exported {when} for the {audience}.

thread.html     the conversation for people: open it in a browser, print it
thread.json     the same for programs; times are microseconds UTC, and ISO 8601
entries/        each message as a mail file. NNNNN-...-written.eml is what its author sent to us,
                NNNNN-...-sent.eml what we sent to the other side
manifest.json   every file's SHA-256, and the chain of the whole thread; manifest.sig signs it
SHA256SUMS      the same sums in the form that sha256sum reads
evidence-key.pem  the public key that signed

{scope}

To verify it:    gobetween thread verify THIS --key evidence-keys.pem
(evidence-keys.pem is what the marketplace publishes, from `gobetween key public`.)

To verify it by hand, with openssl and sha256sum:
1. openssl pkey -pubin -in evidence-key.pem -outform DER | sha256sum
   must be the fingerprint that the marketplace publishes: {fingerprint}
2. openssl pkeyutl -verify -pubin -inkey evidence-key.pem -rawin -in manifest.json -sigfile manifest.sig
3. sha256sum -c SHA256SUMS      and the sum of SHA256SUMS itself stands in manifest.json
4. for an entry with a salt: (printf SALT | xxd -r -p; cat FILE) | sha256sum is its "content"
5. "link" is SHA-256 of the link before it (32 zero octets for the first), the metadata and
   "content". The metadata is "gobetween entry 1", thread, entry, position, at, author,
   disposition, size: each with its length in front as 4 octets, numbers as 8 octets, big-endian.

What this proves: no message of the chain was changed, added or taken out after it was recorded,
as far as the heads go that the marketplace exported daily (--heads). The content hash covers what an
author wrote; what we sent is covered by the manifest's signature and carries our DKIM signature.
"""
_SCOPES = {
    "operator": "It holds both sides' addresses and words. Give the parties bundles of their own.",
    "party": (
        "It holds your messages as you wrote them, and the other side's as we sent them to you; what\n"
        "became of each stands with it. Of everything else the chain has time, size, what was decided\n"
        "and a hash, which is made with a secret salt and tells nothing of the text."
    ),
}


def readme(thread: Mapping[str, Any], fingerprint: str, remarks: Sequence[str]) -> str:
    """What this is, and how to verify it without us."""
    scope = _SCOPES["operator" if thread["for"] == "operator" else "party"]
    return _README.format(
        about=f"Thread {thread['thread']}, {', '.join(thread['orders']) or 'no order'}",
        when=_when(thread["exported_at_utc"]),
        audience=thread["for"],
        scope="\n".join((scope, *remarks)),
        fingerprint=fingerprint,
    )


def sums(files: Sequence[BundleFile]) -> str:
    """The files as sha256sum reads them."""
    return "".join(f"{file.sha256.hex()}  {file.name}\n" for file in files)
