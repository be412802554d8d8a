"""The numbers to judge by: the defaults, a marketplace's own, or those of a file."""

from pathlib import Path

import pytest

from gateway.config import Config, ConfigError, parse_config
from gateway.errors import GatewayError
from gateway.profiles import alias_domain, chosen_profile, read_policy
from policies.profile import Handling, Profile

CONFIG = b"""
[gateway]
hostname = "mx.relay.example"
postmaster = "ops@market.example"
[smtp]
max_message_mib = 10
[marketplace.default]
domain = "relay.example"
[marketplace.books]
domain = "books.example"
order_window_days = 14
[marketplace.books.policy]
marketing_hold = 6
"""


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return parse_config(CONFIG, tmp_path / "config.toml")


def file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "policy.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_anything_the_defaults_hold() -> None:
    assert chosen_profile(None, "default", None) == Profile()
    assert alias_domain(None, "default") == "relay.example"


def test_a_marketplace_has_its_own_numbers(config: Config) -> None:
    profile = chosen_profile(config, "books", None)

    assert (profile.order_window_days, profile.marketing_hold) == (14, 6.0)
    assert profile.size_limit == 10 * 1024 * 1024
    assert alias_domain(config, "books") == "books.example"


def test_a_file_stands_for_the_whole_section(config: Config, tmp_path: Path) -> None:
    path = file(tmp_path, 'contact_details = "refuse"\nattachment_mib = 5\n')

    profile = chosen_profile(config, "books", path)

    assert profile.contact_details is Handling.REFUSE
    assert profile.attachment_limit == 5 * 1024 * 1024
    # What stands elsewhere in the configuration stays; a key that is left out has its default.
    assert (profile.order_window_days, profile.marketing_hold) == (14, 5.0)
    assert profile.size_limit == 10 * 1024 * 1024


def test_a_file_may_try_another_window(tmp_path: Path) -> None:
    path = file(tmp_path, "order_window_days = 90\n")

    assert chosen_profile(None, "default", path) == Profile(order_window_days=90)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("marketing_reject = 1", "must not fall"),
        ("spelling = 1", "spelling: no key"),
        ("hold_hours = 0", "hold_hours"),
        ('monitor = ["R-01"]', "cannot be only watched"),
        ("order_window_days = 0", "order_window_days"),
        ("a = ", "not TOML"),
    ],
)
def test_an_odd_file_is_refused_with_its_fault(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(ConfigError, match=why):
        read_policy(file(tmp_path, text))


def test_a_file_that_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_bytes(b"\xff")

    for name, why in (("odd.toml", "not TOML"), ("none.toml", "cannot read the policy")):
        with pytest.raises(ConfigError, match=why):
            read_policy(tmp_path / name)


def test_an_unknown_marketplace_is_refused_with_those_there_are(config: Config) -> None:
    with pytest.raises(GatewayError, match="books, default"):
        chosen_profile(config, "music", None)
