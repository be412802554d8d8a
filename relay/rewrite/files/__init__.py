"""Attached files: what documents, photographs and archives tell about their author is taken out or found.

What a file is, its first octets say, never its name. Photographs lose their metadata and keep their
pixels; documents lose the names of their authors; the text of PDF and Office files and the members
of archives are searched. All work is counted beforehand, so that a bomb costs no more than a
photograph. This package must never decide what happens to a message, never raise on a bad file, and
never give a file back that opens worse than the one it got.
"""
