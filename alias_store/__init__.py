"""alias_store."""
