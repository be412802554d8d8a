"""Row ids as they are typed."""

import click

from gateway.cli.options import whole_id

LARGEST_ID = 2**63 - 1


def row_id(text: str) -> int:
    """A row id; a number that no row can have is refused here, for a database would stumble over it.

    Raises click.BadParameter.
    """
    number = whole_id(text[:20])
    if number > LARGEST_ID:
        raise click.BadParameter(f"{text!r} is too large for an id; copy one from the list command")
    return number
