"""Tiles: the marks of grades and the weight of the plumb line, as they stand on the pages, for pictures.

The shapes are those of templates/macros/grade.html, in its measure of 40 by 40.
"""

from functools import cache
from math import cos, dist, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from plumbline.render.views.parts import GradeMark


EDGE = 62
"""Pixels of the side of a mark."""
BOB_SIZE = (36, 56)
FINE = 4
"""Drawn so many times as large, then reduced: Pillow's shapes have hard edges."""

Point = tuple[float, float]
Points = list[Point]


def _shield() -> Points:
    """Return the outline of a B, its two curves as points."""
    right = [(36.0, 20.0), (36.0, 28.0), (30.0, 34.0), (20.0, 37.5)]
    left = [(20.0, 37.5), (10.0, 34.0), (4.0, 28.0), (4.0, 20.0)]
    return [(20, 2.5), (36, 8), *_curve(right), *_curve(left), (4, 8)]


def _curve(controls: Points) -> Points:
    found = []
    for step in range(17):
        there = step / 16
        weights = ((1 - there) ** 3, 3 * there * (1 - there) ** 2, 3 * there**2 * (1 - there), there**3)
        x, y = (sum(w * c[axis] for w, c in zip(weights, controls, strict=True)) for axis in (0, 1))
        found.append((x, y))
    return found


OUTLINES: dict[str, Points] = {
    "A": [(20 + 17 * cos(pi * step / 60), 20 + 17 * sin(pi * step / 60)) for step in range(120)],
    "B": _shield(),
    "C": [(4, 4), (36, 4), (36, 36), (4, 36)],
    "D": [(20, 1), (39, 20), (20, 39), (1, 20)],
    "E": [(13, 3.5), (27, 3.5), (36.5, 13), (36.5, 27), (27, 36.5), (13, 36.5), (3.5, 27), (3.5, 13)],
}


@cache
def grade(mark: GradeMark, strong: Path) -> Image.Image:
    """Return the mark of a grade as a mask, full where the tone of the grade stands."""
    scale = EDGE * FINE / 40
    tile = Image.new("L", (EDGE * FINE, EDGE * FINE))
    pen = ImageDraw.Draw(tile)
    outline = [(x * scale, y * scale) for x, y in OUTLINES[mark.letter]]
    hollow = mark.provisional or mark.kind == "untraced"
    width = round(2.5 * scale)
    if not hollow:
        pen.polygon(outline, fill=255)
    elif mark.kind == "untraced":
        for start, end in _dashes(outline, 5 * scale, 4 * scale):
            pen.line((start, end), fill=255, width=width)
    else:
        pen.line([*outline, *outline[:2]], fill=255, width=width, joint="curve")
    if mark.kind == "refuted":
        strike = (4 * scale, 36 * scale, 36 * scale, 4 * scale)
        pen.line(strike, fill=255 if hollow else 0, width=round((2 if hollow else 3) * scale))
    font = ImageFont.truetype(strong, round(22 * scale), layout_engine=ImageFont.Layout.BASIC)
    gap = round(2.5 * scale) if mark.kind == "refuted" else 0
    behind, front = (0, 255) if hollow else (255, 0)
    _, top, _, bottom = font.getbbox(mark.letter, anchor="ms")
    at = (20 * scale, 20 * scale - (top + bottom) / 2)
    pen.text(at, mark.letter, front, font, anchor="ms", stroke_width=gap, stroke_fill=behind)
    return tile.reduce(FINE)


@cache
def bob() -> Image.Image:
    """Return the weight at the end of the line, as a mask."""
    width, height = (side * FINE for side in BOB_SIZE)
    tile = Image.new("L", (width, height))
    shape = [(0, 0), (width, 0), (width, height * 0.29), (width / 2, height), (0, height * 0.29)]
    ImageDraw.Draw(tile).polygon(shape, fill=255)
    return tile.reduce(FINE)


def _dashes(outline: Points, dash: float, gap: float) -> list[tuple[Point, Point]]:
    found = []
    for start, end in zip(outline, [*outline[1:], outline[0]], strict=True):
        length = dist(start, end)
        number = max(1, round((length + gap) / (dash + gap)))
        step = (length + gap) / number
        for each in range(number):
            first, last = each * step / length, min(1.0, (each * step + step - gap) / length)
            found.append((_along(start, end, first), _along(start, end, last)))
    return found


def _along(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
