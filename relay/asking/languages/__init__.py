"""The sentences of our letters, a module for each language that people get them in."""
