"""The Chromium the tests drive: found, or installed where that is allowed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright


NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> Path | None:
    """Return the browser named by PLUMBLINE_CHROMIUM, else one on the path, else Playwright's own."""
    named = os.environ.get("PLUMBLINE_CHROMIUM")
    if named:
        return Path(named) if os.access(named, os.X_OK) else None
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    return _playwrights_own()


def install() -> bool:
    """Install Debian's chromium as root or by sudo without a password, else Playwright's own."""
    if shutil.which("apt-get") and (root := _as_root()) is not None:
        print("Installing Debian's chromium (a minute or two)", flush=True)
        quiet = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
        if _succeeds([*quiet, "update"]) and _succeeds(
            [*quiet, "install", "--yes", "--no-install-recommends", "chromium"]
        ):
            return True
    print("Installing Playwright's chromium (a minute or two)", flush=True)
    return _succeeds([sys.executable, "-m", "playwright", "install", "chromium"])


def main() -> int:
    """Say which browser the tests will drive, installing one if there is none."""
    if "PLUMBLINE_CHROMIUM" in os.environ and find() is None:
        print(f"PLUMBLINE_CHROMIUM={os.environ['PLUMBLINE_CHROMIUM']} is no program.", file=sys.stderr)
        return 1
    if find() is None:
        install()
    browser = find()
    if browser is None:
        print(
            "The tests need a Chromium and none could be installed. Install one, or name it: "
            "make test PLUMBLINE_CHROMIUM=/path/to/chromium",
            file=sys.stderr,
        )
        return 1
    print(f"Browser: {browser}", flush=True)
    return 0


def _playwrights_own() -> Path | None:
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


def _as_root() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _succeeds(["sudo", "--non-interactive", "true"], quiet=True):
        return ["sudo", "--non-interactive"]
    return None


def _succeeds(command: list[str], *, quiet: bool = False) -> bool:
    errors = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=errors).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
