"""Examples of the verification flags."""

from plumbline.assess.examples.example import Example


EXAMPLES = {
    "unverified": Example(
        fails="""\
readings:
  - {by: first-reader, on: 2026-11-20, figures: 1}
""",
        passes="""\
readings:
  - {by: first-reader, on: 2026-11-20, figures: 1}
  - {by: second-reader, on: 2026-11-21, figures: 1}
""",
    ),
    "verified-once": Example(
        fails="""\
readings:
  - {by: first-reader, on: 2026-11-20, figures: 1}
  - {by: second-reader, on: 2026-11-21, figures: 1}
""",
        passes="""\
readings:
  - {by: first-reader, on: 2026-11-20, figures: 1}
  - {by: second-reader, on: 2026-11-21, figures: 1}
  - {by: third-reader, on: 2026-11-21, figures: 1}
""",
    ),
}
