"""Fragments: a link that opens a source at the very words a figure stands in.

Text fragments (WICG Scroll to Text Fragment) are understood by all current browsers and ignored elsewhere.
"""

from urllib.parse import quote


def link(address: str, found: str | None) -> str:
    """Return the address with a text fragment, in which hyphens, commas and ampersands are escaped."""
    if not found:
        return address
    words = quote(found, safe="").replace("-", "%2D")
    joint = ":~:text=" if "#" in address else "#:~:text="
    return f"{address}{joint}{words}"
