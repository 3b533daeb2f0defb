/** Which statistics fit what was asked, in which order, and how many each further choice would leave. */

import { CHOICES, EXTENTS, isBounded } from "./explore-state.js";

/** @typedef {import("./search-index.js").SearchDocument} SearchDocument */
/** @typedef {import("./explore-state.js").State} State */

/** What a statistic has, by facet. */
const VALUES = {
  grade: ({ grade }) => [grade],
  question: ({ question }) => [question],
  publisher: ({ publisherKind }) => [publisherKind],
  kind: ({ kind }) => [kind],
  flag: ({ flags }) => flags,
};

const AMOUNTS = { year: ({ year }) => year, n: ({ sampleSize }) => sampleSize };

const ORDERS = {
  grade: (first, second) => (first.grade ?? "Z").localeCompare(second.grade ?? "Z"),
  year: (first, second) => (second.year ?? 0) - (first.year ?? 0),
  n: (first, second) => (second.sampleSize ?? -1) - (first.sampleSize ?? -1),
};

/**
 * Whether a statistic fits: any choice of each facet, and every range. What has no year fits no range of years.
 *
 * @param {SearchDocument} statistic
 * @param {State} state
 * @param {string} [except] a facet to leave aside
 */
export function fits(statistic, { chosen, within }, except = "") {
  return (
    CHOICES.every(
      (name) =>
        name === except ||
        chosen[name].length === 0 ||
        VALUES[name](statistic).some((value) => chosen[name].includes(value)),
    ) &&
    EXTENTS.every((name) => name === except || !isBounded(within[name]) || lies(AMOUNTS[name](statistic), within[name]))
  );
}

/**
 * The statistics that fit, in the order asked for.
 *
 * @param {SearchDocument[]} statistics in the order of the page
 * @param {State} state
 * @param {Map<string, number> | null} rank place of each match of the query by id; null when nothing was typed
 * @returns {SearchDocument[]}
 */
export function select(statistics, state, rank) {
  const fitting = statistics.filter((statistic) => (!rank || rank.has(statistic.id)) && fits(statistic, state));
  if (rank) fitting.sort((first, second) => rank.get(first.id) - rank.get(second.id));
  return state.sort ? fitting.sort(ORDERS[state.sort]) : fitting;
}

/**
 * How many statistics each value of a facet has, under everything else that is asked.
 *
 * @param {SearchDocument[]} statistics
 * @param {State} state
 * @param {string} facet
 * @param {Map<string, number> | null} rank
 * @returns {Map<string, number>}
 */
export function counts(statistics, state, facet, rank) {
  const counted = new Map();
  for (const statistic of statistics) {
    if ((rank && !rank.has(statistic.id)) || !fits(statistic, state, facet)) continue;
    for (const value of VALUES[facet](statistic)) if (value) counted.set(value, (counted.get(value) ?? 0) + 1);
  }
  return counted;
}

/**
 * The least and the greatest there are.
 *
 * @param {SearchDocument[]} statistics
 * @param {import("./explore-state.js").Extent} extent
 * @returns {{from: number, to: number} | null} null when none has any
 */
export function extentOf(statistics, extent) {
  const known = statistics.map(AMOUNTS[extent]).filter((amount) => amount !== null);
  return known.length > 0 ? { from: Math.min(...known), to: Math.max(...known) } : null;
}

function lies(amount, { from, to }) {
  return amount !== null && (from === null || amount >= from) && (to === null || amount <= to);
}
