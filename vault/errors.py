"""The failure tree of the vault.

No text in it ever shows a secret, a plaintext, an address or a token.
"""


class VaultError(Exception):
    """Anything the vault refuses to do."""


class KeyringError(VaultError):
    """The keyring is not usable for what was asked of it."""


class UnknownKey(KeyringError):
    """No key of that family has that id."""


class TokenError(VaultError):
    """A token does not open.

    To the outside every kind of it gives the same reply: no such relay address.
    """


class MalformedToken(TokenError):
    """The text does not have the form of a token (length, alphabet, tag)."""


class ForgedToken(TokenError):
    """The text has the form of a token, but was never minted for this purpose, domain and key."""


class UnknownTokenKey(TokenError, UnknownKey):
    """The token names a key id that the keyring does not hold."""


class CipherError(VaultError):
    """A ciphertext does not decrypt: altered, cut short, moved elsewhere, or under another key."""
