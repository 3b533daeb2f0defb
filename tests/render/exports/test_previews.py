from dataclasses import replace

from plumbline.render.exports.previews import OF_THE_SITE, Preview, preview, shown
from plumbline.render.views import ExplorePage, QuestionPage, StatisticPage, TracePage
from tests.views import example


class TestPreview:
    def test_a_statistic_says_who_asked_whom(self) -> None:
        """A statistic's picture carries its number, claim, byline and grade, and that n is not stated."""
        view = example(StatisticPage)
        assert isinstance(view, StatisticPage)
        said = preview(
            replace(
                view, number="8%", claim="8% are.", byline="Forrester, 2010", people="leaders", withdrawn=None
            )
        )
        assert (said.number, said.words) == ("8%", "8% are.")
        assert said.lines == ("Forrester, 2010", "Leaders; how many is not stated")
        assert said.grade == view.assessment.grade

    def test_nobody_known_is_said(self) -> None:
        """Where nothing is known of the people asked, the picture says just that."""
        view = example(StatisticPage)
        assert isinstance(view, StatisticPage)
        assert (
            preview(replace(view, people="", withdrawn=None)).lines[1]
            == "Who was asked, and how many, is not stated"
        )

    def test_a_withdrawn_record_says_so(self) -> None:
        """Where a record was withdrawn, its picture gives the day and the reason in place of the source."""
        view = example(StatisticPage, "gone")
        assert preview(view).lines == ("Withdrawn on 2026-11-21. gone",)

    def test_a_trace_quotes_and_judges(self) -> None:
        """A trace's picture quotes the number as people say it and gives the verdict below."""
        view = example(TracePage, "said")
        assert isinstance(view, TracePage)
        said = preview(replace(view, withdrawn=None))
        assert said.words == "“said”"
        assert said.lines == ("said. said",)

    def test_a_question_nothing_answers_well_has_no_grade(self) -> None:
        """A question's picture has the mark of its best answer, or none."""
        view = example(QuestionPage)
        assert isinstance(view, QuestionPage)
        assert view.best is not None
        assert preview(view).grade == view.best.grade
        assert preview(replace(view, best=None)).grade is None

    def test_other_pages_share_one(self) -> None:
        """A page about no one number has the picture of the site."""
        assert preview(example(ExplorePage)) == OF_THE_SITE

    def test_its_name_is_what_it_says(self) -> None:
        """The same words have the same address; one word changed has another."""
        said = Preview(words="Words", number="8%")
        assert said.path == Preview(words="Words", number="8%").path
        assert said.path != replace(said, number="9%").path


class TestShown:
    def test_the_head_names_the_picture(self) -> None:
        """A page names its picture and says in words what it shows."""
        view = shown(example(QuestionPage, "Why?"))
        assert view.page.image == preview(view).path
        assert "Why?" in view.page.image_text
