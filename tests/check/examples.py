"""A failing and a passing example of every rule; `test_registry` fails for a rule without them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from tests.catalogues import RECORDS, REMOVED, Change, source


Changes: TypeAlias = Mapping[str, Change]
SOURCE = "sources/acme-teamwork-2020"
DIGEST = "sources/digest-numbers-2022"
TRACE = "traces/40-percent-faster-growth"
STUDY = "studies.acme-teamwork-2020"
REPEAT = RECORDS[DIGEST]["repeats"][0]


@dataclass(frozen=True)
class Example:
    """What breaks a rule and what only comes near, as changes of the tiny catalogue.

    The problem stands in `file`, where its text goes on with `at`, and its sentence holds `says`.
    """

    bad: Changes
    file: str
    at: str
    says: str
    good: list[Changes] = field(default_factory=list)
    prepare: Callable[[Path], None] | None = None
    also: list[Changes] = field(default_factory=list)
    """Other ways to break the rule, each once."""


def _statistic(**keys: object) -> dict[str, object]:
    plain = {
        "id": "aligned",
        "kind": "share",
        "answers": "alignment-level",
        "claim": "52% say that their teams are aligned.",
        "figures": [{"value": "52%"}],
    }
    return {key: value for key, value in (plain | keys).items() if value is not REMOVED}


def _split(*values: str, **keys: object) -> Change:
    figures = [{"label": f"answer {number}", "value": value} for number, value in enumerate(values)]
    return {f"statistics.1.{key}": value for key, value in ({"figures": figures} | keys).items()} | {
        "statistics.1.arithmetic": [],
        "statistics.1.found": REMOVED,
        "statistics.1.claim": "The answers differ.",
        "readings.0.figures": str(4 + len(values)),
    }


def _named(*numbers: int) -> dict[str, str]:
    return {f"statistics.{number}.study": "acme-teamwork-2020" for number in numbers}


def _folder_named_like_a_record(folder: Path) -> None:
    (folder / "sources/acme-2020.yaml").mkdir()


def _link_out_of_the_folder(folder: Path) -> None:
    outside = folder.parent / "outside.yaml"
    outside.write_text("title: Outside\n")
    (folder / "sources/acme-2020.yaml").symlink_to(outside)


def _file_of_another_kind(folder: Path) -> None:
    (folder / "sources/acme-2020.yml").write_text("title: Acme\n")


LOADER: dict[str, Example] = {
    "FILE01": Example({}, "sources/acme-2020", "", "is not a file", prepare=_folder_named_like_a_record),
    "FILE02": Example({}, "sources/acme-2020", "", "leads out", prepare=_link_out_of_the_folder),
    "FILE03": Example({"sources/acme-2020": b"#" * 10_000_000}, "sources/acme-2020", "", "10,000,000 bytes"),
    "FILE04": Example(
        {"publishers/acme": b"name: Caf\xe9\n"},
        "publishers/acme",
        "",
        "byte 0xe9",
        good=[{"publishers/acme": "name: Café Ακμή 株式会社\nkind: vendor\n"}],
    ),
    "FILE05": Example({}, "sources/acme-2020.yml", "", "no record file", prepare=_file_of_another_kind),
    "FILE06": Example({"rubric": REMOVED}, "rubric", "", "rubric.yaml is missing"),
    "YAML01": Example({"publishers/acme": "# later\n"}, "publishers/acme", "", "is empty"),
    "YAML02": Example(
        {"publishers/acme": "name: Acme: the firm\nkind: vendor\n"},
        "publishers/acme",
        ": the firm",
        "breaks here",
        good=[{"publishers/acme": "name: >-\n  Acme: the firm\nkind: vendor\n"}],
    ),
    "YAML03": Example(
        {"publishers/acme": "name: Acme\nsells:\n\t- software\nkind: vendor\n"},
        "publishers/acme",
        "\t",
        "a tab",
    ),
    "YAML04": Example(
        {"publishers/acme": "name: Acme\nkind: vendor\nname: Acne\n"},
        "publishers/acme",
        "name: Acne",
        "in line 1",
    ),
    "YAML05": Example(
        {"publishers/acme": "name: &it Acme\nkind: vendor\n"},
        "publishers/acme",
        "&it",
        "&it",
        good=[{"publishers/acme": "name: Acme & Sons*\nkind: vendor\n"}],
    ),
    "YAML06": Example(
        {"publishers/acme": "name: Acme\nkind: vendor\n---\nname: Two\n"},
        "publishers/acme",
        "---",
        "second",
        good=[{"publishers/acme": "---\nname: Acme\nkind: vendor\n"}],
    ),
    "YAML07": Example({"publishers/acme": "name: " + "[" * 3000}, "publishers/acme", "[", "12 levels"),
    "YAML08": Example(
        {SOURCE: {"history": REMOVED}, TRACE: "withdrawn: {on: 2026-11-20, because: it is gone, and lost}\n"},
        TRACE,
        "and lost",
        "broken at a comma",
        good=[{TRACE: {"withdrawn": {"on": "2026-11-20", "because": "it is gone, and lost"}}}],
    ),
    "KEY01": Example({"publishers/acme": "- name\n- kind\n"}, "publishers/acme", "- name", "a list"),
    "KEY02": Example(
        {SOURCE: {"published": REMOVED, "publishd": "2020"}}, SOURCE, "publishd", "Did you mean 'published'?"
    ),
    "KEY03": Example({"publishers/acme": {"kind": REMOVED}}, "publishers/acme", "name", "has no 'kind'"),
    "KEY04": Example(
        {SOURCE: {"statistics.0.figures.0.value": "137%"}},
        SOURCE,
        "137%",
        "impossible share",
        good=[{SOURCE: {"statistics.2.figures.0.value": "+137%"}, TRACE: {"value": "+137%"}}],
    ),
}

REFERENCES: dict[str, Example] = {
    "REF01": Example(
        {SOURCE: {f"{STUDY}.conductor": "acme-lab"}},
        SOURCE,
        "acme-lab",
        "Did you mean 'acme-labs'?",
        good=[{SOURCE: {f"{STUDY}.sponsor": REMOVED}}, {DIGEST: {"repeats.0.credits": "nobody"}}],
    ),
    "REF02": Example(
        {SOURCE: {"statistics.0.answers": "aligment-level"}},
        SOURCE,
        "aligment-level",
        "'alignment-level'?",
        good=[{SOURCE: {"statistics.0.answers": REMOVED}}],
    ),
    "REF03": Example(
        {DIGEST: {"repeats.0.of": "40-percent-growth"}},
        DIGEST,
        "40-percent-growth",
        "no trace",
        good=[
            {DIGEST: {"repeats.0.of": "acme-teamwork-2020/faster-growth"}},
            {TRACE: b"\xff"},  # it is there, only broken, and says so itself
        ],
    ),
    "REF04": Example(
        {TRACE: {"root": "acme-teamwork-2020/faster"}},
        TRACE,
        "acme-teamwork-2020/faster",
        "no statistic",
        good=[{TRACE: {"root": REMOVED}}],
    ),
    "REF05": Example(
        {TRACE: {"travels_with": ["30-percent-more-profit"]}},
        TRACE,
        "30-percent-more-profit",
        "no trace",
        good=[
            {
                TRACE: {"travels_with": ["thirty"]},
                "traces/thirty": {
                    "name": "30% more profit",
                    "wording": "Aligned teams make 30% more.",
                    "value": "+30%",
                    "measures": "profit",
                    "answers": "growth-effect",
                    "story": "Nothing is known of it.",
                },
            }
        ],
    ),
    "REF06": Example(
        {SOURCE: {"statistics.0.study": "acme-teamwork-2021"}},
        SOURCE,
        "acme-teamwork-2021",
        "describes no study",
        good=[{SOURCE: {"statistics.0.study": "acme-teamwork-2020"}}],
    ),
    "REF07": Example(
        {SOURCE: {"studies.other": {"original": "elsewhere"}} | _named(1, 2)},
        SOURCE,
        "id: highly-aligned",
        "which study",
        good=[{SOURCE: {"studies.other": {"original": "elsewhere"}} | _named(0, 1, 2)}],
        also=[{DIGEST: {"studies": REMOVED}}],
    ),
    "REF08": Example(
        {SOURCE: {"statistics.0.figures.1.group": "sale"}},
        SOURCE,
        "sale",
        "Did you mean 'sales'?",
        good=[
            {SOURCE: {"statistics.0.figures.1.group": "service", f"{STUDY}.groups.service": None}},
            # Declared where the study's own report stands, used elsewhere.
            {DIGEST: {"statistics.0.figures.0.group": "sales"}},
        ],
    ),
    "REF09": Example(
        {SOURCE: {"statistics.0.counts": "lead"}},
        SOURCE,
        "lead",
        "Did you mean 'leads'?",
        good=[{SOURCE: {"statistics.0.counts": "leads"}}],
    ),
    "REF10": Example(
        {DIGEST: {"repeats.0.link": "javascript:alert(1)"}},
        DIGEST,
        "javascript",
        "neither a source nor an address",
        good=[
            {DIGEST: {"repeats.0.link": "lost"}},
            {DIGEST: {"repeats.0.link": "https://acme.example/teamwork"}},
            {DIGEST: {"repeats.0.link": REMOVED}},
        ],
    ),
    "REF11": Example(
        {
            SOURCE: {
                "withdrawn": {
                    "on": "2026-11-20",
                    "because": "It was misread.",
                    "instead": "acme-teamwork-2021",
                }
            }
        },
        SOURCE,
        "acme-teamwork-2021",
        "no record",
        good=[
            {
                SOURCE: {
                    "withdrawn": {
                        "on": "2026-11-20",
                        "because": "A newer one is out.",
                        "instead": "digest-numbers-2022",
                    }
                }
            },
            {
                SOURCE: {
                    "statistics.0.withdrawn": {
                        "on": "2026-11-20",
                        "because": "It was misread.",
                        "instead": "main-obstacle",
                    }
                }
            },
            {SOURCE: {"withdrawn": {"on": "2026-11-20", "because": "It was misread."}}},
        ],
    ),
    "REF12": Example(
        {SOURCE: {"statistics.1.arithmetic.0.top": ["tme"]}},
        SOURCE,
        "tme",
        "Did you mean 'time'?",
        good=[
            {SOURCE: {"statistics.1.arithmetic.0.top": ["60%"]}},
            {
                SOURCE: {
                    "statistics.0.arithmetic.0": {
                        "sum": ["time", "money"],
                        "as": "85%",
                        "of": "main-obstacle",
                    }
                }
            },
        ],
    ),
    "REF13": Example(
        {"redirects": {"acme-teamwork": "acme-teamwork-2002"}},
        "redirects",
        "acme-teamwork-2002",
        "no record",
        good=[
            {
                "redirects": {
                    "old-trace": "40-percent-faster-growth",
                    "a/b": "acme-teamwork-2020/faster-growth",
                }
            }
        ],
    ),
}
RELATIONS: dict[str, Example] = {
    "REL01": Example(
        {SOURCE: {"statistics.0.of": "digest-numbers-2022/one-in-three-aligned"}},
        SOURCE,
        "digest-numbers-2022/",
        "comes from itself",
        good=[{SOURCE: {"statistics.0.of": "acme-teamwork-2020/main-obstacle"}}],
    ),
    "REL02": Example(
        {"publishers/acme": {"part_of": "acme-labs"}},
        "publishers/acme-labs",
        "acme",
        "part of itself",
        good=[{"publishers/acme": {"part_of": "the-digest"}}],
    ),
    "REL03": Example(
        {"questions": {"questions.obstacles.related": ["growth-effect", "obstacles"]}},
        "questions",
        "obstacles",
        "the question itself",
        good=[{"questions": {"questions.obstacles.related": ["growth-effect"]}}],
    ),
    "REL04": Example(
        {"publishers/nobody-s": {"name": "Nobody's", "kind": "unknown"}},
        "publishers/nobody-s",
        "name: Nobody",
        "no record names this publisher",
        good=[
            {DIGEST: {"repeats": REMOVED}},  # the root is enough for a trace
            {SOURCE: b"\xff"},
        ],
    ),
}

IDENTITY: dict[str, Example] = {
    "ID01": Example(
        {"sources/Other Page (2021)": source()},
        "sources/Other Page (2021)",
        "title",
        "other-page-2021.yaml",
        good=[{"sources/other-page-2021": source()}],
    ),
    "ID02": Example(
        {SOURCE: {"statistics.1.id": "highly-aligned"}},
        SOURCE,
        "highly-aligned",
        "the first is in line",
        good=[{"sources/other-2021": source(statistics=[_statistic(id="highly-aligned")])}],
    ),
    "ID03": Example(
        {DIGEST: {"studies": {"acme-team-work-2020": {"original": "elsewhere"}}}},
        DIGEST,
        "acme-team-work-2020",
        "nearly the same",
        good=[
            {DIGEST: {"studies": {"acme-teamwork-2021": {"original": "elsewhere"}}}},
            {
                "publishers/acme-uk": {"name": "A", "kind": "vendor"},
                "publishers/acme-us": {"name": "B", "kind": "vendor"},
            },
        ],
    ),
    "ID04": Example(
        {DIGEST: {"copies": ["http://www.acme.example/teamwork/#part-2"]}},
        DIGEST,
        "http://www",
        "has this address",
        good=[
            {DIGEST: {"copies": ["https://acme.example/teamwork?page=2"]}},
            {DIGEST: {"copies": ["https://acme.example/teamwork#/two"]}},
        ],
    ),
    "ID05": Example(
        {
            "sources/other-2021": source(
                statistics=[_statistic(), _statistic(id="again", claim="52% say their teams are aligned.")],
                readings=[{"by": "first-reader", "on": "2026-11-20", "figures": "2"}],
            )
        },
        "sources/other-2021",
        "again",
        "the same finding",
        good=[
            {
                "sources/other-2021": source(
                    statistics=[
                        _statistic(),
                        _statistic(id="again", claim="52% want better leads and more of them."),
                    ],
                )
            },
            {
                "sources/one-2021": source("acme"),
                "sources/two-2021": source("the-digest", statistics=[_statistic(of="one-2021/aligned")]),
            },
        ],
        also=[{DIGEST: {"repeats": [REPEAT, REPEAT]}}],
    ),
}

FIGURES: dict[str, Example] = {
    "FIG01": Example(
        {SOURCE: {"statistics.2.effect": REMOVED}},
        SOURCE,
        "effect",
        "of whom is not said",
        good=[{SOURCE: {"statistics.2.effect": {"of": "firms whose teams are aligned"}}}],
        also=[{SOURCE: {"statistics.0.effect": {"of": "firms"}}}],
    ),
    "FIG02": Example(
        {DIGEST: {"repeats.0.value": "40%"}},
        DIGEST,
        "40%",
        "without a sign",
        good=[
            {DIGEST: {"repeats.0.value": "40%", "repeats.0.measures": "firms that grow faster"}},
            {DIGEST: {"repeats.0.value": "1.4x"}},
        ],
        also=[{SOURCE: {"statistics.2.figures.0.value": "40%"}}],
    ),
    "FIG03": Example(
        {SOURCE: {"statistics.1.figures.2": {"value": "15%"}}},
        SOURCE,
        "value: 15%",
        "an answer that is not named",
    ),
    "FIG04": Example(
        {SOURCE: {"statistics.1.figures.2.label": "money"}},
        SOURCE,
        "label: money",
        "a second figure has 'money'",
        good=[
            {
                SOURCE: {
                    "statistics.1.figures.2.label": "money",
                    "statistics.1.doubt": "It prints money twice.",
                }
            },
            {
                SOURCE: {
                    "statistics.0.figures.1.group": "marketing",
                    "statistics.0.figures.2.group": "sales",
                    f"{STUDY}.groups": {"marketing": None, "sales": None},
                }
            },
        ],
    ),
    "FIG05": Example(
        {SOURCE: {"statistics.0.figures.0.value": "2.3x"}},
        SOURCE,
        "2.3x",
        "no part of a whole",
        good=[{SOURCE: {"statistics.0.figures": [{"value": "1st"}], "statistics.0.arithmetic": []}}],
    ),
}

SUMS: dict[str, Example] = {
    "SUM01": Example(
        {SOURCE: _split("60%", "52%", "15%")},
        SOURCE,
        "figures",
        "sum to 127%",
        good=[
            {SOURCE: _split("65%", "25%", "11%")},
            {SOURCE: _split("33%", "33%", "33%")},
            {SOURCE: _split("1 of 3", "2 of 3")},
            {SOURCE: _split("60%", "25%", partial="true")},
            {SOURCE: _split("60%", "52%", doubt="The page really prints 60% and 52%.")},
            {SOURCE: _split("over 60%", "25%", "10%")},
            {SOURCE: _split("1st", "25%", "10%")},
        ],
    ),
    "SUM02": Example(
        {
            SOURCE: {
                f"{STUDY}.groups.marketing": "131",
                "statistics.0.figures": [{"value": "37%"}],
                "statistics.0.arithmetic": [],
            }
        },
        SOURCE,
        "groups",
        "the groups sum to 218 (87 + 131)",
        good=[
            {SOURCE: {f"{STUDY}.groups.others": None, f"{STUDY}.groups.sales": "80"}},
            {SOURCE: {f"{STUDY}.groups": {"sales": "87", "marketing": "113", "small": "150", "large": "50"}}},
            {SOURCE: {f"{STUDY}.groups.sales": "over 80"}},
            {SOURCE: {f"{STUDY}.groups.sales": "80", f"{STUDY}.doubt": "It prints 80 here and 87 there."}},
        ],
    ),
    "SUM03": Example(
        {SOURCE: {f"{STUDY}.groups": {"sales": "113", "marketing": "87"}}},
        SOURCE,
        "37%",
        "cannot be the total",
        good=[
            {
                SOURCE: {
                    f"{STUDY}.groups": {"sales": "113", "marketing": "87"},
                    f"{STUDY}.weighting": "by region",
                }
            },
            {
                SOURCE: {
                    f"{STUDY}.groups": {"sales": "113", "marketing": "87"},
                    "statistics.0.counts": "leads",
                }
            },
            {
                SOURCE: {
                    f"{STUDY}.groups": {"sales": "113", "marketing": "87"},
                    "statistics.0.doubt": "It prints so.",
                }
            },
            {SOURCE: {f"{STUDY}.groups": {"sales": None, "marketing": "113"}}},
        ],
    ),
    "SUM04": Example(
        {
            SOURCE: {
                "statistics.3": _statistic(
                    id="time-again",
                    kind="split",
                    answers="obstacles",
                    base="all",
                    partial="true",
                    asked="what keeps the two teams apart most",
                    claim="64% name time.",
                    figures=[{"label": "time", "value": "64%"}],
                ),
                "readings.0.figures": "8",
            }
        },
        SOURCE,
        "64%",
        "has 64% here and 60% in 'main-obstacle'",
        good=[
            {
                SOURCE: {
                    "statistics.3": _statistic(
                        id="time-again",
                        kind="split",
                        answers="obstacles",
                        base="sales",
                        partial="true",
                        asked="what keeps the two teams apart most",
                        claim="64% name time.",
                        figures=[{"label": "time", "value": "64%"}],
                    ),
                    "readings.0.figures": "8",
                }
            },
            {
                SOURCE: {
                    "statistics.3": _statistic(
                        id="time-again",
                        kind="split",
                        answers="obstacles",
                        base="all",
                        partial="true",
                        asked="what keeps the two teams apart most",
                        claim="60.4% name time.",
                        figures=[{"label": "time", "value": "60.4%"}],
                    ),
                    "readings.0.figures": "8",
                }
            },
        ],
    ),
    "SUM05": Example(
        {SOURCE: {"statistics.1.base": {"who": "users of a CRM", "n": "240"}}},
        SOURCE,
        "'240'",
        "more than the 200",
        good=[{SOURCE: {"statistics.1.base": {"who": "users of a CRM", "n": "140"}}}],
    ),
}

DATES: dict[str, Example] = {
    "DATE01": Example(
        {SOURCE: {"published": "2020-03-15"}},
        SOURCE,
        "2020-03/2020-04",
        "ends after this source was published",
        good=[
            {SOURCE: {"published": "2020-04-01"}},
            {SOURCE: {"published": "2020-06-15", f"{STUDY}.fieldwork": "2020"}},
            {
                SOURCE: {
                    "published": "2020-03-15",
                    f"{STUDY}.fieldwork": "2020-01/2020-04",
                    f"{STUDY}.inferred": {"fieldwork": "some time in that winter"},
                }
            },
        ],
    ),
    "DATE02": Example(
        {SOURCE: {"published": "2026-11-21"}},
        SOURCE,
        "'2026-11-20'",
        "earlier than the publication",
        good=[{SOURCE: {"published": "2026"}}, {SOURCE: {"published": "2026-11-20"}}],
    ),
    "DATE03": Example(
        {SOURCE: {"readings.0.on": "2026-11-22"}},
        SOURCE,
        "'2026-11-22'",
        "today is 2026-11-21",
        good=[{SOURCE: {"readings.0.on": "2026-11-21"}}],
        also=[
            {SOURCE: {"published": "2027", "readings": [{"by": "a", "on": "2026-11-21", "figures": "7"}]}},
            {SOURCE: {f"{STUDY}.fieldwork": "2026-12"}},
            {SOURCE: {"statistics.0.withdrawn": {"on": "2026-12-01", "because": "It was misread."}}},
            {TRACE: {"history": [{"on": "2026-12-01", "what": "the root was found"}]}},
        ],
    ),
}

PROSE: dict[str, Example] = {
    "TEXT01": Example(
        {SOURCE: {"statistics.0.found": "37% called the two teams highly aligned in 2020"}},
        SOURCE,
        "37% called",
        "has 9 words",
        good=[{SOURCE: {"statistics.0.found": "37% called the two teams highly aligned then"}}],
    ),
    "TEXT02": Example(
        {SOURCE: {"statistics.0.found": "73% called them aligned"}},
        SOURCE,
        "73% called",
        "speaks of 73%",
        good=[
            {SOURCE: {"statistics.0.found": "37 percent, up from 30%"}},
            {SOURCE: {"statistics.0.found": "more than a third of them"}},
            {SOURCE: {"statistics.0.found": "in 2020, of 200 people"}},
        ],
    ),
    "TEXT03": Example(
        {SOURCE: {"statistics.0.claim": "73% call the two teams highly aligned."}},
        SOURCE,
        "73% call",
        "speaks of 73%",
        good=[
            {SOURCE: {"statistics.0.claim": "More than a third call the teams aligned."}},
            {SOURCE: {"statistics.0.cut": "above 80%", "statistics.0.claim": "Few are above 80%."}},
        ],
    ),
    "TEXT04": Example(
        {SOURCE: {"statistics.0.claim": "37% call the teams aligned. They were asked in 2020."}},
        SOURCE,
        "37% call",
        "two sentences",
        good=[
            {
                SOURCE: {
                    "statistics.0.claim": "37% of firms in the U.S. market call them aligned (25% vs. 45%)."
                }
            },
            {SOURCE: {"statistics.0.claim": "37% of firms such as Acme Inc. call the teams aligned."}},
        ],
        also=[{"questions": {"questions.obstacles.asks": "What keeps the teams apart"}}],
    ),
    "TEXT05": Example(
        {SOURCE: {"note": "The page names three of them (budgets"}},
        SOURCE,
        "The page",
        "break off",
        good=[{SOURCE: {"note": "The page names three of them (budgets among them)"}}],
        also=[{SOURCE: {"inferred": {"access": "nothing stood in the way,"}}}],
    ),
}

ADDRESSES: dict[str, Example] = {
    "URL01": Example(
        {SOURCE: {"url": "https://acme.example/teamwork?page=2&utm_source=mail"}},
        SOURCE,
        "https://acme",
        "'utm_source'",
        good=[{SOURCE: {"url": "https://acme.example/teamwork?page=2&source=mail"}}],
        also=[{SOURCE: {f"{STUDY}.url": "https://acme.example/?gclid=1"}}],
    ),
    "URL02": Example(
        {SOURCE: {"url": "http://10.0.0.7/teamwork"}},
        SOURCE,
        "http://10.0.0.7",
        "cannot be opened by everybody",
        good=[{SOURCE: {"url": "http://93.184.215.14/teamwork"}}],
    ),
}

READINGS: dict[str, Example] = {
    "READ01": Example(
        {SOURCE: {"readings.0.figures": "6"}},
        SOURCE,
        "'6'",
        "compared 6 figures, the file holds 7",
        good=[
            {
                SOURCE: {
                    "readings": [
                        {"by": "first-reader", "on": "2026-11-19", "figures": "6"},
                        {"by": "first-reader", "on": "2026-11-20", "figures": "7"},
                    ]
                }
            }
        ],
    ),
    "READ02": Example(
        {SOURCE: {"readings.0.figures": "8"}},
        SOURCE,
        "'8'",
        "compared 8 figures, the file holds 7",
        also=[{SOURCE: {"readings.0.differed": "8", "readings.0.settled": "by the table"}}],
    ),
    "READ03": Example(
        {SOURCE: {"readings.0.differed": "1"}},
        SOURCE,
        "'1'",
        "how it was settled is not said",
        good=[
            {SOURCE: {"readings.0.differed": "0"}},
            {SOURCE: {"readings.0.differed": "1", "readings.0.settled": "the table on page 4 decides"}},
        ],
    ),
}

INFERENCES: dict[str, Example] = {
    "INF01": Example(
        {SOURCE: {"access": REMOVED, "inferred": {"access": "nothing stood in the way"}}},
        SOURCE,
        "access: nothing",
        "Add 'access: …' beside it",
        good=[
            {SOURCE: {"inferred": {"access": "nothing stood in the way"}}},
            {SOURCE: {f"{STUDY}.inferred": {"study": "the page does not name it"}}},
            {
                DIGEST: {
                    "repeats.0.credits": "nobody",
                    "repeats.0.inferred": {"credits": "the next line does"},
                }
            },
        ],
    ),
}

EXAMPLES: dict[str, Example] = (
    LOADER
    | REFERENCES
    | RELATIONS
    | IDENTITY
    | FIGURES
    | SUMS
    | DATES
    | PROSE
    | ADDRESSES
    | READINGS
    | INFERENCES
)
