"""Examples: for every flag, records that get it and the smallest change that takes it away.

Each is what a contributor would write, leaving out what has nothing to do with the flag. Tests put every
pair into a small catalogue, so that no page shows an example that is not true.
"""

from plumbline.assess.examples import circulation, people, provenance, sample, time, verification, wording
from plumbline.assess.examples.example import Example


__all__ = ["EXAMPLES", "Example"]

EXAMPLES: dict[str, Example] = {
    **circulation.EXAMPLES,
    **provenance.EXAMPLES,
    **sample.EXAMPLES,
    **people.EXAMPLES,
    **time.EXAMPLES,
    **verification.EXAMPLES,
    **wording.EXAMPLES,
}
"""The example of every flag by its id."""
