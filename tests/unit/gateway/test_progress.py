"""A bar where somebody sits, and silence in a pipe."""

import sys

import pytest

from gateway.cli.progress import progress_bar


def test_in_a_pipe_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar("Exporting", "entries") as progress:
        progress(1, 2)

    assert capsys.readouterr() == ("", "")


def test_before_a_person_a_bar_is_drawn_on_stderr(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with progress_bar("Exporting", "entries") as progress:
        progress(1, 2)

    out, err = capsys.readouterr()
    assert out == ""
    assert "Exporting" in err
