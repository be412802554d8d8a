"""Names for packages that must not know SQLAlchemy: a connection and an engine to hand on."""

from sqlalchemy import Connection, Engine

__all__ = ["Connection", "Engine"]
