"""The words of each language, written as `policies.symbols.phrases` and `ideographs` read them.

A line is a phrase; a line that is indented further goes on with the one before. They look for offers
and not for topics, and for what every trade says and not for one.
"""
