"""Reading what a person wrote: views of a text, and what stands in it. Pure, bounded in time and size.

The duty of this package: say once, for every rule, what a message shows, hides and offers. It judges
nothing: whether a telephone number may stay is for a rule to say. What it finds is quoted verbatim,
so that the rewriter can take out exactly that.
"""
