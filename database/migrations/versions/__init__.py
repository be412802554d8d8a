"""The revisions, one file each, named by number and purpose; each builds on the one before it."""
