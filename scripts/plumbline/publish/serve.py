"""Serve: the site on this machine, built anew on every save, by the reloading server of MkDocs."""

from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer


def serve(build: Callable[[], int], site: Path, port: int, watch: Iterable[Path]) -> int:
    """Build, then serve until interrupted; a failed build leaves the last site in place.

    Returns the exit code: 1 if the very first build fails.
    """
    if build():
        return 1
    server = LiveReloadServer(lambda: _rebuild(build), host="127.0.0.1", port=port, root=str(site.resolve()))
    for path in watch:
        server.watch(str(path))
    print(f"Open {server.url} and keep this running; every save builds the site anew.")  # noqa: T201  for whoever started it
    try:
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs carries no types here
    finally:
        server.shutdown()
    return 0


def _rebuild(build: Callable[[], int]) -> None:
    build()
