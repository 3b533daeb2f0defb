"""Examples of the provenance flags."""

from plumbline.assess.examples.example import Example


EXAMPLES = {
    "untraced": Example(
        fails="""\
studies:
  a-survey: {original: elsewhere}   # "according to a study"
""",
        passes="""\
studies:
  a-survey: {original: elsewhere, conductor: acme}
""",
    ),
    "circular": Example(
        fails="""\
sources/one:
  repeats:
    - {of: 40-percent, value: 40%, credits: the-digest, link: two}
sources/two:
  repeats:
    - {of: 40-percent, value: 40%, credits: acme, link: one}
traces/40-percent: {value: 40%}
""",
        passes="""\
sources/one:
  repeats:
    - {of: 40-percent, value: 40%, credits: the-digest, link: two}
sources/two:
  repeats:
    - {of: 40-percent, value: 40%, credits: acme}
traces/40-percent: {value: 40%}
""",
    ),
    "no-primary": Example(
        fails="""\
publisher: the-digest
studies:
  a-survey: {original: elsewhere, conductor: acme}
""",
        passes="""\
publisher: the-digest
studies:
  a-survey: {original: elsewhere, conductor: acme, title: Teamwork in 2020}
""",
    ),
    "originator-unnamed": Example(
        fails="""\
studies:
  a-survey: {original: here}
""",
        passes="""\
studies:
  a-survey: {original: here, conductor: acme}
""",
    ),
    "aggregator-origin": Example(
        fails="""\
studies:
  a-survey: {original: elsewhere, credits: the-digest}   # a publisher of kind media
""",
        passes="""\
studies:
  a-survey: {original: elsewhere, credits: the-digest, conductor: acme}
""",
    ),
    "attribution-conflict": Example(
        fails="""\
sources/one:
  studies:
    a-survey: {original: elsewhere, conductor: acme}
  statistics:
    - {of: 40-percent, figures: [{value: 40%}]}
sources/two:
  repeats:
    - {of: 40-percent, value: 40%, credits: the-digest}
traces/40-percent: {value: 40%}
""",
        passes="""\
sources/one:
  studies:
    a-survey: {original: elsewhere, conductor: acme}
  statistics:
    - {of: 40-percent, figures: [{value: 40%}]}
sources/two:
  repeats:
    - {of: 40-percent, value: 40%, credits: acme}
traces/40-percent: {value: 40%}
""",
    ),
    "date-conflict": Example(
        fails="""\
studies:
  a-survey: {original: elsewhere, dated: [2020, 2021]}
""",
        passes="""\
studies:
  a-survey: {original: elsewhere, dated: 2020}
""",
    ),
    "secondary": Example(
        fails="""\
studies:
  a-survey: {original: elsewhere, title: Teamwork in 2020}
""",
        passes="""\
studies:
  a-survey: {original: here, title: Teamwork in 2020}
""",
    ),
    "year-of-publication": Example(
        fails="""\
published: 2024
studies:
  a-survey: {original: elsewhere, dated: 2024, fieldwork: 2023-10/2023-11}
""",
        passes="""\
published: 2024
studies:
  a-survey: {original: elsewhere, dated: 2023, fieldwork: 2023-10/2023-11}
""",
    ),
    "unreviewed": Example(fails="unreviewed: true\n", passes="kind: post\n"),
    "gated": Example(fails="access: form\n", passes="access: open\n"),
    "no-address": Example(fails="title: A report\n", passes="url: https://acme.example/report\n"),
    "not-archived": Example(
        fails="url: https://acme.example/report\n",
        passes="""\
url: https://acme.example/report
archived: https://archive.example/2026/report
""",
    ),
    "not-located": Example(
        fails="""\
statistics:
  - {figures: [{value: 40%}]}
""",
        passes="""\
statistics:
  - {figures: [{value: 40%}], found: 40% call their teams aligned}
""",
    ),
}
