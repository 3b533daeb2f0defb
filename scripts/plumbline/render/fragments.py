"""Fragments: links to the very words of a page, as a text fragment.

The syntax is that of the WICG's URL fragment text directives: in the words, a dash, a comma and an
ampersand have a meaning of their own and are percent-encoded.
"""

from urllib.parse import quote


def link(address: str, words: str | None) -> str:
    """Return the address with a fragment that leads to the words; an anchor it has already is kept."""
    if not words:
        return address
    encoded = quote(words, safe="").replace("-", "%2D")
    joint = ":~:text=" if "#" in address else "#:~:text="
    return f"{address}{joint}{encoded}"
