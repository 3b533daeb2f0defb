"""The command `plumbline`.

What only one command needs is imported by it, so that `check` answers within a second.
"""

import argparse
import contextlib
import os
import sys
import textwrap
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from io import TextIOWrapper
from pathlib import Path

from plumbline import problems
from plumbline.problems import Problem, Rule


DEFAULT_FOLDER = "statistics"
DEFAULT_SITE = "http://127.0.0.1:8000/"
DEFAULT_REPO = "https://github.com/plumbline/plumbline"
WATCHED = (Path("docs"), Path("mkdocs.yml"), Path("scripts/plumbline/templates"))
ANYWHERE_ON_EARTH = timezone(timedelta(hours=14))
"""Where a day begins first: nobody's today is in the future here."""

_INTERRUPTED = 130
_READER_LEFT = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 something is wrong; misuse exits with 2."""
    asked = _parser().parse_args(arguments)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    run: Callable[[argparse.Namespace], int] = asked.run
    try:
        code = run(asked)
        sys.stdout.flush()
    except BrokenPipeError:
        with contextlib.suppress(OSError):  # what is still to be written goes nowhere, quietly
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_LEFT
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="plumbline", description="The plumb line of statistics.")
    commands = parser.add_subparsers(required=True, metavar="command")

    check = commands.add_parser("check", help="check records", description="Check every record.")
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="a catalogue's folder, or record files in one"
    )
    check.add_argument(
        "--format", choices=("text", "github", "json"), default="text", help="how to print what is wrong"
    )
    check.add_argument("--today", type=_day, metavar="DATE", help="check as if it were this day")
    check.set_defaults(run=_check)

    explain = commands.add_parser(
        "explain", help="explain a rule", description="Explain a rule, or list all."
    )
    explain.add_argument("code", nargs="?", metavar="CODE", help="a rule's code or name, such as REF01")
    explain.set_defaults(run=_explain)

    build = commands.add_parser("build", help="build the site", description="Check every record, then build.")
    _add_site_options(build)
    build.add_argument(
        "--as-of", type=_day, metavar="DATE", help="count ages to this day, not the newest reading"
    )
    build.set_defaults(run=_build)

    serve = commands.add_parser("serve", help="show the site here", description="Build again on every save.")
    _add_site_options(serve)
    serve.add_argument("--port", type=int, default=8000, help="the port on this machine (8000)")
    serve.set_defaults(run=_serve, as_of=None)

    verify = commands.add_parser(
        "verify",
        help="look for the figures in their sources",
        description="Look for every figure and locator.",
    )
    verify.add_argument("sources", nargs="*", metavar="SOURCE", help="ids of sources; all, if none is named")
    verify.add_argument(
        "--statistics", type=Path, default=Path(DEFAULT_FOLDER), metavar="DIR", help="the catalogue"
    )
    where = verify.add_mutually_exclusive_group(required=True)
    where.add_argument("--texts", type=Path, metavar="DIR", help="text copies named <source>.txt")
    where.add_argument("--fetch", action="store_true", help="read the live pages, politely")
    verify.add_argument(
        "--record", action="store_true", help="keep the result of all sources in verification.yaml"
    )
    verify.set_defaults(run=_verify)
    return parser


def _add_site_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--statistics", type=Path, default=Path(DEFAULT_FOLDER), metavar="DIR", help="the catalogue"
    )
    parser.add_argument("--site", type=Path, default=Path("site"), metavar="DIR", help="where the site goes")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"{text!r} is not a day, such as 2026-11-21"
        raise argparse.ArgumentTypeError(message) from error


def _check(asked: argparse.Namespace) -> int:
    from plumbline.check import check
    from plumbline.load import load, target

    today = asked.today or datetime.now(ANYWHERE_ON_EARTH).date()
    targets = [target.find(path) for path in asked.paths or [Path(DEFAULT_FOLDER)]]
    found: list[Problem] = target.missing(targets)
    files: set[str] = set()
    for folder in dict.fromkeys(each.folder for each in targets):
        loaded = load(folder)
        asked_for = [each for each in targets if each.folder == folder]
        for problem in check(loaded, today):
            wanted = next((each for each in asked_for if each.holds(problem.path)), None)
            if wanted is not None:
                found.append(problem.moved(wanted.shown(problem.path)))
        files |= {str(path) for path in loaded.paths if any(each.holds(path) for each in asked_for)}
    _print(found, len(files), asked.format)
    return 1 if any(problem.is_error for problem in found) else 0


def _print(found: list[Problem], files: int, form: str) -> None:
    if form == "json":
        print(problems.as_json(found))
        return
    shown = problems.as_github if form == "github" else problems.as_text
    for problem in found:
        print(shown(problem))
    print(problems.summary(found, files))


def _build(asked: argparse.Namespace) -> int:
    from plumbline.check import check
    from plumbline.load import load

    started = time.monotonic()
    loaded = load(asked.statistics)
    found = check(loaded, datetime.now(ANYWHERE_ON_EARTH).date())
    errors = [problem for problem in found if problem.is_error]
    if errors or loaded.catalogue is None:
        _print(errors, len(loaded.paths), "text")
        print("Nothing was built; the last site is as it was.")
        return 1
    from plumbline.publish import FAILURES, Order, publish

    address = os.environ.get("SITE_URL", DEFAULT_SITE).rstrip("/") + "/"
    repository = os.environ.get("REPO_URL", DEFAULT_REPO).rstrip("/")
    order = Order(Path.cwd(), asked.site, address, repository, asked.as_of)
    try:
        pages = publish(loaded.catalogue, order, print)
    except FAILURES as failure:
        print(problems.printable(f"plumbline: {failure}"), "Nothing was built.", sep="\n", file=sys.stderr)
        return 1
    print(f"Built {pages} pages in {time.monotonic() - started:.1f} s into {asked.site}/")
    return 0


def _serve(asked: argparse.Namespace) -> int:
    from plumbline.publish.serve import serve

    return serve(lambda: _build(asked), asked.site, asked.port, watch=[asked.statistics, *WATCHED])


def _verify(asked: argparse.Namespace) -> int:
    from plumbline.load import load
    from plumbline.verify import Reader, from_folder, from_web, report, verify

    loaded = load(asked.statistics)
    if loaded.catalogue is None or any(problem.is_error for problem in loaded.problems):
        _print(loaded.problems, len(loaded.paths), "text")
        return 1
    sources = loaded.catalogue.sources
    if unknown := [name for name in asked.sources if name not in sources]:
        print(problems.printable(f"plumbline: no source is called {', '.join(unknown)}."), file=sys.stderr)
        return 2
    if asked.texts is not None and not asked.texts.is_dir():
        print(problems.printable(f"plumbline: there is no folder {asked.texts}."), file=sys.stderr)
        return 2
    only = {name: sources[name] for name in asked.sources} or sources
    done = []
    for each in verify(only, from_folder(asked.texts) if asked.texts else from_web(Reader())):
        done.append(each)
        for line in report.lines(each):
            print(problems.printable(line))
        if asked.fetch:
            print(f"{len(done)} of {len(only)} sources", file=sys.stderr)
    print(report.summary(done))
    if asked.record and len(done) == len(sources):
        today = datetime.now(UTC).date()
        asked.statistics.joinpath("verification.yaml").write_text(
            report.record(done, today), encoding="utf-8"
        )
    return 1 if any(report.is_wrong(each) for each in done) else 0


def _explain(asked: argparse.Namespace) -> int:
    from plumbline.check import all_rules
    from plumbline.check.subject import did_you_mean

    rules = all_rules()
    if asked.code is None:
        for rule in rules:
            print(f"{rule.code:<7} {rule.severity:<8} {rule.name:<27} {rule.demands}")
        return 0
    wanted = asked.code.strip().lower()
    chosen = next((rule for rule in rules if wanted in {rule.code.lower(), rule.name}), None)
    if chosen is None:
        names = [name for rule in rules for name in (rule.code.lower(), rule.name)]
        advice = did_you_mean(wanted, names, "'plumbline explain' lists all")
        print(problems.printable(f"plumbline: there is no rule {asked.code!r}. {advice}."), file=sys.stderr)
        return 2
    print(_explained(chosen))
    return 0


def _explained(rule: Rule) -> str:
    parts = [
        f"{rule.severity}[{rule.code}] {rule.name}",
        textwrap.fill(rule.demands, 100),
        textwrap.fill(f"Why: {rule.reason}", 100),
        textwrap.fill(f"What to do: {rule.remedy}", 100),
    ]
    for title, example in (("Refused", rule.bad), ("Accepted", rule.good)):
        if example:
            parts.append(f"{title}:\n{textwrap.indent(example, '    ')}")
    return "\n\n".join(parts)


if __name__ == "__main__":
    sys.exit(main())
