/** What a search suggests, in which order. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { grouped } from "../../docs/assets/search-results.js";

const found = (...types) => types.map((type) => ({ document: { type }, terms: [] }));
const order = (types, query) => grouped(found(...types), { query }).map(({ type }) => type);

test("numbers in circulation come first when a number is typed", () => {
  assert.deepEqual(order(["question", "statistic", "trace"], "67% better at closing"), ["trace", "statistic", "question"]);
});

test("questions come first when something is asked", () => {
  const asked = "how many leads are followed up";
  assert.deepEqual(order(["statistic", "trace", "question"], asked), ["question", "trace", "statistic"]);
});

test("a publisher comes first when one fits best", () => {
  assert.deepEqual(order(["publisher", "trace"], "gartner"), ["publisher", "trace"]);
  assert.deepEqual(order(["trace", "publisher"], "gartner"), ["trace", "publisher"]);
});
