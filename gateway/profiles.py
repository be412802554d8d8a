"""Which numbers the policy commands judge by: the defaults, a marketplace's own, or those of a file to try out."""

import tomllib
from pathlib import Path

from pydantic import Field, ValidationError

from gateway.config import Config, ConfigError, Policy
from gateway.errors import GatewayError
from policies.profile import Profile

DEFAULT_DOMAIN = "relay.example"


class PolicyFile(Policy):
    """A [marketplace.NAME.policy] section in a file of its own; `order_window_days` may stand in it too."""

    order_window_days: int | None = Field(default=None, ge=1, le=3650)


def read_policy(path: Path) -> PolicyFile:
    """Read a policy file. A key that is left out has its default, as in the configuration.

    Raises:
        ConfigError: the file is missing, is not TOML, or holds something odd; every fault is listed.

    """
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise ConfigError(
            f"cannot read the policy {path}: {error.strerror}. Name a TOML file that holds keys of "
            "[marketplace.NAME.policy]."
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not TOML: {error}") from None
    try:
        return PolicyFile.model_validate(table)
    except ValidationError as error:
        raise ConfigError(_faults(path, error)) from None


def chosen_profile(config: Config | None, marketplace: str, path: Path | None) -> Profile:
    """The profile of a marketplace; with a policy file, that file's in its place; the defaults without either.

    Raises:
        ConfigError: the file cannot be used.
        GatewayError: the configuration has no such marketplace.

    """
    present = Profile() if config is None else _present(config, marketplace)
    if path is None:
        return present
    policy = read_policy(path)
    days = policy.order_window_days or present.order_window_days
    plain = Policy.model_validate(policy.model_dump(exclude={"order_window_days"}))
    return plain.profile(days, present.size_limit)


def alias_domain(config: Config | None, marketplace: str) -> str:
    """The domain of a marketplace's aliases; addresses there are no contact details."""
    if config is None:
        return DEFAULT_DOMAIN
    return config.marketplace[known_market(config, marketplace)].domain


def known_market(config: Config, marketplace: str) -> str:
    """The name of a marketplace that the configuration has.

    Raises:
        GatewayError: it has none of that name.

    """
    if marketplace not in config.marketplace:
        raise GatewayError(
            f"the configuration has no marketplace {marketplace!r}. It has: "
            f"{', '.join(sorted(config.marketplace))}. Choose one with --marketplace."
        )
    return marketplace


def _present(config: Config, marketplace: str) -> Profile:
    # A check without a configuration must not wait for the stores to be imported.
    from gateway.opened import profile_of

    return profile_of(config, known_market(config, marketplace))


def _faults(path: Path, error: ValidationError) -> str:
    lines = [f"{path} cannot be used:"]
    for fault in error.errors(include_url=False, include_input=False):
        key = ".".join(str(part) for part in fault["loc"])
        text = fault["msg"].removeprefix("Value error, ")
        if fault["type"] == "extra_forbidden":
            text = (
                "no key of [marketplace.NAME.policy]; see config.example.toml for those that exist"
            )
        lines.append(f"  {key}: {text}" if key else f"  {text}")
    return "\n".join(lines)
