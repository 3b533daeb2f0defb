/** Terms: a text as the index holds it, and a query as it asks for it. */

import { indexTerms, isNumber, queryTerms, readNumbers } from "./search-numbers.js";

const UNSAID = new Set(
  "a about all an and are as at be by for from had has have how in is it its nearly of on only or over than that the "
    .concat("their they this to under up was were what which who with")
    .split(" "),
);

/**
 * The terms of a text: its words without endings, then its numbers.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function termsOf(text) {
  const { numbers, rest } = readNumbers(text);
  return [...words(rest), ...numbers.flatMap(indexTerms)];
}

/**
 * What a query asks for: of each inner list any one term will do.
 *
 * @param {string} text
 * @returns {string[][]}
 */
export function wantsOf(text) {
  const { numbers, rest } = readNumbers(text);
  return [...numbers.map(queryTerms), ...words(rest).map((word) => [word])];
}

/**
 * How far a word may differ from what was typed; numbers may not.
 *
 * @param {string} term
 * @returns {number | false} the share of its letters
 */
export function tolerance(term) {
  return !isNumber(term) && term.length > 4 ? 0.2 : false;
}

function words(text) {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s\b/g, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !UNSAID.has(word)).map(stem);
}

/** One form for one and many: "companies" and "company", "leads" and "lead". */
function stem(word) {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
