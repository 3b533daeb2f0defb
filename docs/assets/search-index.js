/** The index: one MiniSearch over everything on the site, from the columns of `search.json`. */

import { termsOf, tolerance, wantsOf } from "./search-terms.js";

/**
 * @typedef {object} SearchDocument
 * @property {string} id `<source>/<id>` of a statistic, else the record's id
 * @property {string} url path below the site's root
 * @property {"trace"|"statistic"|"question"|"publisher"|"source"|"repeat"|"page"} type
 * @property {string} title the claim, the wording, the question, the name
 * @property {string} text what else it is found by
 * @property {string} numbers every figure as written
 * @property {string | null} question id of the question it answers
 * @property {string | null} publisher name of the publisher
 * @property {string | null} publisherKind
 * @property {string | null} kind kind of finding
 * @property {string | null} grade letter
 * @property {number | null} year
 * @property {number | null} sampleSize
 * @property {string[]} flags ids
 * @property {string} written headline figure
 * @property {number | null} value the same in `unit`
 * @property {string} unit
 */

/** @typedef {{document: SearchDocument, score: number, terms: string[]}} Found */

/** @typedef {"all" | "misspelt" | "any"} Match how close the results are: all words, all but for typing slips, some */

const FIELDS = ["title", "numbers", "text", "question", "publisher", "year", "sampleSize"];
const BOOST = { numbers: 6, title: 3, publisher: 2.5, question: 1.2, text: 1, year: 0.8, sampleSize: 0.8 };
const WEIGHT = { publisher: 1.6, trace: 1.4, question: 1.2, statistic: 1, source: 1, repeat: 0.9, page: 0.8 };
const INSTEAD = { boostTerm: () => 0.2 }; // what only comes to the number asked for stands behind what states it
const LONGEST = 200;

const asItIs = { tokenize: (term) => [term], processTerm: (term) => term, prefix: (term) => /^[^#~]/.test(term) };
const MATCHES = [
  ["all", { combineWith: "AND" }],
  ["misspelt", { combineWith: "AND", fuzzy: tolerance }],
  ["any", { combineWith: "OR", fuzzy: tolerance }],
];

/**
 * The documents of a `search.json`, whose columns hold places in its vocabulary.
 *
 * @param {object} json
 * @returns {SearchDocument[]}
 */
export function documentsOf({ columns, types, vocabulary }) {
  const id = (name, place) => (place < 0 ? null : vocabulary[name][place][0]);
  return columns.type.map((place, row) => {
    const type = types[place].name;
    const name = columns.id[row];
    return {
      id: name,
      url: columns.url[row] || `${types[place].folder}${name}/`,
      type,
      title: columns.title[row],
      text: columns.text[row],
      numbers: columns.numbers[row],
      question: id("question", columns.question[row]),
      publisher: id("publisher", columns.publisher[row]),
      publisherKind: id("publisherKind", columns.publisherKind[row]),
      kind: id("kind", columns.kind[row]),
      grade: id("grade", columns.grade[row]),
      year: columns.year[row],
      sampleSize: columns.sampleSize[row],
      flags: columns.flags[row].map((flag) => id("flag", flag)),
      written: columns.written[row],
      value: columns.value[row],
      unit: columns.unit[row],
    };
  });
}

/** The one index, and how it is asked. */
export class SearchIndex {
  #documents;
  #engine;

  /**
   * @param {typeof import("minisearch").default} MiniSearch
   * @param {SearchDocument[]} documents
   * @param {Record<string, string>} questions what each question asks, by id
   */
  constructor(MiniSearch, documents, questions) {
    const said = new Map();
    this.#documents = documents;
    this.#engine = new MiniSearch({
      idField: "place",
      fields: FIELDS,
      extractField: ({ place, document }, field) => {
        if (field === "place") return place;
        return (field === "question" ? questions[document.question] : document[field]) ?? "";
      },
      tokenize: (text, field) => {
        if (field !== "question" && field !== "publisher") return termsOf(text);
        if (!said.has(text)) said.set(text, termsOf(text));
        return said.get(text);
      },
      processTerm: (term) => term,
    });
    this.#engine.addAll(documents.map((document, place) => ({ place, document })));
  }

  /**
   * What fits a query, best first. Results are loosened, step by step, only while there are none.
   *
   * @param {string} query
   * @returns {{found: Found[], match: Match}}
   */
  find(query) {
    const wants = wantsOf(query.slice(0, LONGEST));
    const tree = wants.map(([term, ...others]) => ({
      combineWith: "OR",
      queries: [term, ...others.map((other) => ({ ...INSTEAD, queries: [other] }))],
    }));
    for (const [match, looseness] of MATCHES) {
      const results = tree.length > 0 ? this.#engine.search({ queries: tree, ...looseness }, this.#options) : [];
      if (results.length > 0) return { found: results.map((result) => this.#found(result)), match };
    }
    return { found: [], match: "all" };
  }

  #found({ id, score, terms }) {
    return { document: this.#documents[id], score, terms };
  }

  get #options() {
    return {
      ...asItIs,
      boost: BOOST,
      boostDocument: (place) => WEIGHT[this.#documents[place].type],
    };
  }
}
