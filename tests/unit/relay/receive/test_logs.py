import logging

import pytest

from relay.receive.logs import log_fault, silence_library


def test_the_library_may_warn_but_not_name_anybody(caplog: pytest.LogCaptureFixture) -> None:
    silence_library()
    silence_library()
    library = logging.getLogger("mail.log")

    library.info("%r sender: %s", ("192.0.2.1", 25), "a@b.example")
    library.warning("recip: %s", "a@b.example")
    library.warning("harmless")

    assert [record.getMessage() for record in caplog.records] == ["harmless"]
    assert len(library.filters) == 1


def test_a_traceback_of_the_library_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    silence_library()
    try:
        raise ValueError("INSERT INTO x VALUES (secret)")
    except ValueError:
        logging.getLogger("mail.log").exception("failed")

    assert caplog.records == []


def test_a_fault_is_named_by_type_and_place_but_not_by_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    try:
        raise ValueError("row of a@b.example")
    except ValueError as error:
        log_fault("receive.fault", error, session=7, ip="192.0.2.1")

    assert "error=ValueError" in caplog.text
    assert "session=7" in caplog.text
    assert "b.example" not in caplog.text
