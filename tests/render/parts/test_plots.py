from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from plumbline.render.parts import plots
from plumbline.render.site import Site
from plumbline.render.views.plots import DotPlot, DotRow
from tests.render.sites import small


ALIGNED = "acme-teamwork-2020/highly-aligned"


def figures_plot(site: Site, statistic_id: str) -> DotPlot:
    """Return the plot of a statistic that has one."""
    plot = plots.of_figures(site.assessed.statistics[statistic_id])
    assert plot is not None
    return plot


def test_shares_stand_on_the_whole_axis(site: Site) -> None:
    """Shares are drawn from 0 to 100, so that no gap looks larger than it is."""
    plot = figures_plot(site, ALIGNED)
    assert [plot.low, plot.high] == [0, 100]
    assert [row.written for row in plot.rows] == ["37%", "25%", "45%"]


def test_the_sampling_decides_how_a_range_is_drawn(site: Site, tmp_path: Path) -> None:
    """A panel's range is hatched, a random sample's solid, and the note says which."""
    assert {row.sampling for row in figures_plot(site, ALIGNED).rows} == {"other"}
    random = small(
        tmp_path, {"sources/acme-teamwork-2020": {"studies.acme-teamwork-2020.recruitment": "random"}}
    )
    plot = figures_plot(random, ALIGNED)
    assert {row.sampling for row in plot.rows} == {"random"}
    assert plot.note == plots.RANDOM


def test_a_figure_without_a_range_has_no_whisker(site: Site) -> None:
    """What has no honest range is a dot alone."""
    (row,) = figures_plot(site, "digest-numbers-2022/one-in-three-aligned").rows
    assert [row.sampling, row.low, row.range] == ["none", None, ""]


def test_an_effect_is_not_drawn(site: Site) -> None:
    """A single change on an axis of its own would say nothing."""
    assert plots.of_figures(site.assessed.statistics["acme-teamwork-2020/faster-growth"]) is None


def test_a_gap_hangs_beside_zero(real: Site) -> None:
    """The difference of "57% more" is drawn against a plumb line at no difference."""
    judged = real.assessed.statistics["gartner-peer-alignment-2023/flawed-processes-by-team"]
    plot = plots.of_gap(judged.subject.gaps[0], judged.subject.entry, 1)
    assert plot is not None
    (row,) = plot.rows
    assert plot.reference is not None
    assert [plot.reference.value, row.value, row.low, row.high] == [0, 12.1, -0.5, 23.6]
    assert [tick.text for tick in plot.ticks] == ["−10", "0", "10", "20", "30"]


def test_a_label_fits_a_phone(real: Site) -> None:
    """No label is longer than one line of a phone."""
    shown = [plots.of_figures(judged) for judged in real.assessed.statistics.values()]
    assert all(len(row.label) <= 34 for plot in shown if plot is not None for row in plot.rows)


@given(st.lists(st.decimals(-1000, 100000, places=1), min_size=1, max_size=5))
def test_any_amounts_lie_on_their_axis(values: list[float]) -> None:
    """Whatever is drawn lies between the first tick and the last, and ticks rise."""
    rows = tuple(DotRow(label="a", written="5.3", value=float(value)) for value in values)
    plot = plots.plot("p", "title", rows)
    assert all(plot.low <= row.value <= plot.high for row in plot.rows)
    ticks = [tick.value for tick in plot.ticks]
    assert ticks == sorted(set(ticks))
    assert 2 <= len(ticks) <= 24
    assert plot.low <= 0 <= plot.high
