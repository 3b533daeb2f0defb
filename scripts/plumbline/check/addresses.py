"""Addresses: what a reader can open, without what follows the reader."""

import ipaddress
import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Spot, Subject
from plumbline.load.document import Path


_TRACKING = re.compile(
    r"utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id"
    r"|_hs(?:enc|mi|fp)|__hs\w+|hsctatracking|mkt_tok|vero_id|oly_\w+_id|wickedid|_ga|_gl|trk(?:info)?|s_cid",
    re.IGNORECASE,
)
_INTERNAL = (".local", ".localhost", ".internal", ".intranet", ".lan", ".corp", ".home.arpa")


@rule(
    "URL01",
    "tracking-parameter",
    reason="An address that counts its visitors is not the document's, and makes one document look like two.",
    remedy="Delete the parameter and see whether the page still opens.",
    bad="url: https://www.gartner.com/en/report?utm_source=newsletter",
    good="url: https://www.gartner.com/en/report",
)
def addresses_do_not_track(subject: Subject) -> Iterator[Fault]:
    """No address carries a parameter that only follows the visitor."""
    for spot, path, address in _addresses(subject):
        names = [name for name, _ in parse_qsl(address.partition("?")[2], keep_blank_values=True)]
        tracking = next((name for name in names if _TRACKING.fullmatch(name)), None)
        if tracking:
            yield spot.fault(path, f"the address carries {tracking!r}", "Delete it and open the page again")


@rule(
    "URL02",
    "private-address",
    reason="What only some can open is no source for the others.",
    remedy="Find the public address, or leave it out.",
    bad="url: http://mirror.internal/report",
    good="url: https://example.org/report",
)
def addresses_are_public(subject: Subject) -> Iterator[Fault]:
    """Every address leads to a public host, and carries no password."""
    for spot, path, address in _addresses(subject):
        why = _private(address)
        if why:
            yield spot.fault(path, why, "Find the public address, or leave it out")


def _private(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, login = (parts.hostname or "").rstrip("."), parts.username
    except ValueError:
        return f"{address!r} is no address a browser understands"
    if login is not None:
        return "the address carries a name or a password"
    try:
        if not ipaddress.ip_address(host).is_global:
            return f"{host!r} cannot be opened by everybody"
    except ValueError:
        if "." not in host or host.endswith(_INTERNAL):
            return f"{host!r} cannot be opened by everybody"
    return ""


def _addresses(subject: Subject) -> Iterator[tuple[Spot[object], Path, str]]:
    for source in subject.sources:
        if source.record.url:
            yield source, ("url",), source.record.url
        for number, copy in enumerate(source.record.copies):
            yield source, ("copies", number), copy
    for study in subject.studies:
        if study.record.url:
            yield study, ("url",), study.record.url
    for repeat in subject.repeats:
        link = repeat.record.repeat.link
        if link and "://" in link:
            yield repeat, ("link",), link
