/** What a reader has asked of the list of statistics, as it stands in the address. */

/** @typedef {{from: number | null, to: number | null}} Range both ends belong to it */

/**
 * @typedef {object} State
 * @property {string} q
 * @property {Record<Choice, string[]>} chosen
 * @property {Record<Extent, Range>} within
 * @property {string} sort empty for the best match, or the order of the page
 */

/** @typedef {"grade" | "question" | "publisher" | "kind" | "flag"} Choice */
/** @typedef {"year" | "n"} Extent */

/** @type {Choice[]} */
export const CHOICES = ["grade", "question", "publisher", "kind", "flag"];

/** @type {Extent[]} */
export const EXTENTS = ["year", "n"];

export const SORTS = { grade: "Grade, safest first", year: "Year, newest first", n: "Sample size, largest first" };

/**
 * @param {string} search the query part of an address
 * @returns {State}
 */
export function readState(search) {
  const asked = new URLSearchParams(search);
  const sort = asked.get("sort") ?? "";
  return {
    q: (asked.get("q") ?? "").trim(),
    chosen: fromNames(CHOICES, (name) => [...new Set((asked.get(name) ?? "").split(",").filter(Boolean))]),
    within: fromNames(EXTENTS, (name) => readRange(asked.get(name) ?? "")),
    sort: sort in SORTS ? sort : "",
  };
}

/**
 * @param {State} state
 * @returns {string} the query part, with its question mark; empty when nothing is asked
 */
export function writeState({ q, chosen, within, sort }) {
  const named = [
    ["q", q],
    ...CHOICES.map((name) => [name, chosen[name].join(",")]),
    ...EXTENTS.map((name) => [name, writeRange(within[name])]),
    ["sort", sort],
  ];
  const pairs = named.filter(([, value]) => value).map(([name, value]) => `${name}=${readable(value)}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/**
 * Everything a state leaves statistics out by, each with the state in which it no longer does.
 *
 * @param {State} state
 * @returns {{name: string, value: string | Range, without: State}[]}
 */
export function filtersOf(state) {
  const { q, chosen, within } = state;
  return [
    ...(q ? [{ name: "q", value: q, without: { ...state, q: "" } }] : []),
    ...CHOICES.flatMap((name) => chosen[name].map((value) => ({ name, value, without: toggled(state, name, value) }))),
    ...EXTENTS.filter((name) => isBounded(within[name])).map((name) => ({
      name,
      value: within[name],
      without: bounded(state, name, { from: null, to: null }),
    })),
  ];
}

/** @returns {State} with a choice taken, or no longer taken */
export function toggled(state, name, value) {
  const before = state.chosen[name];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...state, chosen: { ...state.chosen, [name]: after } };
}

/** @returns {State} with other bounds */
export function bounded(state, name, range) {
  return { ...state, within: { ...state.within, [name]: range } };
}

/** @param {Range} range */
export function isBounded({ from, to }) {
  return from !== null || to !== null;
}

function readRange(text) {
  const match = /^(\d{0,9})-(\d{0,9})$/.exec(text);
  const end = (digits) => (digits ? Number(digits) : null);
  return { from: end(match?.[1]), to: end(match?.[2]) };
}

function writeRange({ from, to }) {
  return from === null && to === null ? "" : `${from ?? ""}-${to ?? ""}`;
}

/** Escaped, but for the comma between choices, which may stand in a query. */
function readable(value) {
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+");
}

function fromNames(names, make) {
  return Object.fromEntries(names.map((name) => [name, make(name)]));
}
