/** What the search is made of, fetched once and only when it is first asked for. */

import { documentsOf, SearchIndex } from "./search-index.js";

/**
 * @typedef {object} SearchData
 * @property {import("./search-index.js").SearchDocument[]} documents
 * @property {Record<string, Record<string, string>>} labels the words for an id, by vocabulary
 */

/** The site's root, wherever it is served. */
export const ROOT = new URL("../", import.meta.url);

let data;
let index;

/**
 * The documents and the words for their ids.
 *
 * @returns {Promise<SearchData>}
 * @throws {Error} when the file cannot be had
 */
export function openData() {
  data ??= fetchData().catch((error) => {
    data = undefined;
    throw error;
  });
  return data;
}

/**
 * The index over them.
 *
 * @returns {Promise<SearchIndex>}
 * @throws {Error} when a file cannot be had
 */
export function openIndex() {
  index ??= buildIndex().catch((error) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function fetchData() {
  const response = await fetch(new URL("search.json", ROOT));
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  const json = await response.json();
  const labels = Object.entries(json.vocabulary).map(([name, entries]) => [name, Object.fromEntries(entries)]);
  return { documents: documentsOf(json), labels: Object.fromEntries(labels) };
}

async function buildIndex() {
  const [{ default: MiniSearch }, { documents, labels }] = await Promise.all([import("./minisearch.js"), openData()]);
  return new SearchIndex(MiniSearch, documents, labels.question);
}
