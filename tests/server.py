"""A built site on a port of this machine, under any path prefix."""

import gzip
import posixpath
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO


TEXTS = frozenset({".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".xml"})
"""What a host sends compressed."""


@contextmanager
def serve(site: Path, prefix: str = "/", *, compressed: bool = False) -> Iterator[str]:
    """Serve `site` under `prefix` and yield its address, which ends with the prefix.

    `compressed` sends texts as gzip to who accepts it, as hosts of static pages do.
    """
    handler = partial(_Handler, prefix=prefix, compressed=compressed, directory=str(site))
    with _Server(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{prefix}"
        finally:
            server.shutdown()


class _Server(ThreadingHTTPServer):
    """A server that says nothing of browsers that leave in the middle of a request."""

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  # the base class's
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(SimpleHTTPRequestHandler):
    """Files below the prefix; beyond it and for missing files the site's own 404 page."""

    protocol_version = "HTTP/1.1"
    timeout = 10

    def __init__(self, *args: Any, prefix: str, compressed: bool, directory: str) -> None:  # noqa: ANN401  # the base class's
        self.prefix = prefix
        self.compressed = compressed
        super().__init__(*args, directory=directory)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.prefix):
            return posixpath.join(self.directory, "no-such-file")
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def send_head(self) -> BinaryIO | BytesIO | None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        accepted = self.compressed and "gzip" in self.headers.get("Accept-Encoding", "")
        if not accepted or path.suffix not in TEXTS or not path.is_file():
            return super().send_head()
        body = _compressed(path, path.stat().st_mtime_ns)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: a test that fails says what it asked for."""


@lru_cache(2000)
def _compressed(path: Path, _changed: int) -> bytes:
    """A file as gzip; made once, for a host does not compress at every request either."""
    return gzip.compress(path.read_bytes(), mtime=0)
