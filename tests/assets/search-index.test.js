import assert from "node:assert/strict";
import { test } from "node:test";

import MiniSearch from "minisearch";

import { documentsOf, SearchIndex } from "../../docs/assets/search-index.js";

const made = (type, id, title, more = {}) => ({
  type,
  id,
  url: "",
  title,
  text: "",
  numbers: "",
  question: null,
  publisher: null,
  publisherKind: null,
  kind: null,
  grade: null,
  year: null,
  sampleSize: null,
  flags: [],
  written: "",
  value: null,
  unit: "",
  ...more,
});

const documents = [
  made("statistic", "report-2019/closing", "67% more deals are closed by teams that share goals.", {
    numbers: "+67%",
    publisher: "SnapApp",
  }),
  made("trace", "67-percent", "Aligned companies are 67% better at closing deals.", { numbers: "+67%" }),
  made("trace", "208-percent", "Aligning brings 208% more revenue.", { numbers: "+208%; +209%" }),
  made("statistic", "report-2023/split", "Two thirds share a definition of a lead.", { numbers: "2 in 3" }),
  made("statistic", "report-2023/sample", "Teams meet weekly.", { numbers: "12%", sampleSize: 67, year: 2023 }),
  made("statistic", "gartner-2023/aligned", "91% agree that priorities are aligned.", {
    numbers: "91%",
    publisher: "Gartner",
    question: "aligned",
  }),
  made("trace", "75-percent", "Companies will run revenue operations.", {
    numbers: "75%",
    text: "Credited to Gartner",
  }),
  made("publisher", "gartner", "Gartner", { publisher: "Gartner" }),
  made("question", "retention", "Do aligned companies keep more customers?", { text: "retention" }),
  made("trace", "36-percent", "Aligned companies have 36% higher customer retention.", { numbers: "+36%" }),
  made("source", "report-2023", "The State of Attention"),
];
const index = new SearchIndex(MiniSearch, documents, { aligned: "Do the priorities of both teams agree?" });
const ids = (query) => index.find(query).found.map(({ document: { id } }) => id);

test("a number finds its trace first, and not who else was that many", () => {
  assert.deepEqual(ids("67%").slice(0, 2), ["67-percent", "report-2019/closing"]);
  assert.ok(!ids("67%").includes("report-2023/sample"));
});

test("a number that was rounded stands behind the number itself", () => {
  assert.equal(ids("67%").at(-1), "report-2023/split");
  assert.equal(ids("two thirds")[0], "report-2023/split");
});

test("a number without a unit also finds samples of that size, last", () => {
  assert.equal(ids("67").at(-1), "report-2023/sample");
});

test("a variant of a traced number finds the trace", () => {
  assert.deepEqual(ids("209 %"), ["208-percent"]);
});

test("a publisher finds itself, what it publishes and what is credited to it", () => {
  assert.deepEqual(ids("gartner"), ["gartner", "gartner-2023/aligned", "75-percent"]);
});

test("words find what they begin, and their plurals", () => {
  assert.ok(ids("retent").includes("36-percent"));
  assert.ok(ids("deal").includes("67-percent"));
  assert.ok(ids("customer")[0] === ids("customers")[0]);
});

test("a slip of the keyboard is forgiven only when nothing is spelt like that", () => {
  assert.deepEqual(index.find("retentoin").match, "misspelt");
  assert.ok(ids("retentoin").includes("36-percent"));
  assert.ok(!ids("retention").includes("report-2023"));
});

test("a number is never forgiven", () => {
  assert.deepEqual(index.find("68%"), { found: [], match: "all" });
});

test("all words must be met, and some only when nothing has all", () => {
  assert.deepEqual(ids("67% deals closing"), ["67-percent"]);
  assert.equal(index.find("67% zebra").match, "any");
  assert.ok(ids("67% zebra").includes("67-percent"));
});

test("the words of a question find its answers", () => {
  assert.deepEqual(ids("priorities of both teams agree"), ["gartner-2023/aligned"]);
});

test("nothing to look for finds nothing", () => {
  for (const query of ["", "  ", "the", "%", "…"]) assert.deepEqual(index.find(query).found, []);
});

test("columns become documents again", () => {
  const [one] = documentsOf({
    types: [{ name: "statistic", folder: "statistics/" }],
    vocabulary: {
      grade: [["C", "Indicative"]],
      question: [["aligned", "Are they?"]],
      publisher: [["Gartner", "Gartner"]],
      publisherKind: [],
      kind: [["share", "Share"]],
      flag: [["small", "Small"]],
    },
    columns: {
      type: [0],
      id: ["a/b"],
      url: [""],
      title: ["T"],
      text: [""],
      numbers: ["1%; 2%"],
      question: [0],
      publisher: [0],
      publisherKind: [-1],
      kind: [0],
      grade: [0],
      year: [null],
      sampleSize: [200],
      flags: [[0]],
      written: ["1%"],
      value: [1],
      unit: ["%"],
    },
  });
  assert.deepEqual(
    one,
    made("statistic", "a/b", "T", {
      url: "statistics/a/b/",
      numbers: "1%; 2%",
      question: "aligned",
      publisher: "Gartner",
      kind: "share",
      grade: "C",
      sampleSize: 200,
      flags: ["small"],
      written: "1%",
      value: 1,
      unit: "%",
    }),
  );
});
