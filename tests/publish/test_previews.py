import io
from pathlib import Path

import pytest
from PIL import Image

from plumbline.publish import picture, previews
from plumbline.publish.picture import Faces, draw, face, fitted
from plumbline.publish.previews import FONTS, FontMissingError, write
from plumbline.render.exports.previews import Preview
from plumbline.render.views.parts import GradeMark, Letter


ROOT = Path(__file__).resolve().parents[2]
FACES = Faces(
    ROOT / FONTS / "400Regular/SourceSerif4_400Regular.ttf",
    ROOT / FONTS / "600SemiBold/SourceSerif4_600SemiBold.ttf",
)
SAID = Preview(words="91% call both aligned.", number="91%", lines=("Gartner, 2023", "200 people"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with the installed font, and nothing kept yet."""
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    return tmp_path


def graded(letter: Letter, *, provisional: bool = False) -> Preview:
    """Return a preview with a grade."""
    mark = GradeMark(letter=letter, word="Cite it", label="", provisional=provisional)
    return Preview(words="Words", number="8%", grade=mark)


class TestWrite:
    def test_a_second_build_draws_none(self, home: Path) -> None:
        """What was drawn once is kept: the second build puts the same bytes there and draws nothing."""
        told: list[str] = []
        write([SAID, graded("C")], home, home / "one", told.append)
        write([SAID, graded("C")], home, home / "two", told.append)
        assert told == ["Drawing 2 previews"]
        assert (home / "one" / SAID.path).read_bytes() == (home / "two" / SAID.path).read_bytes()

    def test_only_what_changed_is_drawn(self, home: Path) -> None:
        """A page whose words changed has a new picture; the others are left."""
        told: list[str] = []
        write([SAID, SAID, graded("C")], home, home / "site", told.append)
        write([SAID, graded("D")], home, home / "site", told.append)
        assert told == ["Drawing 2 previews", "Drawing 1 preview"]

    def test_many_are_drawn_alike(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Processes side by side draw the same bytes as one."""
        write([SAID], home, home / "one", lambda _: None)
        monkeypatch.setattr(previews, "MANY", 1)
        monkeypatch.setattr(previews, "KEPT", Path(".cache/others"))
        write([SAID], home, home / "two", lambda _: None)
        assert (home / "one" / SAID.path).read_bytes() == (home / "two" / SAID.path).read_bytes()

    def test_another_way_of_drawing_is_kept_apart(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A change of the drawing code or the font makes every picture anew."""
        told: list[str] = []
        write([SAID], home, home / "site", told.append)
        (home / "picture.py").write_text("# another way\n")
        monkeypatch.setattr(picture, "__file__", str(home / "picture.py"))
        previews.style.cache_clear()
        write([SAID], home, home / "site", told.append)
        previews.style.cache_clear()
        assert told == ["Drawing 1 preview"] * 2

    def test_a_missing_font_says_what_to_do(self, tmp_path: Path) -> None:
        """Without the font nothing is drawn, and the message names the remedy."""
        with pytest.raises(FontMissingError, match="make site"):
            write([SAID], tmp_path, tmp_path / "site", lambda _: None)


class TestPicture:
    def test_it_is_small_and_of_the_size_the_page_says(self) -> None:
        """A picture is a PNG of 1200 by 630 pixels in 16 colours, of less than 40 KB."""
        drawn = draw(SAID, FACES)
        opened = Image.open(io.BytesIO(drawn))
        assert (opened.size, opened.format) == ((1200, 630), "PNG")
        assert len(opened.getcolors() or ()) <= 16
        assert len(drawn) < 40_000

    @pytest.mark.parametrize("letter", ["A", "B", "C", "D", "E"])
    def test_a_provisional_grade_is_hollow(self, letter: Letter) -> None:
        """A mark nobody but the recorder stands for has less of its tone than one that was compared."""
        pictures = [
            Image.open(io.BytesIO(draw(each, FACES)))
            for each in (graded(letter), graded(letter, provisional=True))
        ]
        tones = [sum(number for number, index in each.getcolors() or () if index == 13) for each in pictures]
        assert tones[0] > tones[1] > 100

    def test_a_long_text_ends_in_an_ellipsis(self) -> None:
        """More words than there are lines for are cut after a word, and it shows."""
        font = face(FACES.regular, 29)
        lines = fitted("a dozen words " * 40, font, 2)
        assert len(lines) == 2
        assert lines[1].endswith(" …")
        assert font.getlength(lines[1]) <= picture.RIGHT - picture.LEFT

    def test_no_word_leaves_the_picture(self) -> None:
        """The longest claims and numbers keep clear of the right edge and of the strip below."""
        long = Preview(
            words="Alignment is measured " * 20, number="about $10,800,000 in 10", lines=("x " * 300,)
        )
        pixels = Image.open(io.BytesIO(draw(long, FACES)))
        ink = Image.frombytes("L", pixels.size, pixels.tobytes())
        right = ink.crop((picture.RIGHT + 4, 0, 1200, 630)).getbbox()
        above = ink.crop((picture.LEFT, picture.BOTTOM - 8, 1200, picture.BOTTOM)).getbbox()
        assert right is None
        assert above is None
