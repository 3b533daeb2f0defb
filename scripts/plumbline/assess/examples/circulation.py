"""Examples of the flags on numbers in circulation."""

from plumbline.assess.examples.example import Example


EXAMPLES = {
    "root-not-found": Example(
        fails="""\
sources/a-report:
  repeats:
    - {of: 40-percent, value: +40%, credits: acme}
traces/40-percent: {value: +40%}
""",
        passes="""\
sources/a-report:
  statistics:
    - {id: growth, kind: amount, figures: [{value: +40%}]}
  repeats:
    - {of: 40-percent, value: +40%, credits: acme}
traces/40-percent: {value: +40%, root: a-report/growth}
""",
    ),
    "mutated": Example(
        fails="""\
sources/a-report:
  statistics:
    - {id: lost, kind: amount, figures: [{value: -36%}], measure: customers lost}
traces/36-percent: {value: +36%, measures: customers kept, root: a-report/lost}
""",
        passes="""\
sources/a-report:
  statistics:
    - {id: lost, kind: amount, figures: [{value: -36%}], measure: customers lost}
traces/36-percent: {value: -36%, measures: customers lost, root: a-report/lost}
""",
    ),
    "unit-changed": Example(
        fails="""\
sources/a-report:
  statistics:
    - {id: aligned, figures: [{value: 8%}]}   # of 66 people
traces/8-percent: {value: 8%, counts: companies, root: a-report/aligned}
""",
        passes="""\
sources/a-report:
  statistics:
    - {id: aligned, figures: [{value: 8%}]}
traces/8-percent: {value: 8%, root: a-report/aligned}
""",
    ),
    "variants": Example(
        fails="""\
sources/a-report:
  repeats:
    - {of: 208-percent, value: +208%, credits: acme}
    - {of: 208-percent, value: +209%, credits: acme}
traces/208-percent: {value: +208%}
""",
        passes="""\
sources/a-report:
  repeats:
    - {of: 208-percent, value: +208%, credits: acme}
    - {of: 208-percent, value: +208%, credits: nobody}
traces/208-percent: {value: +208%}
""",
    ),
}
