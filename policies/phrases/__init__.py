"""Phrases that sellers and buyers write, by what they ask for: pure tables of patterns, and readers of them.

The duty of this package: find, in English, German, French, Spanish and Japanese (and in strong words
of a few languages more), the sentences by which somebody asks for a review, asks to cancel, leads
away from the marketplace, says nothing at all, or threatens. It quotes where, and judges nothing. It
must never look for one shop's words: a pattern says what is asked, not who asks.
"""
