"""Examples of the flags on who was asked, and by whom."""

from plumbline.assess.examples.example import Example


EXAMPLES = {
    "recruitment-missing": Example(
        fails="""\
studies:
  a-survey: {original: here, sample_size: 200}
""",
        passes="""\
studies:
  a-survey: {original: here, sample_size: 200, recruitment: panel}
""",
    ),
    "self-selected": Example(
        fails="""\
studies:
  a-survey: {original: here, recruitment: customers}
""",
        passes="""\
studies:
  a-survey: {original: here, recruitment: random}
""",
    ),
    "opt-in-panel": Example(
        fails="""\
studies:
  a-survey: {original: here, recruitment: panel}
""",
        passes="""\
studies:
  a-survey: {original: here, recruitment: random}
""",
    ),
    "commercial-interest": Example(
        fails="""\
publishers/beta: {name: Beta, kind: vendor, sells: [software for sales teams]}
sources/a-report:
  studies:
    a-survey: {original: here, conductor: beta}
""",
        passes="""\
publishers/beta: {name: Beta, kind: academic}
sources/a-report:
  studies:
    a-survey: {original: here, conductor: beta}
""",
    ),
    "interest-unknown": Example(
        fails="""\
studies:
  a-survey: {original: elsewhere, conductor: acme}
""",
        passes="""\
studies:
  a-survey: {original: elsewhere, conductor: acme, sponsor: acme}
""",
    ),
}
