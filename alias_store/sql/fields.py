"""How the values of this package become ciphertext and index tokens, and back.

The labels are permanent: they are bound into what is stored, so a renamed one would orphan it.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from alias_store.model import Role
from database.encryption import Encryption
from mail.address import Address

PARTY_EXTERNAL_ID: Final = "party.external_id"
PARTY_NAME: Final = "party.name"
MAILBOX_ADDRESS: Final = "mailbox.address"
SENDER_ADDRESS: Final = "approved_sender.address"
ORDER_ID: Final = "order.order_id"
ORDER_DETAILS: Final = "order.details"

_EXTERNAL_INDEX: Final = "party.external_id"
_ADDRESS_INDEX: Final = "party.address"
_CANONICAL_INDEX: Final = "party.canonical_address"
_ORDER_INDEX: Final = "order.order_id"


class Fields:
    """Encrypts, decrypts and indexes the fields of parties and orders under one keyring."""

    def __init__(self, encryption: Encryption) -> None:
        self._encryption = encryption

    def seal_text(self, label: str, row_id: int, text: str) -> bytes:
        """Return the ciphertext of a text."""
        return self._encryption.encrypt_text(label, row_id, text)

    def open_text(self, label: str, row_id: int, ciphertext: bytes) -> str:
        """Return the text again. Raises VaultError for anything altered."""
        return self._encryption.decrypt_text(label, row_id, ciphertext)

    def open_address(self, label: str, row_id: int, ciphertext: bytes) -> Address:
        """Return the address again. Raises VaultError for anything altered."""
        local_part, _, domain = self.open_text(label, row_id, ciphertext).rpartition("@")
        return Address(local_part, domain)

    def address_columns(
        self, label: str, row_id: int, marketplace: str, role: Role, address: Address
    ) -> dict[str, bytes]:
        """Return the three columns that keep one address of a party."""
        index = self._encryption.index
        canonical = _scoped(marketplace, address.canonical)
        return {
            "address": self.seal_text(label, row_id, str(address)),
            "address_index": index.of(
                _ADDRESS_INDEX, _scoped(marketplace, role, address.normalised)
            ),
            "canonical_index": index.of(_CANONICAL_INDEX, canonical),
        }

    def address_candidates(
        self, marketplace: str, role: Role, address: Address
    ) -> tuple[bytes, ...]:
        """Return the index tokens that this very address may stand under."""
        value = _scoped(marketplace, role, address.normalised)
        return self._encryption.index.candidates(_ADDRESS_INDEX, value)

    def canonical_candidates(
        self, marketplace: str, addresses: Iterable[Address]
    ) -> tuple[bytes, ...]:
        """Return the index tokens that anything reaching the same mailboxes may stand under."""
        values = {_scoped(marketplace, address.canonical) for address in addresses}
        candidates = self._encryption.index.candidates
        return tuple(token for value in values for token in candidates(_CANONICAL_INDEX, value))

    def external_columns(
        self, row_id: int, marketplace: str, role: Role, external_id: str
    ) -> Mapping[str, bytes | None]:
        """Return the two columns that keep the marketplace's own id of a party, "" being none."""
        if not external_id:
            return {"external_id": None, "external_index": None}
        value = _scoped(marketplace, role, external_id)
        return {
            "external_id": self.seal_text(PARTY_EXTERNAL_ID, row_id, external_id),
            "external_index": self._encryption.index.of(_EXTERNAL_INDEX, value),
        }

    def external_candidates(
        self, marketplace: str, role: Role, external_id: str
    ) -> tuple[bytes, ...]:
        """Return the index tokens that a marketplace's own id may stand under."""
        value = _scoped(marketplace, role, external_id)
        return self._encryption.index.candidates(_EXTERNAL_INDEX, value)

    def order_columns(self, row_id: int, marketplace: str, order_id: str) -> dict[str, bytes]:
        """Return the two columns that keep an order's id."""
        value = _scoped(marketplace, order_id)
        return {
            "order_id": self.seal_text(ORDER_ID, row_id, order_id),
            "order_index": self._encryption.index.of(_ORDER_INDEX, value),
        }

    def order_candidates(self, marketplace: str, order_id: str) -> tuple[bytes, ...]:
        """Return the index tokens that an order's id may stand under."""
        value = _scoped(marketplace, order_id)
        return self._encryption.index.candidates(_ORDER_INDEX, value)


def _scoped(*parts: str) -> str:
    # Codes, ids and addresses hold no line break, so the parts cannot run into each other.
    return "\n".join(parts)
