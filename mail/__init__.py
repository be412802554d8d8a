"""Mail as values: addresses, envelopes, messages, replies, delivery reports.

Its duty: what is parsed here can be written back byte for byte, and what is written here is ASCII,
folded, and holds exactly the fields that were asked for. A function takes bytes or text and
returns a frozen value, in time linear in its input; it raises nothing but the errors its docstring
names, and no error names an address.

It must never touch a socket, a file, a clock or chance (times and identifiers are arguments),
never import anything outside the standard library, and never write a header through the standard
library's header objects.
"""
