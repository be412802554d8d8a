"""thread_store."""
