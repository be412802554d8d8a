import base64
import pickle

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from relay.seal.keys import (
    SigningKey,
    SigningKeyError,
    dns_record,
    new_ed25519_key,
    new_rsa_key,
    private_key,
)
from tests.support.dkim import ed25519_key, rsa_key


def pem(key, encryption=None, shape: PrivateFormat = PrivateFormat.PKCS8) -> bytes:
    return key.private_bytes(Encoding.PEM, shape, encryption or NoEncryption())


def public_pem() -> bytes:
    return rsa_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def test_new_keys_sign_and_say_how() -> None:
    assert SigningKey("relay.example", "gb1", new_rsa_key()).algorithm == "rsa-sha256"
    assert SigningKey("relay.example", "gb2", new_ed25519_key()).algorithm == "ed25519-sha256"


def test_both_forms_of_a_private_key_file_are_read() -> None:
    assert SigningKey("relay.example", "gb1", pem(rsa_key())).algorithm == "rsa-sha256"
    assert private_key(pem(rsa_key(), shape=PrivateFormat.TraditionalOpenSSL)).key_size == 2048


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "no readable PEM"),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "no readable PEM"),
        (public_pem(), "public key"),
        (pem(rsa_key(), BestAvailableEncryption(b"secret")), "encrypted"),
        (pem(rsa_key(1024)), "1024 bits"),
        (pem(ec.generate_private_key(ec.SECP256R1())), "RSA and Ed25519 keys only"),
    ],
)
def test_a_bad_key_is_refused_with_the_reason_and_without_the_key(text: bytes, reason: str) -> None:
    with pytest.raises(SigningKeyError, match=reason) as refusal:
        SigningKey("relay.example", "gb1", text)

    assert "gb1" in str(refusal.value)
    assert "relay.example" in str(refusal.value)
    assert all(line not in str(refusal.value) for line in text.decode().splitlines()[1:-1])


@pytest.mark.parametrize("name", ["", "Upper.example", "a b", "a;b", "-a", "a..b", "a" * 64, "a\n"])
def test_a_name_that_nobody_could_look_up_is_refused(name: str) -> None:
    with pytest.raises(SigningKeyError, match="domain"):
        SigningKey(name, "gb1", pem(rsa_key()))
    with pytest.raises(SigningKeyError, match="selector"):
        SigningKey("relay.example", name, pem(rsa_key()))


def test_the_dns_record_of_an_rsa_key_can_be_published() -> None:
    name, text = dns_record(SigningKey("relay.example", "gb1", pem(rsa_key())))

    assert name == "gb1._domainkey.relay.example"
    assert text.startswith("v=DKIM1; k=rsa; h=sha256; p=MII")


def test_the_dns_record_of_an_ed25519_key_holds_its_32_octets() -> None:
    _, text = dns_record(SigningKey("relay.example", "gb2", pem(ed25519_key())))

    assert text.startswith("v=DKIM1; k=ed25519; h=sha256; p=")
    assert len(base64.b64decode(text.rpartition("p=")[2])) == 32


def test_a_key_travels_to_another_process_and_shows_nothing_of_itself() -> None:
    key = SigningKey("relay.example", "gb1", pem(rsa_key()))

    assert pickle.loads(pickle.dumps(key)) == key
    assert "PRIVATE" not in repr(key)
