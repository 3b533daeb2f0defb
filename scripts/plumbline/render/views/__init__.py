"""Exactly what each page shows: a builder fills a view from the catalogue, a template renders it.

One dataclass is one template: `StatisticPage` is rendered by `templates/statistic.html`, and so on
(`TEMPLATES`). What they share is in `parts.py`, `rows.py` and `plots.py`; what text, `to` and emptiness mean
stands at the top of `parts.py`.
"""

from plumbline.render.views.lists import (
    ChangesPage,
    Column,
    ComparePage,
    ContradictionsPage,
    CoveragePage,
    DataFile,
    DataPage,
    Difference,
    ExplorePage,
    HomePage,
    PublisherRow,
    PublishersPage,
    QuestionRow,
    QuestionsPage,
    SourcesPage,
    TracesPage,
)
from plumbline.render.views.page import Alternate, Meta, Page
from plumbline.render.views.records import (
    Block,
    Drift,
    PublisherPage,
    QuestionPage,
    SourcePage,
    StatisticPage,
    TracePage,
)
from plumbline.render.views.rubric import (
    CeilingRow,
    CheckPage,
    CheckRow,
    ChecksPage,
    FlagPage,
    FlagRow,
    FlagsPage,
    GradesPage,
    LetterRow,
    Threshold,
)


__all__ = [
    "TEMPLATES",
    "Alternate",
    "Block",
    "CeilingRow",
    "ChangesPage",
    "CheckPage",
    "CheckRow",
    "ChecksPage",
    "Column",
    "ComparePage",
    "ContradictionsPage",
    "CoveragePage",
    "DataFile",
    "DataPage",
    "Difference",
    "Drift",
    "ExplorePage",
    "FlagPage",
    "FlagRow",
    "FlagsPage",
    "GradesPage",
    "HomePage",
    "LetterRow",
    "Meta",
    "Page",
    "PublisherPage",
    "PublisherRow",
    "PublishersPage",
    "QuestionPage",
    "QuestionRow",
    "QuestionsPage",
    "SourcePage",
    "SourcesPage",
    "StatisticPage",
    "Threshold",
    "TracePage",
    "TracesPage",
    "View",
]

View = (
    StatisticPage
    | TracePage
    | QuestionPage
    | SourcePage
    | PublisherPage
    | FlagPage
    | CheckPage
    | GradesPage
    | HomePage
    | ExplorePage
    | ComparePage
    | QuestionsPage
    | TracesPage
    | SourcesPage
    | PublishersPage
    | FlagsPage
    | ChecksPage
    | ContradictionsPage
    | DataPage
    | ChangesPage
    | CoveragePage
)

TEMPLATES: dict[type[View], str] = {
    StatisticPage: "statistic.html",
    TracePage: "trace.html",
    QuestionPage: "question.html",
    SourcePage: "source.html",
    PublisherPage: "publisher.html",
    FlagPage: "flag.html",
    CheckPage: "check.html",
    GradesPage: "grades.html",
    HomePage: "home.html",
    ExplorePage: "explore.html",
    ComparePage: "compare.html",
    QuestionsPage: "questions.html",
    TracesPage: "traces.html",
    SourcesPage: "sources.html",
    PublishersPage: "publishers.html",
    FlagsPage: "flags.html",
    ChecksPage: "checks.html",
    ContradictionsPage: "contradictions.html",
    DataPage: "data.html",
    ChangesPage: "changes.html",
    CoveragePage: "coverage.html",
}
