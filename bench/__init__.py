"""The benchmark: gobetween beside Postfix with OpenDKIM, alternating in one run, counted at the sink.

`python -m bench` compares the two; `python -m bench stages` takes one message apart. Its duty is to be fair: the same
message, load, sink and machine for both, both durable before their 250, and the spread shown beside every median.
"""
