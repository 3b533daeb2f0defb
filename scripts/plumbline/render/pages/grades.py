"""Grades page: the rubric in plain words, how grades fall, and what its judgement calls decide."""

from plumbline.assess import Axis, Grade, Severity
from plumbline.records import Thresholds
from plumbline.render import paths
from plumbline.render.pages.flag import flag_rows
from plumbline.render.parts import sensitivity
from plumbline.render.site import Site
from plumbline.render.views import CeilingRow, GradesPage, LetterRow, Page, Threshold
from plumbline.render.views.parts import EKind, Fact
from plumbline.render.words import grades
from plumbline.render.words.grammar import capital


_INTRODUCTION = (
    "A grade says how safe a number is to cite. It does not say how true it is.",
    (
        "Rules compute it from what a source discloses and from how the number got about; nobody types it, "
        "and no publisher has one. It is the lowest of four ceilings: no strength makes up for a weakness, "
        "and hiding something never raises it."
    ),
)
_ASKS = {
    Axis.PROVENANCE: "Can the number be followed to where it was made?",
    Axis.DISCLOSURE: "How much of what a study should state is stated?",
    Axis.SOUNDNESS: "What is the worst weakness of sample, age or wording?",
    Axis.VERIFICATION: "How many readers compared the record with the source?",
}


def grades_page(site: Site) -> GradesPage:
    """Return the page of the rubric."""
    rubric = site.catalogue.rubric
    return GradesPage(
        page=Page(
            path=paths.GRADES,
            title="How safe to cite",
            description="Five letters, four ceilings and every rule behind them: how Plumbline "
            "judges whether a number "
            "may be cited.",
            section="grades",
        ),
        version=str(rubric.version),
        introduction=_INTRODUCTION,
        letters=letters(site),
        ceilings=ceilings(rubric.thresholds),
        thresholds=thresholds(site),
        severities=tuple(
            Fact(
                term=capital(severity.word),
                text=capital(grades.SEVERITIES[severity].partition(": ")[2] or "Worth knowing"),
            )
            for severity in Severity
        ),
        flags=flag_rows(site),
    )


def letters(site: Site) -> tuple[LetterRow, ...]:
    """Return each letter with how much of the catalogue has it; an E is told apart by its kind."""
    shown: list[tuple[Grade, EKind]] = [
        (Grade.A, ""),
        (Grade.B, ""),
        (Grade.C, ""),
        (Grade.D, ""),
        (Grade.E, "untraced"),
        (Grade.E, "refuted"),
    ]
    return tuple(_letter(grade, kind, site) for grade, kind in shown)


def ceilings(rubric: Thresholds) -> tuple[CeilingRow, ...]:
    """Return what each axis asks for each letter."""
    a, b, c = (each.value for each in (rubric.disclosure_a, rubric.disclosure_b, rubric.disclosure_c))
    several = rubric.majors_equal_serious.value
    two, one = rubric.readings_a.value, rubric.readings_b.value
    asked = {
        Axis.PROVENANCE: (
            "The study’s own report read, the figure located, a copy archived",
            "Its own report read, but gated, unreviewed, not archived or not located",
            "Read in a retelling; the report is known",
            "Somebody named, no report found; or credits or dates in conflict",
            "Nobody named, or credits in a circle",
        ),
        Axis.DISCLOSURE: (f"{a} or more of 12", f"{b} or more", f"{c} or more", "Fewer", "–"),
        Axis.SOUNDNESS: (
            "Nothing worse than a note",
            "The worst is minor",
            "The worst is major",
            f"The worst is serious, or {several} are major",
            "A fatal one",
        ),
        Axis.VERIFICATION: (
            f"{two} readers beside the contributor",
            f"{one} reader beside the contributor",
            "Nobody yet (a hollow mark)",
            "–",
            "–",
        ),
    }
    return tuple(CeilingRow(axis=capital(axis.value), asks=_ASKS[axis], letters=asked[axis]) for axis in Axis)


_THRESHOLDS = {
    "sample_tiny": "Tiny sample, people",
    "sample_small": "Small sample, people",
    "range_half_width_wide": "Wide range, half of it",
    "range_width_unreliable": "Unreliable range, the whole of it",
    "range_relative_unreliable": "Unreliable range, against its share",
    "age_old_years": "Old, years",
    "age_very_old_years": "Very old, years",
    "majors_equal_serious": "Major flags that weigh as a serious one",
    "contradiction_points": "Contradiction, points apart",
    "words_loose_points": "Loose words, points off",
    "extreme_of_items": "Extreme picked, answers to pick from",
}
"""What a threshold is called, where its key alone would not tell a reader."""


def thresholds(site: Site) -> tuple[Threshold, ...]:
    """Return every judgement call, its reason and what moving it would change."""
    rubric = site.catalogue.rubric.thresholds
    return tuple(
        Threshold(
            name=_named(name),
            value=str(getattr(rubric, name).value),
            reason=getattr(rubric, name).because,
            moved=sensitivity.moved(site, name),
        )
        for name in Thresholds.model_fields
    )


def _named(threshold: str) -> str:
    """Name a threshold in words: "Disclosure for an A" for `disclosure_a`."""
    name, _, letter = threshold.rpartition("_")
    if letter in {"a", "b", "c"}:
        return f"{capital(name)} for {'an' if letter == 'a' else 'a'} {letter.upper()}"
    return _THRESHOLDS.get(threshold, capital(threshold.replace("_", " ")))


def _letter(grade: Grade, kind: EKind, site: Site) -> LetterRow:
    refuted = kind == "refuted"
    statistics = sum(
        each.grade is grade and (not kind or each.refuted is refuted)
        for each in site.assessed.statistics.values()
    )
    traces = sum(
        each.grade is grade and (not kind or each.refuted is refuted)
        for each in site.assessed.traces.values()
    )
    share = 100 * statistics / len(site.assessed.statistics) if site.assessed.statistics else 0.0
    few = "under 1%" if 0 < share < 1 else f"{share:.0f}%"
    return LetterRow(
        grade=grades.mark(grade, refuted=refuted),
        meaning=grades.meaning(grade, kind),
        statistics=statistics,
        traces=traces,
        share=round(share, 1),
        share_text=few,
    )
