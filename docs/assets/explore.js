/** Explore: the rows of the page, narrowed and ordered by what is typed and chosen; all of it stands in the address. */

import { element } from "./element.js";
import { Choice } from "./explore-compare.js";
import { toCsv } from "./explore-csv.js";
import { Facets } from "./explore-facets.js";
import { fits, select } from "./explore-filter.js";
import { filtersOf, readState, SORTS, writeState } from "./explore-state.js";
import { openData, openIndex, ROOT } from "./search-data.js";
import { grouped, resultLink, summary } from "./search-results.js";

const NAMES = {
  q: "search",
  grade: "grade",
  question: "question",
  publisher: "publisher",
  kind: "finding",
  flag: "flag",
  year: "year",
  n: "sample size",
};

/** The page of all statistics. */
class Explore {
  #page = document.querySelector("#explore");
  #status = document.querySelector("#explore-status");
  #body = document.querySelector("#explore-table").tBodies[0];
  #tools = document.querySelector("#explore-tools");
  #input = document.querySelector("#explore-query");
  #sort = document.querySelector("#explore-sort");
  #active = document.querySelector("#explore-active");
  #also = document.querySelector("#explore-also");
  #empty = document.querySelector("#explore-empty");
  #rows = new Map([...this.#body.rows].map((row) => [row.dataset.id, row]));
  #statistics;
  #labels;
  #facets;
  #shown = [];
  #state = readState(location.search);
  #ordered = "";

  constructor({ documents, labels }) {
    const known = new Map(
      documents.filter(({ type }) => type === "statistic").map((statistic) => [statistic.id, statistic]),
    );
    this.#statistics = [...this.#rows.keys()].map((id) => known.get(id)).filter(Boolean);
    this.#labels = {
      grade: Object.fromEntries(Object.entries(labels.grade).map(([letter, word]) => [letter, `${letter}: ${word}`])),
      question: labels.question,
      publisher: labels.publisherKind,
      kind: labels.kind,
      flag: labels.flag,
    };
    this.#facets = new Facets(
      document.querySelector("#explore-facets"),
      this.#statistics,
      this.#labels,
      (state, typing) => this.#go(state, typing),
    );
    this.#listen();
    new Choice(this.#rows, document.querySelector("#explore-compare"), new URL("compare/", ROOT));
    this.#tools.hidden = false;
    this.#input.value = this.#state.q;
    this.#render();
  }

  #listen() {
    this.#sort.append(...Object.entries(SORTS).map(([value, name]) => new Option(name, value)));
    this.#sort.addEventListener("change", () => this.#go({ ...this.#state, sort: this.#sort.value }));
    this.#input.addEventListener("input", () => this.#go({ ...this.#state, q: this.#input.value.trim() }, true));
    this.#tools.addEventListener("submit", (event) => event.preventDefault());
    document.querySelector("#explore-csv").addEventListener("click", () => this.#download());
    addEventListener("popstate", () => {
      this.#state = readState(location.search);
      this.#input.value = this.#state.q;
      this.#render();
    });
  }

  /** Go to a state. What is still being typed replaces the address; a choice adds to the way back. */
  #go(state, typing = false) {
    this.#state = state;
    const address = location.pathname + writeState(state);
    if (typing) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.#render();
  }

  async #render() {
    const state = this.#state;
    const results = state.q ? await this.#find(state.q) : null;
    if (state !== this.#state) return;
    const rank = results && new Map(results.found.map(({ document: { id } }, place) => [id, place]));
    this.#shown = select(this.#statistics, state, rank);
    this.#place(state);
    this.#sort.options[0].text = state.q ? "Best match" : "As listed";
    this.#sort.value = state.sort;
    this.#facets.show(state, rank);
    this.#showFilters(state);
    this.#showAlso(results);
    this.#showEmpty(state, rank);
    this.#say(results);
  }

  async #find(query) {
    try {
      return (await openIndex()).find(query);
    } catch {
      return { found: [], match: "all" };
    }
  }

  /** Put the rows in order. A column the reader has sorted by stays sorted until the order is asked for anew. */
  #place({ q, sort }) {
    const shown = new Set(this.#shown.map(({ id }) => id));
    for (const [id, row] of this.#rows) row.hidden = !shown.has(id);
    const order = JSON.stringify([q, sort]);
    if (order === this.#ordered) return;
    if (this.#ordered || q || sort) {
      for (const heading of this.#body.parentElement.tHead.rows[0].cells) heading.removeAttribute("aria-sort");
      const rest = [...this.#rows].filter(([id]) => !shown.has(id)).map(([, row]) => row);
      this.#body.append(...this.#shown.map(({ id }) => this.#rows.get(id)), ...rest);
    }
    this.#ordered = order;
  }

  #showFilters(state) {
    const filters = filtersOf(state);
    const buttons = filters.map(({ name, value, without }) => {
      const cross = element("span", { ariaHidden: "true" }, "×");
      const button = this.#button(without, this.#words(name, value), cross);
      button.className = "explore__filter";
      button.ariaLabel = `Remove ${this.#words(name, value)}`;
      return button;
    });
    if (filters.length > 1) {
      const clear = this.#button({ ...readState(""), sort: state.sort }, "Clear all");
      clear.className = "explore__clear";
      buttons.push(clear);
    }
    this.#active.replaceChildren(...buttons);
    this.#active.hidden = buttons.length === 0;
  }

  /** A button that goes to a state with fewer filters, and leaves the reader in the search box. */
  #button(state, ...content) {
    const button = element("button", { type: "button" }, ...content);
    button.addEventListener("click", () => {
      this.#input.value = state.q;
      this.#go(state);
      this.#input.focus();
    });
    return button;
  }

  /** What else answers to the words: numbers nobody has a study for, questions, publishers, sources. */
  #showAlso(results) {
    const groups = grouped(results?.found ?? [], { without: ["statistic"] });
    const sections = groups.map(({ name, found }) =>
      element("section", {}, element("h2", {}, name), ...found.map((result) => resultLink(result, ROOT))),
    );
    this.#also.replaceChildren(...sections);
    this.#also.hidden = groups.length === 0;
  }

  /** When nothing fits: what to let go of, and how many statistics that gives. */
  #showEmpty(state, rank) {
    this.#empty.hidden = this.#shown.length > 0;
    this.#body.parentElement.hidden = this.#shown.length === 0;
    if (this.#shown.length > 0) return;
    const ways = filtersOf(state)
      .map(({ name, value, without }) => {
        const left = this.#statistics
          .filter(({ id }) => name === "q" || !rank || rank.has(id))
          .filter((one) => fits(one, without));
        return { label: `Without ${this.#words(name, value)}: ${left.length}`, count: left.length, without };
      })
      .filter(({ count }) => count > 0)
      .sort((first, second) => second.count - first.count);
    const unheard = rank !== null && !this.#statistics.some(({ id }) => rank.has(id));
    const advice = element("p", {}, adviceFor(unheard, ways.length > 0, !this.#also.hidden));
    this.#empty.replaceChildren(advice, ...ways.map(({ label, without }) => this.#button(without, label)));
  }

  #say(results) {
    const counted = `${this.#shown.length} of ${this.#statistics.length} statistics`;
    const loosely = results && results.match !== "all" ? ` ${summary(results.found, results.match)}` : "";
    this.#status.textContent = `${counted}.${loosely}`;
  }

  #words(name, value) {
    if (name === "q") return `“${value}”`;
    if (typeof value === "object") return `${NAMES[name]} ${rangeWords(value)}`;
    return name === "grade" ? `grade ${value}` : (this.#labels[name][value] ?? `${NAMES[name]} “${value}”`);
  }

  #download() {
    const table = new Blob(["\ufeff", toCsv(this.#shown, ROOT)], { type: "text/csv;charset=utf-8" });
    const link = element("a", { href: URL.createObjectURL(table), download: "statistics.csv" });
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

function rangeWords({ from, to }) {
  if (from === null) return `up to ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

function adviceFor(unheard, canLoosen, hasOthers) {
  if (unheard && hasOthers) return "No statistic has this; what else answers to it stands above.";
  if (unheard) return "Nothing on record has this. Try the number alone, such as 67%, or one word of the claim.";
  return canLoosen
    ? "No statistic fits all of this."
    : "Letting go of one of these is not enough. Clear all and choose anew.";
}

new Explore(await openData());
