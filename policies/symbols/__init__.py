"""What gives marketing away: named, weighted symbols, and the phrases of each in many languages.

`kinds` says what a symbol is, `table` lists every symbol with its weight, `phrases` is the small
language in which the words are written, and one module a language holds them. The words look for
offers and not for topics: a discount on an invoice is a fact about an order. Nothing here knows a
message; `policies.scoring` adds up what the symbols say about one.
"""
