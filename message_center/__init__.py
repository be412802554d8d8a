"""The HTTP side: health, readiness and metrics; later the API and the pages.

It reads the stores and writes nothing of its own accord. It never reaches into the queue's work, shows no real address
and puts none into a metric's label.
"""
