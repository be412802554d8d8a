"""message_center."""
