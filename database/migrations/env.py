"""Run by Alembic for every command; the connection is handed in by database.migrations.upgrade.

It reads no configuration file and leaves logging alone, which belongs to the gateway.
"""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
