"""What rules say, in other languages than English: a module for each, tables only."""
