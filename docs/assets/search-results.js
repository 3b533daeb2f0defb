/** Results: what was found, in groups, as elements. Text only ever enters as text. */

import { element } from "./element.js";
import { termsOf } from "./search-terms.js";

/** What each type is called, in the order a reader meets them, and how many are suggested. */
const GROUPS = [
  { type: "trace", name: "Numbers in circulation", most: 3 },
  { type: "statistic", name: "Statistics", most: 5 },
  { type: "question", name: "Questions", most: 2 },
  { type: "publisher", name: "Publishers", most: 3 },
  { type: "source", name: "Sources", most: 2 },
  { type: "repeat", name: "Told without a study", most: 2 },
  { type: "page", name: "About this site", most: 2 },
];

/**
 * The best of each type. Who types a name wants whoever bears it, and who types a question its answers: so publishers
 * come first when one fits best, and questions when something is asked.
 *
 * @param {import("./search-index.js").Found[]} found
 * @param {object} [options]
 * @param {string[]} [options.without] types to leave out
 * @param {string} [options.query] what was typed
 * @returns {{type: string, name: string, found: import("./search-index.js").Found[], total: number}[]}
 */
export function grouped(found, { without = [], query = "" } = {}) {
  const wanted = isQuestion(query) ? "question" : found[0]?.document.type === "publisher" ? "publisher" : "";
  return GROUPS.toSorted((first, second) => (second.type === wanted) - (first.type === wanted))
    .filter(({ type }) => !without.includes(type))
    .map(({ type, name, most }) => {
      const all = found.filter(({ document }) => document.type === type);
      return { type, name, found: all.slice(0, most), total: all.length };
    })
    .filter(({ total }) => total > 0);
}

/** Several words without a number ask something: "how many leads are followed up". */
function isQuestion(query) {
  return !/[\d%$]/.test(query) && query.trim().split(/\s+/).length > 2;
}

/**
 * What a search box suggests: a word on how close the results are if they are not, the groups, and a way to them all.
 *
 * @param {import("./search-index.js").Found[]} found
 * @param {import("./search-index.js").Match} match
 * @param {URL} root of the site
 * @param {{href: string, query: string}} everything where all results stand
 * @returns {HTMLElement[]}
 */
export function suggestions(found, match, root, { href, query }) {
  const groups = grouped(found, { query }).map(({ name, found: best }) => {
    const heading = hidden(element("div", { className: "search__group" }, name));
    return element("div", { role: "group", ariaLabel: name }, heading, ...best.map((one) => resultLink(one, root)));
  });
  const all = element("a", { className: "search__option search__all", href }, `All results for “${query}”`);
  const note = hidden(element("div", { className: "search__empty" }, summary(found, match)));
  if (found.length === 0) return [note];
  return match === "all" ? [...groups, all] : [note, ...groups, all];
}

/**
 * A link to one result: its number, its title with the words that were met, and a line about it.
 *
 * @param {import("./search-index.js").Found} found
 * @param {URL} root of the site
 * @returns {HTMLAnchorElement}
 */
export function resultLink({ document: about, terms }, root) {
  const href = new URL(about.url, root).href;
  const link = element("a", {
    className: about.written ? "search__option" : "search__option search__option--plain",
    href,
  });
  if (about.written) link.append(element("span", { className: "search__number" }, about.written), " ");
  link.append(element("span", { className: "search__claim" }, marked(about.title, terms)));
  const line = [about.publisher, about.year, about.grade && `grade ${about.grade}`].filter(Boolean).join(", ");
  if (line && line !== about.title) link.append(" ", element("span", { className: "search__meta" }, line));
  return link;
}

/**
 * How many there are, in a sentence.
 *
 * @param {import("./search-index.js").Found[]} found
 * @param {import("./search-index.js").Match} match
 */
export function summary(found, match) {
  if (found.length === 0) return "Nothing found.";
  const counted = `${found.length} ${found.length === 1 ? "result" : "results"}`;
  if (match === "any") return `Nothing has all of that. ${counted} with a part of it.`;
  return match === "misspelt" ? `Nothing is spelt like that. ${counted} spelt nearly so.` : `${counted}.`;
}

/**
 * A text whose words are marked where they are among the terms.
 *
 * @param {string} text
 * @param {string[]} terms
 * @returns {DocumentFragment}
 */
export function marked(text, terms) {
  const met = new Set(terms);
  const pieces = document.createDocumentFragment();
  for (const [index, piece] of text.split(/(\s+)/).entries()) {
    if (index % 2 === 0 && termsOf(piece).some((term) => met.has(term))) pieces.append(element("mark", {}, piece));
    else pieces.append(piece);
  }
  return pieces;
}

/** Seen, but not read out: what it says is said elsewhere. */
function hidden(made) {
  made.ariaHidden = "true";
  return made;
}
