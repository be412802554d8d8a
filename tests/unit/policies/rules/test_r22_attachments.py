"""R-22: refused for a seller, taken out for a buyer."""

from dataclasses import replace

import pytest

from policies.cuts import CutKind
from policies.profile import Profile
from policies.rules.r22_attachments import RULE
from policies.verdict import Effect
from tests.support.attachments import attached, several
from tests.support.policies import buyer_mail, is_silent, only_finding, seller_mail

TWO = Profile(attachment_count=2)
SMALL = Profile(attachment_limit=100_000)


def test_five_listed_files_of_ten_megabytes_pass() -> None:
    files = several(5, size=2 * 1024 * 1024)

    assert is_silent(RULE, seller_mail(files=files))
    assert is_silent(RULE, buyer_mail(files=files))


def test_an_archive_of_a_seller_is_refused() -> None:
    finding = only_finding(RULE, seller_mail(files=(attached("data.zip"),)))

    assert finding.effect is Effect.REJECT
    assert finding.excerpt == "data.zip"
    assert str(finding.reply) == (
        "554 5.6.1 [R-22] data.zip is an archive. Attach the files in it one by one. Allowed: PDF, "
        "text and CSV, still images, invitations, Word and Excel without macros."
    )


def test_an_archive_of_a_buyer_is_taken_out() -> None:
    files = (attached(), attached("data.zip", number=1))
    finding = only_finding(RULE, buyer_mail(files=files))

    assert finding.effect is Effect.STRIP
    assert finding.reason == "data.zip is an archive. It was removed, the rest was carried."
    assert [(cut.kind, cut.number) for cut in finding.cuts] == [(CutKind.FILE, 1)]


def test_a_sixth_file_of_a_seller_is_refused() -> None:
    finding = only_finding(RULE, seller_mail(files=several(6)))

    assert finding.reason == "There are 6 attachments; the limit is 5."
    assert finding.cuts == ()


def test_files_beyond_the_number_are_taken_out_for_a_buyer() -> None:
    finding = only_finding(RULE, buyer_mail(files=several(4)), TWO)

    assert finding.effect is Effect.STRIP
    assert [cut.number for cut in finding.cuts] == [2, 3]


def test_an_octet_too_many_is_refused() -> None:
    limit = Profile().attachment_limit

    assert is_silent(RULE, seller_mail(files=(attached(size=limit),)))
    finding = only_finding(RULE, seller_mail(files=(attached(size=limit), attached(size=1))))
    assert finding.answer == "too-large"


def test_files_beyond_the_size_are_taken_out_for_a_buyer_and_smaller_ones_stay() -> None:
    files = (
        attached(size=60_000),
        attached(size=60_000, number=1),
        attached(size=30_000, number=2),
    )
    finding = only_finding(RULE, buyer_mail(files=files), SMALL)

    assert finding.answer == "too-large-removed"
    assert [cut.number for cut in finding.cuts] == [1]


def test_what_is_taken_out_anyway_counts_for_nothing() -> None:
    files = (attached("a.zip", size=10**9), *several(2))
    finding = only_finding(RULE, buyer_mail(files=files), TWO)

    assert finding.answer == "archive-removed"


def test_signatures_of_mail_programs_do_not_count() -> None:
    assert is_silent(RULE, seller_mail())
    signature = attached("smime.p7s", content_type="application/pkcs7-signature", number=5)

    assert is_silent(RULE, seller_mail(files=(*several(5), signature)))


def test_a_flood_of_files_is_named_in_a_few_findings() -> None:
    findings = RULE.check(seller_mail(files=several(200, name="a.zip")), Profile())

    assert len(findings) == 6
    assert len(RULE.check(buyer_mail(files=several(200, name="a.zip")), Profile())) == 200


@pytest.mark.parametrize("name", ["x\r\n250 ok.zip", "\u202efdp.zip", "ann@post.example.zip"])
def test_hostile_names_stay_in_one_line(name: str) -> None:
    finding = only_finding(RULE, seller_mail(files=(attached(name),)))

    assert "\r" not in str(finding.reply)
    assert "@" not in finding.reason
    assert str(finding.reply).isascii()


def test_pictures_that_html_shows_are_not_counted() -> None:
    logos = tuple(replace(file, is_inline=True) for file in several(6))

    assert is_silent(RULE, seller_mail(files=logos))
    assert is_silent(RULE, buyer_mail(files=logos))


def test_forwarded_mail_of_a_buyer_travels_and_of_a_seller_does_not() -> None:
    files = (attached("notice.eml"),)

    assert is_silent(RULE, buyer_mail(files=files))
    assert only_finding(RULE, seller_mail(files=files)).answer == "unlisted"


def test_invitations_travel() -> None:
    assert is_silent(RULE, seller_mail(files=(attached("delivery.ics"),)))
