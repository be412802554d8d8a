import pytest

from database.settings import Settings, SettingsError


@pytest.mark.parametrize(
    ("url", "path"),
    [("sqlite:///var/x.db", "var/x.db"), ("sqlite:////abs/x.db", "/abs/x.db")],
)
def test_the_file_of_a_sqlite_url_is_relative_or_absolute(url: str, path: str) -> None:
    assert Settings(url=url).sqlite_path == path


def test_the_driver_is_ours_to_choose() -> None:
    assert Settings(url="sqlite:///x.db").driver_url == "sqlite+pysqlite:///x.db"
    url = "postgresql://user:secret@host/db?sslmode=require"
    assert Settings(url=url).driver_url == url.replace("postgresql:", "postgresql+psycopg:")
    assert Settings(url="postgresql+asyncpg://h/d").driver_url == "postgresql+psycopg://h/d"
    assert Settings(url=url).sqlite_path == ""


@pytest.mark.parametrize(
    "url", ["", "mysql://x/y", "sqlite://", "sqlite:///", "sqlite:///:memory:", "var/x.db"]
)
def test_a_store_that_cannot_be_shared_or_is_not_supported_is_refused(url: str) -> None:
    with pytest.raises(SettingsError):
        Settings(url=url)


@pytest.mark.parametrize("setting", [{"busy_timeout": 0}, {"pool_size": 0}])
def test_limits_must_be_positive(setting: dict[str, int]) -> None:
    with pytest.raises(SettingsError):
        Settings(url="sqlite:///x.db", **setting)


def test_the_url_is_never_shown() -> None:
    assert "secret" not in repr(Settings(url="postgresql://user:secret@host/db"))
