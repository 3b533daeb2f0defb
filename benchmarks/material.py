"""The same pages as plain Material for MkDocs would have them, with its own search, to hold ours against."""

import re
import subprocess
import sys
from pathlib import Path

from benchmarks.search import Box


MAIN = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)
TITLE = re.compile(r"<title>(.*?)</title>")
SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)
CONFIG = """\
site_name: Plumbline
site_url: http://127.0.0.1:8000/
theme: {name: material, font: false}
plugins: [search]
"""
SEARCH = Box(
    name="Material's search",
    fetched=("search/search_index.json", "assets/javascripts/workers/search*.js"),
    ask="""query => new Promise(resolve => {
      const box = document.querySelector("[data-md-component=search-query]");
      const answer = document.querySelector("[data-md-component=search-result]");
      answer.querySelector("ol").replaceChildren();
      const began = performance.now();
      const watch = new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(performance.now() - began);
      });
      for (const part of [answer.querySelector("ol"), answer.querySelector(".md-search-result__meta")])
        watch.observe(part, { childList: true });
      document.querySelector("#__search").checked = true;
      box.focus();
      box.value = query;
      box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    })""",
)


def build(site: Path, folder: Path) -> Path:
    """Build the pages of a finished site again, with the text of each, by plain Material; return where."""
    for file in site.rglob("index.html"):
        html = file.read_text(encoding="utf-8")
        if file.parent.name == "card" or not (main := MAIN.search(html)):
            continue
        path = folder / "docs" / file.relative_to(site).with_suffix(".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        title = (TITLE.search(html) or [None, ""])[1]
        text = "\n".join(line for line in SCRIPT.sub("", main[1]).splitlines() if line.strip())
        path.write_text(f"---\ntitle: {title!r}\n---\n<div>\n{text}\n</div>\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    built = folder / "site"
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "-f",
        str(folder / "mkdocs.yml"),
        "-d",
        str(built),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return built
