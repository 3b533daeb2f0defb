"""Paths: where the page and the data of each record stand on the site, and its file in the repository."""

from urllib.parse import quote, urlencode


STATISTICS = "statistics/"
QUESTIONS = "questions/"
TRACES = "traces/"
SOURCES = "sources/"
PUBLISHERS = "publishers/"
FLAGS = "flags/"
CHECKS = "checks/"
CONTRADICTIONS = "contradictions/"
GRADES = "grades/"
DATA = "data/"
CHANGES = "changes/"
COVERAGE = "coverage/"
COMPARE = "compare/"
PREVIEWS = "previews/"
FEED = "changes/feed.xml"


def statistic(statistic_id: str) -> str:
    """Return the page of a statistic, by `<source>/<id>`."""
    return f"{STATISTICS}{statistic_id}/"


def question(question_id: str) -> str:
    """Return the page of a question."""
    return f"{QUESTIONS}{question_id}/"


def trace(trace_id: str) -> str:
    """Return the page of a trace."""
    return f"{TRACES}{trace_id}/"


def source(source_id: str) -> str:
    """Return the page of a source."""
    return f"{SOURCES}{source_id}/"


def repeat(source_id: str, number: int) -> str:
    """Return the place of a repeat on the page of its source; `number` counts from 0."""
    return f"{source(source_id)}#{repeat_anchor(number)}"


def repeat_anchor(number: int) -> str:
    """Return the anchor of a repeat on the page of its source."""
    return f"repeat-{number + 1}"


def publisher(publisher_id: str) -> str:
    """Return the page of a publisher."""
    return f"{PUBLISHERS}{publisher_id}/"


def flag(flag_id: str) -> str:
    """Return the page of a flag."""
    return f"{FLAGS}{flag_id}/"


def check(name: str) -> str:
    """Return the page of a check, by its name."""
    return f"{CHECKS}{name}/"


def card(page: str) -> str:
    """Return where the card of a record page stands."""
    return f"{page}card/"


def json(page: str) -> str:
    """Return where the data of a record page stand."""
    return f"{page}index.json"


def file(repository: str, path: str) -> str:
    """Return the address of a file in the repository; empty if no repository is known."""
    return f"{repository}/blob/main/{quote(path)}" if repository else ""


def report(repository: str, page: str, about: str) -> str:
    """Return the address of a prefilled report that something about a page is wrong."""
    if not repository:
        return ""
    body = f"Page: {page}\n\nWhat is wrong, and what does the source print?\n"
    return f"{repository}/issues/new?{urlencode({'title': f'Wrong: {about}', 'body': body})}"
