"""The rules: one file each, with its id, what it is for, its limits and its wording.

A rule decides and changes nothing. It sees the facts and the profile of one marketplace and no
other rule. It must never refuse without saying why, and never quote more than it needs.
"""
