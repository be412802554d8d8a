"""The HTTP side: health, readiness and metrics, and the page on which a question is answered; later the API.

It reads the stores and writes nothing of its own accord: an answer moves its question, in one commit. It never reaches
into the queue's work, shows no real address and puts none into a metric's label.
"""
