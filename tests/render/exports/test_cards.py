from plumbline.render.exports.cards import cards
from plumbline.render.exports.previews import preview
from plumbline.render.templates import render_card
from plumbline.render.views import QuestionPage, SourcePage, StatisticPage, TracePage
from tests.views import example


VIEWS = [example(kind) for kind in (StatisticPage, QuestionPage, TracePage, SourcePage)]


class TestCards:
    def test_only_single_numbers_have_one(self) -> None:
        """Statistics and numbers in circulation have a card; lists and documents none."""
        made = list(cards(VIEWS))
        assert [each.path for each in made] == ["examples/statistic/card/", "examples/trace/card/"]
        assert [each.says for each in made] == [preview(VIEWS[0]), preview(VIEWS[2])]

    def test_nothing_in_it_is_markup(self) -> None:
        """Whatever a record says, its card shows as text."""
        card = next(cards([example(StatisticPage, "<b>'\"</b><script>")]))
        html = render_card(card, site_url="https://example.org/")
        assert "<b>" not in html
        assert "<script" not in html
        assert "&lt;script&gt;" in html
