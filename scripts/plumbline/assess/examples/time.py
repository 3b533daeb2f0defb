"""Examples of the time flags, as of November 2026."""

from plumbline.assess.examples.example import Example


EXAMPLES = {
    "undated": Example(fails="title: A report without any date\n", passes="published: 2024\n"),
    "fieldwork-missing": Example(
        fails="""\
published: 2024
studies:
  a-survey: {original: here}
""",
        passes="""\
published: 2024
studies:
  a-survey: {original: here, fieldwork: 2023-10/2023-11}
""",
    ),
    "old": Example(
        fails="""\
studies:
  a-survey: {original: here, fieldwork: 2019-03}
""",
        passes="""\
studies:
  a-survey: {original: here, fieldwork: 2022-03}
""",
    ),
    "very-old": Example(
        fails="""\
studies:
  a-survey: {original: here, fieldwork: 2010-10/2010-11}
""",
        passes="""\
studies:
  a-survey: {original: here, fieldwork: 2019-03}
""",
    ),
    "superseded": Example(
        fails="""\
sources/a-report:
  published: 2022
  studies:
    a-survey: {original: here, series: teamwork-survey}
sources/next-report:
  published: 2024
  studies:
    next-survey: {original: here, series: teamwork-survey}
""",
        passes="""\
sources/a-report:
  published: 2022
  studies:
    a-survey: {original: here, series: teamwork-survey}
sources/next-report:
  published: 2024
  studies:
    next-survey: {original: here, series: another-survey}
""",
    ),
}
