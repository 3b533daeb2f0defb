/** Compare: two to six statistics side by side, whichever the reader chooses; the choice stands in the address. */

import { element } from "./element.js";
import { MOST, readIds, writeIds } from "./compare-state.js";
import { pairsOf, tableOf } from "./compare-table.js";
import { openData, openIndex, ROOT } from "./search-data.js";

const OFFERED = 8;

/** The page that lays statistics side by side. */
class Compare {
  #table = document.querySelector("#compare-table");
  #pairs = document.querySelector("#compare-pairs");
  #pairList = document.querySelector("#compare-pair-list");
  #status = document.querySelector("#compare-status");
  #input = document.querySelector("#compare-query");
  #offers = document.querySelector("#compare-offers");
  #share = document.querySelector("#compare-share");
  #link = document.querySelector("#compare-link");
  #subjects;
  #ids;

  constructor(rows, { documents, labels }) {
    const known = new Map(documents.map((about) => [about.id, about]));
    const standing = rows.filter(({ id }) => known.has(id)); // a withdrawn statistic cannot be found, nor compared
    this.#subjects = new Map(standing.map((row) => [row.id, { row, about: known.get(row.id), labels }]));
    this.#input.addEventListener("input", () => this.#offer());
    addEventListener("popstate", () => this.#show());
    document.querySelector("#compare").hidden = false;
    this.#show();
  }

  #show() {
    const asked = readIds(location.search);
    this.#ids = asked.filter((id) => this.#subjects.has(id));
    const chosen = this.#ids.map((id) => this.#subjects.get(id));
    const missing = asked.length - this.#ids.length;
    this.#table.replaceChildren(...(chosen.length > 0 ? [tableOf(chosen, ROOT, (id) => this.#remove(id))] : []));
    this.#pairList.replaceChildren(...pairsOf(chosen));
    this.#pairs.hidden = chosen.length < 2;
    this.#share.hidden = chosen.length < 2;
    this.#link.textContent = location.href;
    this.#input.disabled = chosen.length === MOST;
    this.#status.textContent = adviceFor(chosen.length, missing);
    this.#offer();
  }

  #go(ids) {
    history.pushState(null, "", location.pathname + writeIds(ids));
    this.#show();
  }

  #add(id) {
    this.#input.value = "";
    this.#go([...this.#ids, id]);
    this.#input.focus();
  }

  #remove(id) {
    this.#go(this.#ids.filter((other) => other !== id));
    this.#input.focus();
  }

  async #offer() {
    const query = this.#input.value.trim();
    if (!query) return this.#offers.replaceChildren();
    const { found } = (await openIndex()).find(query);
    if (query !== this.#input.value.trim()) return undefined;
    const offered = found
      .map(({ document: { id } }) => id)
      .filter((id) => this.#subjects.has(id) && !this.#ids.includes(id));
    this.#offers.replaceChildren(...offered.slice(0, OFFERED).map((id) => this.#offerOf(this.#subjects.get(id))));
    this.#status.textContent =
      offered.length > 0 ? `${offered.length} to choose from.` : "No other statistic has this.";
    return undefined;
  }

  #offerOf({ about }) {
    const said = [about.publisher, about.year].filter(Boolean).join(", ");
    const button = element("button", { type: "button" }, `${about.title} ${said ? `(${said})` : ""}`);
    button.addEventListener("click", () => this.#add(about.id));
    return element("li", {}, button);
  }
}

function adviceFor(chosen, missing) {
  const lost =
    missing > 0 ? `${missing} of the statistics in this address ${missing === 1 ? "is" : "are"} not on record. ` : "";
  if (chosen === 0) return `${lost}Find two to six statistics to lay side by side.`;
  if (chosen === 1) return `${lost}Add at least one more.`;
  return `${lost}${chosen} statistics side by side.${chosen === MOST ? " That is as many as fit." : ""}`;
}

async function fetchRows() {
  const response = await fetch(new URL("data/statistics.json", ROOT));
  if (!response.ok) throw new Error(`statistics.json: ${response.status}`);
  return (await response.json()).statistics;
}

new Compare(...(await Promise.all([fetchRows(), openData()])));
