"""The vault: the keyring, and tokens, field encryption, blind index and signed heads under it.

Its duty is that nothing here can be forged, read or linked without a key, and that every failure
is one of its own typed errors. It is pure: keys and nonces are passed in, nothing is read from a
disk, a clock or a source of chance. It must never show a secret or a plaintext in a `repr` or an
error, and never fall back to a weaker form.
"""
