"""Chain: who points at whom, how far it is to the root, and whether the credits run in a circle."""

from collections.abc import Mapping, Sequence

from plumbline.trace.appearances import Appearance


def links(appearances: Sequence[Appearance]) -> dict[str, tuple[str, ...]]:
    """Return, for each appearance, the appearances it takes the number from.

    Only what a page links to or names exactly counts; a publisher's name alone would give false circles.
    """
    by_source: dict[str, list[str]] = {}
    for appearance in appearances:
        by_source.setdefault(appearance.source_id, []).append(appearance.id)
    known = {appearance.id for appearance in appearances}
    return {
        appearance.id: tuple(
            dict.fromkeys(
                [
                    *([appearance.of] if appearance.of in known and appearance.of != appearance.id else []),
                    *(each for each in by_source.get(appearance.link or "", []) if each != appearance.id),
                ]
            )
        )
        for appearance in appearances
    }


def circle(pointing: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return one circle of appearances that take the number from each other, or nothing."""
    finished: set[str] = set()
    for start in sorted(pointing):
        path: list[str] = []
        stack = [(start, iter(pointing.get(start, ())))]
        path.append(start)
        while stack:
            node, onward = stack[-1]
            step = next(onward, None)
            if step is None:
                finished.add(node)
                stack.pop()
                path.pop()
            elif step in path:
                return (*path[path.index(step) :], step)
            elif step not in finished:
                stack.append((step, iter(pointing.get(step, ()))))
                path.append(step)
    return ()


def hops(start: str, root: str | None, pointing: Mapping[str, Sequence[str]]) -> int | None:
    """Return how many links lead from an appearance to the root; None if none do."""
    if root is None:
        return None
    distance, frontier, seen = 0, {start}, {start}
    while frontier:
        if root in frontier:
            return distance
        frontier = {step for node in frontier for step in pointing.get(node, ())} - seen
        seen |= frontier
        distance += 1
    return None
