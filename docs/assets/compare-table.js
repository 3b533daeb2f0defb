/** The table of statistics side by side, and what is said of every two of them. */

import { between } from "./comparability.js";
import { element } from "./element.js";

/** @typedef {{row: object, about: import("./search-index.js").SearchDocument, labels: object}} Subject */

const LEVELS = {
  1: { name: "Comparable", says: "The same question was put the same way, so a difference may be taken." },
  2: { name: "Side by side", says: "They may stand side by side, but no difference may be taken:" },
  3: { name: "Not comparable as they stand", says: "They answer the same question, but:" },
  4: { name: "Unlike", says: "They do not belong in one table:" },
};

const BASES = {
  measured: "measured",
  reported: "reported by those asked",
  opinion: "their opinion",
  forecast: "a forecast",
  guess: "a guess",
};

/** What is shown of each statistic, in the order a reader asks. Empty is shown as not stated. */
const LINES = {
  "Who says so": ({ about }) => about.publisher,
  "Who was asked": ({ row }) => row.population,
  "How many": ({ row }) => row.sample_size_written,
  When: ({ row }) => stretch(row.fieldwork ?? String(row.year ?? "")),
  "At least this uncertain": ({ row: { figures } }) => rangeOf(figures[0]),
  "Share of whom": ({ row }) => (row.base === "all" ? "everybody asked" : row.base),
  "Asked what": ({ row }) => row.asked,
  "Part of the scale": ({ row }) => [row.cut, row.scale].filter(Boolean).join(", "),
  Question: ({ about, labels }) => labels.question[about.question],
  "Kind of knowledge": ({ row }) => BASES[row.basis],
  Grade: ({ about, labels }) => `${about.grade}: ${labels.grade[about.grade]}`,
  Flags: ({ about, labels }) => about.flags.map((flag) => labels.flag[flag]).join("; ") || "none",
};

/**
 * @param {Subject[]} subjects
 * @param {URL} root of the site
 * @param {(id: string) => void} onRemove
 * @returns {HTMLTableElement}
 */
export function tableOf(subjects, root, onRemove) {
  const head = element("tr", {}, element("td", {}), ...subjects.map((subject) => heading(subject, root, onRemove)));
  const lines = Object.entries(LINES).map(([name, read]) => {
    const cells = subjects.map((subject) => cell(read(subject)));
    return element("tr", {}, element("th", { scope: "row" }, name), ...cells);
  });
  const caption = element("caption", { className: "visually-hidden" }, "The chosen statistics side by side");
  const table = element("table", { className: "table compare__table" }, caption);
  table.append(element("thead", {}, head), element("tbody", {}, ...lines));
  return table;
}

/**
 * Every two statistics, the most comparable first.
 *
 * @param {Subject[]} subjects
 * @returns {HTMLElement[]}
 */
export function pairsOf(subjects) {
  const pairs = subjects.flatMap((one, place) => subjects.slice(place + 1).map((other) => judged(one, other)));
  return pairs.sort((first, second) => first.level - second.level).map(pairElement);
}

function judged(one, other) {
  return { ...between(one.row, other.row), names: [nameOf(one), nameOf(other)] };
}

function pairElement({ level, reasons, names }) {
  const { name, says } = LEVELS[level];
  const heading = element("h3", { className: "compare__names" }, names.join(" and "));
  const verdict = element("p", {}, element("strong", {}, `${name}.`), ` ${says}`);
  const listed = reasons.map((reason) => element("li", {}, `${reason}.`));
  const made = element("div", { className: `compare__pair compare__pair--${level}` }, heading, verdict);
  if (listed.length > 0) made.append(element("ul", {}, ...listed));
  return made;
}

function heading(subject, root, onRemove) {
  const { about } = subject;
  const link = element("a", { href: new URL(about.url, root).href }, about.title);
  const remove = element("button", { type: "button", className: "compare__remove" }, "Remove");
  remove.setAttribute("aria-label", `Remove ${nameOf(subject)}`);
  remove.addEventListener("click", () => onRemove(about.id));
  const number = element("span", { className: "compare__number" }, about.written);
  return element("th", { scope: "col" }, number, link, remove);
}

function cell(text) {
  return text ? element("td", {}, text[0].toUpperCase() + text.slice(1)) : element("td", {}, element("span", { className: "aside" }, "not stated"));
}

function rangeOf({ low, high, unit }) {
  if (low === null) return "cannot be worked out";
  return `${Math.round(low)}–${Math.round(high)}${unit === "%" ? "%" : ` ${unit}`}`;
}

/** "17 November 2022 to 20 April 2023", to the precision it was written with. */
function stretch(written) {
  return [...new Set(written.split("/"))].map(dated).join(" to ");
}

function dated(written) {
  const [year, month, day] = written.split("-");
  if (!month) return year;
  const parts = { year: "numeric", month: "long", ...(day && { day: "numeric" }), timeZone: "UTC" };
  return new Date(`${year}-${month}-${day ?? "01"}`).toLocaleDateString("en-GB", parts);
}

function nameOf({ about }) {
  return `${about.written} (${[about.publisher, about.year].filter(Boolean).join(", ")})`;
}
