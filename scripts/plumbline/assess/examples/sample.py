"""Examples of the flags on samples and on the ranges they leave."""

from plumbline.assess.examples.example import Example


EXAMPLES = {
    "sample-missing": Example(
        fails="""\
studies:
  a-survey: {original: here, conductor: acme}
""",
        passes="""\
studies:
  a-survey: {original: here, conductor: acme, sample_size: 200}
""",
    ),
    "sample-approximate": Example(
        fails="""\
studies:
  a-survey: {original: here, sample_size: over 800}
""",
        passes="""\
studies:
  a-survey: {original: here, sample_size: 812}
""",
    ),
    "sample-tiny": Example(
        fails="""\
studies:
  a-survey: {original: here, sample_size: 25}
statistics:
  - {figures: [{value: 40%}], base: all}
""",
        passes="""\
studies:
  a-survey: {original: here, sample_size: 30}
statistics:
  - {figures: [{value: 40%}], base: all}
""",
    ),
    "sample-small": Example(
        fails="""\
studies:
  a-survey: {original: here, sample_size: 75}
statistics:
  - {figures: [{value: 40%}], base: all}
""",
        passes="""\
studies:
  a-survey: {original: here, sample_size: 100}
statistics:
  - {figures: [{value: 40%}], base: all}
""",
    ),
    "base-missing": Example(
        fails="""\
studies:
  a-survey: {original: here, sample_size: 400}
statistics:
  - {figures: [{value: 40%}], base: {who: users of a CRM}}   # how many of the 400?
""",
        passes="""\
studies:
  a-survey: {original: here, sample_size: 400}
statistics:
  - {figures: [{value: 40%}], base: {who: users of a CRM, n: 310}}
""",
    ),
    "base-unclear": Example(
        fails="""\
statistics:
  - {figures: [{value: 40%}], counts: leads}
""",
        passes="""\
statistics:
  - {figures: [{value: 40%}], counts: leads, base: {who: leads that marketing calls qualified}}
""",
    ),
    "not-people": Example(
        fails="""\
statistics:
  - {figures: [{value: 40%}], counts: leads}
""",
        passes="""\
statistics:
  - {figures: [{value: 40%}]}
""",
    ),
    "range-wide": Example(
        fails="""\
studies:
  a-survey: {original: here, conductor: acme, sample_size: 200}
statistics:
  - {figures: [{value: 40%}], base: all}   # at least 33–47%
""",
        passes="""\
studies:
  a-survey: {original: here, conductor: acme, sample_size: 400}
statistics:
  - {figures: [{value: 40%}], base: all}   # at least 35–45%
""",
    ),
    "range-unreliable": Example(
        fails="""\
studies:
  a-survey: {original: here, conductor: acme, sample_size: 66}
statistics:
  - {figures: [{value: 8%}], base: all}   # at least 3–17%
""",
        passes="""\
studies:
  a-survey: {original: here, conductor: acme, sample_size: 660}
statistics:
  - {figures: [{value: 8%}], base: all}   # at least 6–10%
""",
    ),
    "share-impossible": Example(
        fails="""\
studies:
  a-survey: {original: here, sample_size: 40}
statistics:
  - {figures: [{value: 41%}], base: all}   # 16 of 40 are 40%, 17 are 42.5%
""",
        passes="""\
studies:
  a-survey: {original: here, sample_size: 40}
statistics:
  - {figures: [{value: 43%}], base: all}
""",
    ),
}
