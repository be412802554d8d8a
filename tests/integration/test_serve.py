"""`gobetween serve` as a process: it answers, ends well, restarts what dies, and never starts over what is broken."""

import asyncio
import os
import signal
import socket
import sqlite3
from pathlib import Path

import pytest

from gateway.demo.play import run_command
from tests.support.serving import an_order, make_gateway, run, serving

pytestmark = pytest.mark.timeout(180)


async def test_it_answers_over_http_and_carries_a_mail(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        aliases = await gateway.import_order()
        reply = await gateway.send(aliases["seller_alias"], "Is it in stock?")
        await gateway.until(lambda: gateway.delivered)

        assert reply.startswith("250 ")
        assert b"Is it in stock?" in gateway.delivered[0]
        assert await gateway.get("/healthz") == (200, "ok\n")
        assert await gateway.get("/readyz") == (200, '{"ready":true,"reasons":[]}')
        status, metrics = await gateway.get("/metrics")
        assert status == 200
        assert "gobetween_ready 1.0" in metrics
        assert "gobetween_workers 1.0" in metrics
        assert "@" not in metrics


async def test_sigterm_finishes_mail_in_data_and_ends_with_0(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        aliases = await gateway.import_order()
        idle, busy = await gateway.connect(), await gateway.connect()
        assert (await busy.begin(aliases["seller_alias"])).startswith("354")
        gateway.process.terminate()
        assert (await idle.reply()).startswith("421 4.3.2")
        reply = await busy.finish(b"From: a@b.example\r\n\r\nlate\r\n")
        status = await asyncio.wait_for(gateway.process.wait(), 30)

        assert reply[:3] in {"250", "550"}, reply
        assert status == 0
        for line in (idle, busy):
            await line.close()
    assert "Traceback" not in gateway.log


async def test_a_killed_worker_is_restarted_while_clients_wait(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        aliases = await gateway.import_order()
        before = gateway.children()["gateway.worker"]
        os.kill(before, signal.SIGKILL)
        replies = await asyncio.gather(
            *(gateway.send(aliases["seller_alias"], f"number {n}") for n in range(5))
        )

        assert [reply[:3] for reply in replies] == ["250"] * 5
        assert gateway.children()["gateway.worker"] != before
        await gateway.until(lambda: len(gateway.delivered) == 5)
        # The dead one's heartbeat is forgotten at once: on SQLite the supervisor knows.
        assert "gobetween_workers 1.0" in (await gateway.get("/metrics"))[1]
    assert "worker 1 ended with status -9; restarting in 0.5 s" in gateway.log


async def test_children_end_with_a_killed_supervisor(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        children = list(gateway.children().values())
        gateway.process.kill()
        await gateway.process.wait()

        await gateway.until(lambda: not any(_is_alive(pid) for pid in children))


def _is_alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False


async def test_web_inherits_no_socket_of_smtp(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        found = {name: _listening_inodes(pid) for name, pid in gateway.children().items()}

        assert len(found["gateway.worker"]) == 1
        assert len(found["gateway.web"]) == 1
        assert not found["gateway.worker"] & found["gateway.web"]


def _listening_inodes(pid: int) -> set[str]:
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    listening = {words[9] for words in lines if words[3] == "0A"}
    links = {os.readlink(each) for each in Path(f"/proc/{pid}/fd").iterdir() if each.is_symlink()}
    return {link[8:-1] for link in links if link.startswith("socket:[")} & listening


async def test_a_second_gateway_is_refused(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        again = await asyncio.to_thread(run, tmp_path, "serve")

        assert again.returncode == 1
        assert again.stderr.startswith(f"gobetween: another gateway runs over {tmp_path / 'var'}.")
        assert "data_dir" in again.stderr
        assert (await gateway.get("/healthy"))[0] == 404


async def test_another_gateway_cannot_share_the_port_in_silence(tmp_path: Path) -> None:
    async with serving(tmp_path / "one") as gateway:
        listen = gateway.config.smtp.listen
        make_gateway(tmp_path / "two", smtp=listen[0])
        other = await asyncio.to_thread(run, tmp_path / "two", "serve")

        assert other.returncode == 1
        assert f"cannot listen on {listen[0]}: Address already in use" in other.stderr


async def test_a_rotated_token_key_refuses_nobody(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        old = await gateway.import_order()
        await run_command("key rotate", tmp_path, "token")
        new = await gateway.import_order(
            an_order("B-2", buyer_email="carl@other-mail.example", buyer_id="43")
        )
        replies = []
        async with asyncio.timeout(40):
            while not replies or not replies[-1].startswith("250"):
                author = "carl@other-mail.example"
                replies.append(await gateway.send(new["seller_alias"], "Hello", author))
                await asyncio.sleep(0.1)

        assert {reply[:3] for reply in replies} <= {"250", "451", "421"}
        assert (await gateway.send(old["seller_alias"], "still works")).startswith("250")


async def test_a_broken_keyring_in_its_place_does_not_end_the_gateway(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        aliases = await gateway.import_order()
        keyring = tmp_path / "var" / "keyring.toml"
        kept = keyring.read_bytes()
        keyring.unlink()
        keyring.write_text("oops")
        keyring.chmod(0o600)
        await gateway.until(lambda: "keyring-unusable" in gateway.log)

        assert (await gateway.send(aliases["seller_alias"], "Hello")).startswith("250")
        keyring.write_bytes(kept)


async def test_a_restart_without_configuration_says_so_and_recovers(tmp_path: Path) -> None:
    async with serving(tmp_path) as gateway:
        aliases = await gateway.import_order()
        config = tmp_path / "config.toml"
        config.rename(tmp_path / "away")
        os.kill(gateway.children()["gateway.worker"], signal.SIGKILL)
        await gateway.until(lambda: "cannot read the configuration" in gateway.log)
        (tmp_path / "away").rename(config)

        assert (await gateway.send(aliases["seller_alias"], "Hello")).startswith("250")
    assert "restarting in 1 s" in gateway.log


def refusal(directory: Path) -> str:
    """What `serve` says when it refuses to start: one text, status 1, no traceback."""
    done = run(directory, "serve")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("gobetween: ")
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.fixture
def made(tmp_path: Path) -> Path:
    make_gateway(tmp_path)
    return tmp_path


def test_a_bad_dkim_key_is_refused(made: Path) -> None:
    (made / "var" / "dkim.pem").write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n")

    text = refusal(made)

    assert str(made / "var" / "dkim.pem") in text
    assert "make a new one" in text


def test_a_missing_dkim_key_is_refused(made: Path) -> None:
    (made / "var" / "dkim.pem").unlink()

    assert "cannot read the DKIM key" in refusal(made)


def test_a_missing_keyring_is_refused(made: Path) -> None:
    (made / "var" / "keyring.toml").unlink()

    assert "There is no keyring at" in refusal(made)


def test_a_keyring_that_others_can_read_is_refused(made: Path) -> None:
    (made / "var" / "keyring.toml").chmod(0o644)

    assert "chmod 600" in refusal(made)


def test_an_old_schema_is_refused(made: Path) -> None:
    with sqlite3.connect(made / "var" / "gobetween.db") as store:
        store.execute("UPDATE alembic_version SET version_num = '0000'")
    store.close()

    assert refusal(made).count("gobetween db upgrade") == 1


def test_a_missing_database_is_refused_and_not_made(made: Path) -> None:
    database = made / "var" / "gobetween.db"
    for each in database.parent.glob("gobetween.db*"):
        each.unlink()

    text = refusal(made)

    assert "there is no database at" in text
    assert "gobetween db upgrade" in text
    assert not database.exists()


@pytest.mark.parametrize("which", ["smtp", "web"])
def test_a_taken_port_is_refused(tmp_path: Path, which: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        make_gateway(tmp_path, **{which: address})

        assert f"cannot listen on {address}: Address already in use. Stop" in refusal(tmp_path)


def test_an_unknown_key_is_refused(made: Path) -> None:
    with (made / "config.toml").open("a") as config:
        config.write("\n[smpt]\nlisten = []\n")

    assert "smpt: unknown key; see config.example.toml" in refusal(made)


def test_an_unusable_certificate_is_refused(made: Path) -> None:
    path = made / "config.toml"
    paths = 'tls_cert = "var/none.pem"\ntls_key = "var/none.pem"\n'
    path.write_text(path.read_text().replace("[smtp]\n", f"[smtp]\n{paths}"))

    text = refusal(made)

    assert "TLS certificate" in text
    assert "No such file" in text


def test_a_missing_configuration_is_refused(tmp_path: Path) -> None:
    assert "make one with `gobetween init`" in refusal(tmp_path)
