"""The policies: facts go in, rules find, a combiner concludes, a verdict comes out.

Its duty is that every refusal names the rule, quotes what offended and says how to mend it, and
that the same facts under the same profile give the same verdict for ever. It is pure. It must never
look anything up, change anything, or tell an unauthenticated peer what we have stored.
"""
