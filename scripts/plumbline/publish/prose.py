"""Prose: the pages that MkDocs builds, and the shell that all record pages are filled into."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path


SHELL = "shell/index.html"
UNUSED = ("assets/images", "assets/javascripts", "assets/stylesheets", "shell", "sitemap.xml.gz")
"""What the theme brings along and no page of ours asks for."""


class ProseError(Exception):
    """MkDocs refused the prose; the message is what it printed."""


class Prose:
    """A build of the prose that runs beside the judging, since neither waits for the other."""

    def __init__(self, config: Path, target: Path, as_of: date) -> None:
        # The day of the data, not of the build: the same input gives the same bytes.
        stamp = int(datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC).timestamp())
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "mkdocs",
                "build",
                "--strict",
                "--config-file",
                config,
                "--site-dir",
                target,
            ],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(stamp), "NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def finish(self) -> None:
        """Wait for the build.

        Raises:
            ProseError: MkDocs found something wrong with the prose, its links or its configuration.
        """
        printed, _ = self._process.communicate()
        if self._process.returncode:
            raise ProseError(printed.strip())

    def abandon(self) -> None:
        """Stop the build; its result is not wanted."""
        self._process.kill()
        self._process.communicate()
