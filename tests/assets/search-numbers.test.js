import assert from "node:assert/strict";
import { test } from "node:test";

import { indexTerms, queryTerms, readNumbers } from "../../docs/assets/search-numbers.js";

const asked = (text) => readNumbers(text).numbers.map(queryTerms);
const held = (text) => new Set(readNumbers(text).numbers.flatMap(indexTerms));
const meets = (query, record) => asked(query).every((terms) => terms.some((term) => held(record).has(term)));

const SAME = [
  ["67%", "67%"],
  ["67%", "+67%"],
  ["67 %", "67%"],
  ["67 percent", "67%"],
  ["67 per cent", "67%"],
  ["67%", "over 67%"],
  ["209 %", "209% more revenue"],
  ["209", "+209%"],
  ["67.0%", "67%"],
  ["2.3x", "2.3x"],
  ["2.3 times", "2.3x"],
  ["2,3x", "2.3x"],
  ["2.3×", "2.3x"],
  ["twice", "2x"],
  ["three times", "3x"],
  ["3-fold", "3x"],
  ["two thirds", "67%"],
  ["two-thirds", "66%"],
  ["two thirds", "66.7%"],
  ["67%", "almost two-thirds"],
  ["2/3", "two in three"],
  ["a third", "33%"],
  ["one third", "1 in 3"],
  ["half", "50%"],
  ["½", "half"],
  ["three quarters", "75%"],
  ["one in five", "3 of 15"],
  ["nine in ten", "9 in 10"],
  ["9 out of 10", "9 in 10"],
  ["9 out of 10", "90%"],
  ["4 of every 5", "80%"],
  ["90%", "nine in ten"],
  ["$1 trillion", "$1tn"],
  ["1 trillion dollars", "$1tn"],
  ["one trillion", "$1tn"],
  ["€1.5m", "€1,500,000"],
  ["1,215", "1,215"],
  ["1215", "1,215"],
  ["n=66", "66"],
  ["60-70%", "60–70%"],
  ["60 to 70%", "60-70%"],
  ["70%", "60-70%"],
  ["67%", "66.7%"],
  ["66.7%", "67%"],
  ["12 percentage points", "12 points"],
  ["sixty-seven percent", "67%"],
];

const APART = [
  ["67%", "6.7%"],
  ["67%", "670"],
  ["67%", "67 people"],
  ["67", "670"],
  ["6", "67%"],
  ["66.7%", "66.9%"],
  ["67%", "66%"],
  ["66%", "66.7%"],
  ["208%", "2.08x"],
  ["2x", "2%"],
  ["$1tn", "$1bn"],
  ["$1tn", "€1tn"],
  ["9 in 10", "9"],
  ["a third", "30%"],
  ["12 points", "12%"],
];

test("the same figure written differently meets", () => {
  for (const [query, record] of SAME) assert.ok(meets(query, record), `${query} does not meet ${record}`);
});

test("different figures stay apart", () => {
  for (const [query, record] of APART) assert.ok(!meets(query, record), `${query} meets ${record}`);
});

test("every query of a number is read as one", () => {
  for (const [query] of [...SAME, ...APART]) assert.ok(asked(query).length > 0, query);
});

test("a number followed by a year is no fraction", () => {
  assert.deepEqual(asked("200 in 2023"), [["#200"], ["#2023"]]);
  assert.deepEqual(asked("24/7"), [["#24"], ["#7"]]);
});

test("words that are not numbers stay words", () => {
  for (const text of ["b2b", "one reason", "third party", "h1", "per centre"]) {
    assert.deepEqual(readNumbers(text), { numbers: [], rest: text });
  }
});

test("what is left of a text has no numbers in it", () => {
  assert.equal(readNumbers("44% of LEADS, 9 in 10 teams").rest.replace(/\s+/g, " "), " of leads, teams");
});

test("no text, however long, takes long to read", () => {
  const started = performance.now();
  for (const piece of ["one ", "9 in ", "1,", "a third ", "$ ", "two-", "1.1.", "a ".repeat(9), "n = "])
    readNumbers(piece.repeat(20_000 / piece.length));
  assert.ok(performance.now() - started < 1_000);
});
