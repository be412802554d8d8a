"""A real gateway with a listener for sellers, served by a subprocess, and a client that submits to it."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import aiosmtplib
import trustme

from gateway.config import Config, load_config
from gateway.demo.play import free_port, gobetween, run_command
from gateway.mailboxes import SmtpServer
from tests.support.serving import Running, _answers, make_gateway

NAME = "mx.relay.example"


def with_submission(directory: Path, config: Config) -> tuple[Config, ssl.SSLContext]:
    """Give a gateway a certificate and a listener for sellers; its configuration, and a client's TLS."""
    authority = trustme.CA()
    leaf = authority.issue_cert(NAME, "127.0.0.1")
    leaf.cert_chain_pems[0].write_to_path(directory / "cert.pem")
    leaf.private_key_pem.write_to_path(directory / "key.pem")
    path = directory / "config.toml"
    tls = '[smtp]\ntls_cert = "cert.pem"\ntls_key = "key.pem"\n'
    text = path.read_text().replace("[smtp]\n", tls, 1)
    path.write_text(f'{text}\n[submission]\nlisten = ["127.0.0.1:{free_port()}"]\n')
    assert not config.submission.listen
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return load_config(path), context


@dataclass(frozen=True)
class Office:
    """A seller's mail client, and the gateway that it submits to."""

    running: Running
    context: ssl.SSLContext

    @asynccontextmanager
    async def logged_in(self, login: str, password: str) -> AsyncIterator[aiosmtplib.SMTP]:
        """A session over STARTTLS, with the certificate checked."""
        host, _, port = self.running.config.submission.listen[0].rpartition(":")
        async with aiosmtplib.SMTP(
            hostname=host, port=int(port), start_tls=True, tls_context=self.context,
            username=login, password=password, timeout=30,
        ) as client:  # fmt: skip
            yield client

    async def submit(
        self, login: str, password: str, *aliases: str, author: str = "whoever@b.example"
    ) -> list[str]:
        """One message to these; the replies to each RCPT, and to DATA when one was let in."""
        said: list[str] = []
        async with self.logged_in(login, password) as client:
            await client.mail(author)
            for alias in aliases:
                try:
                    reply = await client.rcpt(alias)
                except aiosmtplib.SMTPResponseException as error:
                    reply = aiosmtplib.SMTPResponse(error.code, error.message)
                said.append(f"{reply.code} {reply.message}")
            if any(line.startswith("250") for line in said):
                code, message = await client.data(a_letter(author, aliases[0]))
                said.append(f"{code} {message}")
        return said

    async def command(self, name: str, *arguments: str) -> str:
        """One of our commands; what it printed."""
        return await run_command(name, self.running.directory, *arguments)

    async def password_of(self, seller: str) -> str:
        """A new password of a seller, as an operator reads it off the screen."""
        printed = await self.command("seller set-password", seller, "--reason", "a test")
        return printed.split("shown again: ")[1].split()[0]


def a_letter(author: str, alias: str) -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = author, alias, "Your lamp"
    mail["Date"] = "Sat, 21 Nov 2026 12:00:00 +0000"
    mail["Message-ID"] = "<one@client.example>"
    mail.set_content("It is on its way.")
    return mail.as_bytes()


@asynccontextmanager
async def an_office(directory: Path) -> AsyncIterator[Office]:
    """A gateway that takes mail of sellers, and ends with the test."""
    delivered: list[bytes] = []

    async def take(_sender: str, _recipients: tuple[str, ...], raw: bytes) -> str:
        delivered.append(raw)
        return "250 2.0.0 Kept"

    sink = SmtpServer("sink.example", take)
    made = make_gateway(directory, smarthost=f"127.0.0.1:{await sink.start()}")
    config, context = with_submission(directory, made)
    with (directory / "gateway.log").open("wb") as log:
        command = gobetween("serve", directory)
        process = await asyncio.create_subprocess_exec(*command, stdout=log, stderr=log)
    running = Running(directory, config, process, delivered)
    try:
        await _answers(running)
        yield Office(running, context)
    finally:
        if process.returncode is None:
            process.terminate()
        await asyncio.wait_for(process.wait(), 60)
        await sink.stop()
