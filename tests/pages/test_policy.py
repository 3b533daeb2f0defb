"""What a page may load and run: files of its own site, and nothing else."""

import re
from pathlib import Path

from playwright.sync_api import Browser

from tests.conftest import Open


POLICY = "meta[http-equiv='Content-Security-Policy']"
RECORD = """
window.refused = [];
document.addEventListener("securitypolicyviolation", event =>
  refused.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));
"""
INJECT = """() => {
  window.ran = [];
  const script = document.createElement("script");
  script.textContent = "ran.push('script')";
  const image = document.createElement("div");
  image.innerHTML = "<img src='data:,' onerror=\\"ran.push('handler')\\">";
  const link = document.createElement("a");
  link.href = "javascript:ran.push('address')";
  document.body.append(script, image, link);
  link.click();
  return new Promise(resolve => setTimeout(() => resolve(ran), 300));
}"""
INLINE = re.compile(r'<script(?![^>]*(?: src="|type="application/ld\+json"))|<[^>]+\s(?:style|on[a-z]+)="')


def test_no_page_carries_a_script_or_style_in_itself(site_dir: Path) -> None:
    """Every page names the policy, and none has a script, a style or a handler of an event within it."""
    pages = {file: file.read_text(encoding="utf-8") for file in site_dir.rglob("*.html")}
    assert len(pages) > 1000
    assert [file for file, html in pages.items() if 'http-equiv="Content-Security-Policy"' not in html] == []
    assert [(file, found[0]) for file, html in pages.items() if (found := INLINE.search(html))] == []


def test_no_page_asks_for_what_the_policy_refuses(open_page: Open, one_of_each: list[str]) -> None:
    """No kind of page breaks the policy, as it opens, as its search answers or as its theme changes."""
    page = open_page()
    site = page.url
    page.context.add_init_script(RECORD)
    assert len(one_of_each) > 20
    for path in one_of_each:
        page.goto(site + path)
        box = page.locator("form[data-search]:visible").first
        if box.count():
            box.locator("input").fill("67%")
            box.locator("[role=option]").first.wait_for()
            page.locator("[data-theme-toggle]").click()
        assert page.evaluate("refused") == [], path


def test_what_is_injected_does_not_run(browser: Browser, served_site: str) -> None:
    """A script, a handler and an address of script that are put into a page are refused by the browser."""
    page = browser.new_page()
    page.add_init_script(RECORD)
    page.goto(served_site)
    assert page.evaluate(INJECT) == []
    refused = sorted(each.partition(":")[0] for each in page.evaluate("refused"))
    assert refused == ["script-src-attr", "script-src-elem", "script-src-elem"]
    page.close()
