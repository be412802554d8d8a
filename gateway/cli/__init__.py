"""The commands of `gobetween`, a module each: they read options, call the modules of `gateway`, and print.

Whatever is heavy is imported inside a command, so that `gobetween --help` answers at once. A command must never do what
another door could not do too: the work stands in `gateway`, for the API to come.
"""
