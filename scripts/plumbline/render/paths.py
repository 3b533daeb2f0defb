"""Paths: where each record has its page, below the root of the site."""


def statistic(identifier: str) -> str:
    """Return the path of a statistic, given `<source>/<id>`."""
    return f"statistics/{identifier}/"


def question(identifier: str) -> str:
    """Return the path of a question."""
    return f"questions/{identifier}/"


def trace(identifier: str) -> str:
    """Return the path of a number in circulation."""
    return f"traces/{identifier}/"


def source(identifier: str) -> str:
    """Return the path of a source."""
    return f"sources/{identifier}/"


def publisher(identifier: str) -> str:
    """Return the path of a publisher."""
    return f"publishers/{identifier}/"


def flag(identifier: str) -> str:
    """Return the path of a flag."""
    return f"flags/{identifier}/"


def check(name: str) -> str:
    """Return the path of a check."""
    return f"checks/{name}/"


def repeat(source_id: str, number: int) -> str:
    """Return the place of a repeat on the page of its source; `number` counts from 0."""
    return f"{source(source_id)}#repeat-{number + 1}"
