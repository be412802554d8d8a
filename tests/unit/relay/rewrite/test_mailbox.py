from relay.rewrite.mailbox import holds_mail, split_mailbox


def test_a_file_holds_mail_when_it_begins_like_one() -> None:
    for content in (
        b"From: x",
        b"Received: y",
        b"From a@b Mon 10:00\nFrom: x",
        b"\xef\xbb\xbfTo: x",
    ):
        assert holds_mail(content)
    for content in (b"", b"hello", b"\xff\xd8\xff", b"not a field: x"):
        assert not holds_mail(content)


def test_a_mailbox_is_cut_at_its_separators_and_nothing_is_lost() -> None:
    first, second = b"From a 10:00\nA: b\n\nFrom here on\n", b"From c Jan 1 11:22:33\nC: d\n"

    assert split_mailbox(first + second) == [first, second]
    assert split_mailbox(b"A: b\n" + first) == [b"A: b\n", first]
    assert split_mailbox(b"") == []
