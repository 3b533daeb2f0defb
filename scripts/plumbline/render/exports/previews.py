"""Previews: what the picture of a page says where a link to it is shared."""

import hashlib
from dataclasses import asdict, dataclass, replace

from plumbline.render import paths
from plumbline.render.views import QuestionPage, StatisticPage, TracePage, View
from plumbline.render.views.parts import GradeMark
from plumbline.render.words.grammar import capital


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The words of one picture; `number` is empty where `words` are the whole of it."""

    words: str
    number: str = ""
    qualifier: str = ""  # "over", printed small before the number
    lines: tuple[str, ...] = ()  # smaller, below the words
    grade: GradeMark | None = None

    @property
    def path(self) -> str:
        """Where the picture stands: named by what it says, so that a changed grade is a new address."""
        said = repr(sorted(asdict(self).items())).encode()
        return f"{paths.PREVIEWS}{hashlib.sha256(said).hexdigest()[:20]}.png"

    @property
    def text(self) -> str:
        """All it says, for those who cannot see it."""
        number = " ".join(filter(None, (self.qualifier, self.number)))
        grade = self.grade.label if self.grade is not None else ""
        return " – ".join(filter(None, (number, self.words, *self.lines, grade)))


OF_THE_SITE = Preview(
    words="A plumb line shows whether a wall is straight. Plumbline shows whether a number is."
)


def preview(view: View) -> Preview:
    """Return what the picture of a page says; pages that are about no one number share the site's."""
    match view:
        case StatisticPage():
            return Preview(
                number=view.number,
                qualifier=view.qualifier,
                words=view.claim,
                lines=_withdrawn(view) or (view.byline, asked_whom(view)),
                grade=view.assessment.grade,
            )
        case TracePage():
            return Preview(
                number=view.number,
                words=f"“{view.wording}”",
                lines=_withdrawn(view) or (f"{view.verdict_text}. {view.verdict_sentence}",),
                grade=view.assessment.grade,
            )
        case QuestionPage():
            return Preview(
                words=view.asks,
                lines=(view.answer,),
                grade=view.best.grade if view.best is not None else None,
            )
        case _:
            return OF_THE_SITE


def shown(view: View) -> View:
    """Return the view with its picture named in the head of its page."""
    seen = preview(view)
    return replace(view, page=replace(view.page, image=seen.path, image_text=seen.text))


def asked_whom(view: StatisticPage) -> str:
    """Return who was asked and how many, or that it is not stated: the first question to any number."""
    if not view.people:
        return "Who was asked, and how many, is not stated"
    counted = any(fact.term == "How many" and fact.stated for fact in view.asked)
    return capital(view.people) if counted else f"{capital(view.people)}; how many is not stated"


def _withdrawn(view: StatisticPage | TracePage) -> tuple[str, ...]:
    """What stands in the place of its source when a record no longer stands."""
    gone = view.withdrawn
    return (f"Withdrawn on {gone.on}. {gone.because}",) if gone is not None else ()
