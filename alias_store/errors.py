"""What the alias store refuses, in words that never contain an address or a name."""


class AliasStoreError(ValueError):
    """The operation was refused and nothing was changed."""


class OrderRefused(AliasStoreError):
    """An order cannot be imported. `column`, `what` and `fix` are for the operator's list."""

    def __init__(self, column: str, what: str, fix: str) -> None:
        super().__init__(f"{column}: {what}; {fix}")
        self.column = column
        self.what = what
        self.fix = fix


class UnknownSeller(AliasStoreError):
    """No seller of that marketplace has that id."""


class UnknownAlias(AliasStoreError):
    """No alias has that id."""


class SharedAddress(AliasStoreError):
    """The two sides of a relationship would have an address in common."""
