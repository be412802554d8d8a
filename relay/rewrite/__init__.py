"""Stage 5, and the guard of stage 6: the message as the other side may see it.

Headers are written afresh from an allow-list; the body is edited in place, by byte range, and only
where an address of either party shows. What cannot be cleaned is reported, never passed on
silently; the guard then reads the finished bytes with other eyes. This package must never decide
what happens to a message, never parse a header with the standard library's header objects, and
never put an address into a finding, a leak or an error.
"""
