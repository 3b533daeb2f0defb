"""Examples of the flags on words, arithmetic and comparisons."""

from plumbline.assess.examples.example import Example


EXAMPLES = {
    "arithmetic-false": Example(
        fails="""\
statistics:
  - kind: choices
    figures: [{label: growth, value: 30%}, {label: leads, value: 17%}, {label: pipeline, value: 16%}]
    arithmetic: [{top: [growth, pipeline]}]   # leads are ahead of pipeline
""",
        passes="""\
statistics:
  - kind: choices
    figures: [{label: growth, value: 30%}, {label: leads, value: 17%}, {label: pipeline, value: 16%}]
    arithmetic: [{top: [growth, leads]}]
""",
    ),
    "sum-off": Example(
        fails="""\
statistics:
  - kind: split
    figures: [{label: yes, value: 65%}, {label: no, value: 25%}, {label: unsure, value: 15%}]
    doubt: The page prints these three figures; they sum to 105%.
""",
        passes="""\
statistics:
  - kind: split
    figures: [{label: yes, value: 65%}, {label: no, value: 25%}, {label: unsure, value: 11%}]
    doubt: The page prints these three figures; they sum to 101%, which rounding allows.
""",
    ),
    "label-twice": Example(
        fails="""\
statistics:
  - kind: choices
    figures: [{label: leadership, value: 24%}, {label: leadership, value: 17%}]
""",
        passes="""\
statistics:
  - kind: choices
    figures: [{label: leadership, value: 24%}, {label: budgets, value: 17%}]
""",
    ),
    "ambiguous": Example(
        fails="""\
statistics:
  - {figures: [{value: 64%}], doubt: It may be 64% of sellers or of their leads.}
""",
        passes="""\
statistics:
  - {figures: [{value: 64%}]}
""",
    ),
    "up-to": Example(
        fails="""\
statistics:
  - {kind: amount, figures: [{value: up to +19%}]}
""",
        passes="""\
statistics:
  - {kind: amount, figures: [{value: +19%}]}
""",
    ),
    "no-baseline": Example(
        fails="""\
statistics:
  - {kind: effect, figures: [{value: 2.3x}], effect: {of: teams that share, against: others}}
""",
        passes="""\
statistics:
  - {kind: effect, figures: [{value: 2.3x}], effect: {of: teams that share, against: others, baseline: 12%}}
""",
    ),
    "ratio-ambiguous": Example(
        fails="""\
statistics:
  - {kind: effect, figures: [{value: 2.3x}], effect: {of: teams that share}}
""",
        passes="""\
statistics:
  - {kind: effect, figures: [{value: 2.3x}], effect: {of: teams that share, ratio: risk}}
""",
    ),
    "told-as-cause": Example(
        fails="""\
statistics:
  - {kind: effect, figures: [{value: 2.3x}], effect: {of: teams that share, told_as: cause}}
""",
        passes="""\
statistics:
  - {kind: effect, figures: [{value: 2.3x}], effect: {of: teams that share, told_as: link}}
""",
    ),
    "relative-as-absolute": Example(
        fails="""\
statistics:
  - figures: [{group: marketing, value: 45%}, {group: sales, value: 25%}]
    arithmetic: [{ratio: [marketing, sales], as: 80% more}]
""",
        passes="""\
statistics:
  - figures: [{group: marketing, value: 45%}, {group: sales, value: 25%}]
    arithmetic: [{ratio: [marketing, sales], as: 20 points}]
""",
    ),
    "not-a-change": Example(
        fails="""\
statistics:
  - figures: [{group: marketing, value: 45%}, {group: sales, value: 25%}]
    arithmetic: [{ratio: [marketing, sales], as: 80% increase}]
""",
        passes="""\
statistics:
  - figures: [{group: marketing, value: 45%}, {group: sales, value: 25%}]
    arithmetic: [{ratio: [marketing, sales], as: 80% more}]
""",
    ),
    "gap-open": Example(
        fails="""\
studies:
  a-survey: {original: here, conductor: acme, sample_size: 200, groups: {marketing: 113, sales: 87}}
statistics:
  - figures: [{group: marketing, value: 33%}, {group: sales, value: 21%}]   # −0.5 to 23.6 points
""",
        passes="""\
studies:
  a-survey: {original: here, conductor: acme, sample_size: 200, groups: {marketing: 113, sales: 87}}
statistics:
  - figures: [{group: marketing, value: 45%}, {group: sales, value: 25%}]   # 6.4 to 32.0 points
""",
    ),
    "arithmetic-rounded": Example(
        fails="""\
studies:
  a-survey: {original: here, sample_size: 200, groups: {marketing: 113, sales: 87}}
statistics:
  - figures: [{group: marketing, value: 45%}, {group: sales, value: 25%}]   # 51 of 113, 22 of 87
    arithmetic: [{ratio: [marketing, sales], as: 80% more}]
""",
        passes="""\
studies:
  a-survey: {original: here, sample_size: 200, groups: {marketing: 113, sales: 87}}
statistics:
  - figures: [{group: marketing, value: 45%}, {group: sales, value: 25%}]
    arithmetic: [{ratio: [marketing, sales], as: 78% more}]
""",
    ),
    "wording-missing": Example(
        fails="""\
statistics:
  - {figures: [{value: 40%}], asked: how aligned the two teams are}
""",
        passes="""\
statistics:
  - {figures: [{value: 40%}], asked: how aligned the two teams are, wording: printed}
""",
    ),
    "words-loose": Example(
        fails="""\
statistics:
  - {figures: [{value: 29%}], arithmetic: [{rounds: 29%, as: nearly 1 in 3}]}
""",
        passes="""\
statistics:
  - {figures: [{value: 32%}], arithmetic: [{rounds: 32%, as: about 1 in 3}]}
""",
    ),
    "extreme-picked": Example(
        fails="""\
statistics:
  - {kind: choices, figures: [{label: time, value: 45%}], arithmetic: [{top: [time], of_items: 12}]}
""",
        passes="""\
statistics:
  - {kind: choices, figures: [{label: time, value: 45%}], arithmetic: [{top: [time], of_items: 3}]}
""",
    ),
    "contradicted": Example(
        fails="""\
sources/one:
  statistics:
    - {answers: alignment-level, figures: [{value: 91%}]}
sources/two:
  statistics:
    - {answers: alignment-level, figures: [{value: 8%}]}
""",
        passes="""\
sources/one:
  statistics:
    - {answers: alignment-level, figures: [{value: 61%}]}
sources/two:
  statistics:
    - {answers: alignment-level, figures: [{value: 45%}]}
""",
    ),
}
