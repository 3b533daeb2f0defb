import pytest

from plumbline.check import addresses
from tests.check.subjects import source, subject


def test_a_link_no_browser_understands_is_refused() -> None:
    """An address that cannot even be taken apart is refused, and breaks no check."""
    record = source("share", [{"value": "5%"}], {})
    record["repeats"] = [
        {"claim": "So.", "value": "5%", "credits": "nobody", "link": "http://[1.2/a?gclid=1"}
    ]
    looked = subject(record)
    assert len(list(addresses.addresses_do_not_track(looked))) == 1
    assert len(list(addresses.addresses_are_public(looked))) == 1


def told(address: str) -> list[str]:
    """Return what is said of a source's address."""
    looked = subject(source("share", [{"value": "5%"}], {}) | {"url": address})
    checks = (addresses.addresses_do_not_track, addresses.addresses_are_public)
    return [fault.what for check in checks for fault in check(looked)]


@pytest.mark.parametrize(
    "name",
    [
        "utm_source",
        "UTM_Campaign",
        "gclid",
        "fbclid",
        "mc_cid",
        "mc_eid",
        "msclkid",
        "_hsenc",
        "mkt_tok",
        "igshid",
    ],
)
def test_known_trackers_are_refused(name: str) -> None:
    """The parameters of the common trackers are refused, wherever they stand."""
    assert told(f"https://example.org/a?page=2&{name}=1") == [f"the address carries {name!r}"]
    assert told(f"https://example.org/a?{name}") == [f"the address carries {name!r}"]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/",
        "https://example.org/utm_source/gclid",
        "https://example.org/a?source=b&id=3&ref=c",
        "https://example.org:8443/a;b=c?d#e",
        "https://xn--bcher-kva.example/%C3%BC",
        "https://[2606:2800:21f:cb07::1]/",
    ],
)
def test_honest_addresses_pass(address: str) -> None:
    """An address whose parameters name the page is left alone."""
    assert told(address) == []


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost/a",
        "http://mirror/a",
        "http://mirror.internal/a",
        "https://wiki.corp./a",
        "http://192.168.1.4:8080/a",
        "http://127.0.0.1/",
        "http://[::1]/a",
        "https://me:secret@example.org/",
    ],
)
def test_private_addresses_are_refused(address: str) -> None:
    """An address that only some can open is refused."""
    assert len(told(address)) == 1
