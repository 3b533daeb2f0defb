"""Previews: the pictures of pages on the disk, each drawn once and kept by what it shows."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path

import PIL

from plumbline.publish import picture, tiles
from plumbline.publish.picture import Faces, draw
from plumbline.render.exports.previews import Preview
from plumbline.render.words.grammar import counted


FONTS = Path("node_modules/@expo-google-fonts/source-serif-4")
KEPT = Path(".cache/previews")
MANY = 60
"""So many pictures are worth a second process."""


class FontMissingError(Exception):
    """The font that previews are set in is not there."""


def write(previews: Iterable[Preview], home: Path, site: Path, tell: Callable[[str], None]) -> None:
    """Put every preview in its place below `site`; those not kept from an earlier build are drawn first.

    Raises:
        FontMissingError: the font is not installed.
    """
    faces = Faces(
        home / FONTS / "400Regular/SourceSerif4_400Regular.ttf",
        home / FONTS / "600SemiBold/SourceSerif4_600SemiBold.ttf",
    )
    if not (faces.regular.is_file() and faces.strong.is_file()):
        raise FontMissingError(f"{FONTS} is not there. Run 'make site', which installs it")
    kept = home / KEPT / style(faces)
    wanted = {preview.path: preview for preview in previews}
    files = {path: kept / Path(path).name for path in wanted}
    missing = [wanted[path] for path, file in files.items() if not file.is_file()]
    if missing:
        tell(f"Drawing {counted(len(missing), 'preview')}")
        _draw(missing, faces, kept)
    for path, file in files.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)


@cache
def style(faces: Faces) -> str:
    """Return a name for how previews are drawn: another font, library or line of code is another name."""
    code = (Path(str(module.__file__)) for module in (picture, tiles))
    parts = (PIL.__version__.encode(), *(path.read_bytes() for path in (*code, faces.regular, faces.strong)))
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:16]


def _draw(previews: list[Preview], faces: Faces, kept: Path) -> None:
    kept.mkdir(parents=True, exist_ok=True)
    make = partial(_keep, faces=faces, kept=kept)
    processes = min(4, os.cpu_count() or 1)
    if len(previews) < MANY or processes == 1:
        for preview in previews:
            make(preview)
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for _ in pool.map(make, previews, chunksize=25):
            pass


def _keep(preview: Preview, faces: Faces, kept: Path) -> None:
    file = kept / Path(preview.path).name
    # Written beside its place and renamed: a build that is interrupted leaves no half of a picture.
    draft = file.with_suffix(f".{os.getpid()}")
    draft.write_bytes(draw(preview, faces))
    draft.replace(file)
