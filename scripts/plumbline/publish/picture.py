"""Picture: a preview drawn, the same bytes for the same words.

Everything is drawn in sixteen colours, the ramps from paper to ink and from paper to the tone of a grade:
a picture takes some milliseconds and some fifteen kilobytes.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from plumbline.publish.tiles import BOB_SIZE, bob, grade
from plumbline.render.exports.previews import Preview


SIZE = (1200, 630)
LEFT, RIGHT = 136, 1128
BOTTOM = 536
"""Where the strip with the grade begins."""

Colour = tuple[int, int, int]
PAPER, INK = (251, 251, 249), (20, 23, 28)
ACCENT, RULE = (27, 75, 155), (219, 219, 211)
TONES: dict[str, Colour] = {
    "A": (11, 97, 83),
    "B": (71, 102, 15),
    "C": (118, 83, 0),
    "D": (154, 66, 0),
    "E": (152, 32, 44),
}
"""The light theme of docs/assets/tokens.css."""

INKS, TINTS = 8, 5
"""Steps from paper to ink, then from paper to the grade's tone; the accent and the rule follow."""
SOFT = 200
"""How dark the smaller lines are, of 255."""
TO_INK = [round(level / 255 * INKS) for level in range(256)]
TO_TONE = [INKS + round(level / 255 * TINTS) if level > 25 else 0 for level in range(256)]


@dataclass(frozen=True, slots=True)
class Faces:
    """The two faces that pictures are set in: paths of TrueType files."""

    regular: Path
    strong: Path


@cache
def face(path: Path, size: int) -> ImageFont.FreeTypeFont:
    """Return a font; with Pillow's own layout, since the other depends on what is installed."""
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(4096)
def width(text: str, font: ImageFont.FreeTypeFont) -> float:
    """Return how wide a word is, in pixels; asked for again and again as words are fitted."""
    return font.getlength(text)


def draw(preview: Preview, faces: Faces) -> bytes:
    """Return the picture of a preview, a PNG of 1200 by 630 pixels."""
    words = Image.new("L", SIZE)
    pen = ImageDraw.Draw(words)
    top = _number(pen, preview, faces)
    _sentences(pen, preview, faces, top)
    _strip(pen, preview, faces)
    picture = words.point(TO_INK).convert("P")
    letter = preview.grade.letter if preview.grade is not None else "A"
    picture.putpalette(_palette(TONES[letter]))
    lines = ImageDraw.Draw(picture)
    lines.rectangle((LEFT, BOTTOM, RIGHT, BOTTOM + 1), fill=INKS + TINTS + 2)
    lines.rectangle((66, 0, 69, 474), fill=INKS + TINTS + 1)
    picture.paste(bob().point(TO_INK), (68 - BOB_SIZE[0] // 2, 474))
    if preview.grade is not None:
        picture.paste(grade(preview.grade, faces.strong).point(TO_TONE), (LEFT, BOTTOM + 19))
    out = io.BytesIO()
    picture.save(out, "PNG", bits=4, compress_level=4)
    return out.getvalue()


def _number(pen: ImageDraw.ImageDraw, preview: Preview, faces: Faces) -> int:
    """Draw the number as large as it fits; return where what follows may begin."""
    if not preview.number:
        return 72
    before = f"{preview.qualifier} " if preview.qualifier else ""
    small = face(faces.regular, 56)
    indent = small.getlength(before)
    size = next(
        size
        for size in range(200, 40, -8)
        if indent + face(faces.strong, size).getlength(preview.number) <= RIGHT - LEFT or size <= 48
    )
    baseline = 212
    pen.text((LEFT, baseline), before, 255, small, anchor="ls")
    large = face(faces.strong, size)
    pen.text((LEFT + indent - size // 25, baseline), preview.number, 255, large, anchor="ls")
    return baseline + 34


def _sentences(pen: ImageDraw.ImageDraw, preview: Preview, faces: Faces, top: int) -> None:
    """Draw the words, as large as they fit above their lines, and the lines."""
    most = 2 if len(preview.lines) > 1 else 3
    below = [line for text in preview.lines for line in fitted(text, face(faces.regular, 29), most)]
    room = BOTTOM - 26 - top - (len(below) * 38 + 16 if below else 0)
    for size in (72, 64, 58, 52, 46, 42, 38, 34, 30):
        font, leading = face(faces.regular, size), size * 6 // 5
        lines = list(wrapped(preview.words, font))
        if len(lines) * leading <= room and (not preview.number or size <= 52):
            break
    else:
        lines = fitted(preview.words, font, max(1, room // leading))
    for line in lines:
        pen.text((LEFT, top + leading * 4 // 5), line, 255, font, anchor="ls")
        top += leading
    top += 18
    for line in below:
        pen.text((LEFT, top + 29), line, SOFT, face(faces.regular, 29), anchor="ls")
        top += 38


def _strip(pen: ImageDraw.ImageDraw, preview: Preview, faces: Faces) -> None:
    """Draw the word of the grade and the name of the site."""
    middle = BOTTOM + 49
    pen.text((RIGHT, middle), "Plumbline", 255, face(faces.strong, 36), anchor="rm")
    if preview.grade is None:
        return
    font = face(faces.strong, 32)
    pen.text((LEFT + 78, middle), preview.grade.word, 255, font, anchor="lm")
    if preview.grade.provisional:
        after = LEFT + 78 + font.getlength(f"{preview.grade.word}  ")
        pen.text((after, middle), "provisional", SOFT, face(faces.regular, 32), anchor="lm")


def wrapped(text: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    """Yield the lines of a text."""
    line: list[str] = []
    length = 0.0
    for word in text.split():
        longer = length + width(f"{word} ", font)
        if line and longer - width(" ", font) > RIGHT - LEFT:
            yield " ".join(line)
            line, longer = [], width(f"{word} ", font)
        line.append(word)
        length = longer
    if line:
        yield " ".join(line)


def fitted(text: str, font: ImageFont.FreeTypeFont, most: int) -> list[str]:
    """Return at most `most` lines of a text; if it is longer, the last ends in an ellipsis."""
    lines = list(wrapped(text, font))
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while " " in last and font.getlength(f"{last} …") > RIGHT - LEFT:
        last = last.rpartition(" ")[0]
    return [*lines[: most - 1], f"{last} …"]


def _palette(tone: Colour) -> list[int]:
    inks = [_between(INK, step / INKS) for step in range(INKS + 1)]
    tints = [_between(tone, step / TINTS) for step in range(1, TINTS + 1)]
    return [part for colour in (*inks, *tints, ACCENT, RULE) for part in colour]


def _between(colour: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(PAPER, colour, strict=True))
    return red, green, blue
