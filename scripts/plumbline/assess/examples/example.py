"""Example: a record that gets a flag, and one that does not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """Two pieces of YAML: of one source, or of several files, each under its path without `.yaml`."""

    fails: str
    passes: str
