import assert from "node:assert/strict";
import { test } from "node:test";

import { toCsv } from "../../docs/assets/explore-csv.js";
import { counts, extentOf, select } from "../../docs/assets/explore-filter.js";
import { filtersOf, readState, toggled, writeState } from "../../docs/assets/explore-state.js";

const made = (id, grade, year, sampleSize, more = {}) => ({
  id,
  grade,
  year,
  sampleSize,
  question: "aligned",
  publisherKind: "vendor",
  kind: "share",
  flags: [],
  url: `statistics/${id}/`,
  written: "1%",
  value: 1,
  unit: "%",
  title: "T",
  publisher: "P",
  ...more,
});
const all = [
  made("a", "C", 2019, 200, { flags: ["small"] }),
  made("b", "D", null, null),
  made("c", "B", 2023, 66, { question: "harm", flags: ["small", "old"] }),
  made("d", "C", 2023, 1215, { publisherKind: "press" }),
];
const ids = (search, rank = null) =>
  select(all, readState(search), rank)
    .map(({ id }) => id)
    .join("");

test("an address and its state are the same", () => {
  for (const search of [
    "",
    "?q=67%25",
    "?q=two+thirds&grade=C,D&year=2018-2024&n=100-&sort=year",
    "?question=aligned,harm&n=-99",
    "?flag=small",
  ]) {
    assert.equal(writeState(readState(search)), search);
  }
});

test("what makes no sense in an address is left aside", () => {
  assert.equal(writeState(readState("?year=abc&n=&sort=worst&grade=,&other=1&q=+")), "");
});

test("of each facet any choice will do, of all facets every one", () => {
  assert.equal(ids("?grade=C,D"), "abd");
  assert.equal(ids("?grade=C,B&question=aligned"), "ad");
  assert.equal(ids("?flag=old,small"), "ac");
});

test("ranges are of numbers, take in their ends and leave out what has none", () => {
  assert.equal(ids("?n=100-"), "ad");
  assert.equal(ids("?n=66-200"), "ac");
  assert.equal(ids("?year=-2019"), "a");
  assert.equal(ids("?year=2030-"), "");
});

test("results stand in the order of the match, or as asked, with what is unknown last", () => {
  const rank = new Map([
    ["d", 0],
    ["b", 1],
    ["a", 2],
  ]);
  assert.equal(ids("?q=x", rank), "dba");
  assert.equal(ids("?q=x&sort=grade", rank), "dab");
  assert.equal(ids("?sort=year"), "cdab");
  assert.equal(ids("?sort=n"), "dacb");
  assert.equal(ids(""), "abcd");
});

test("a facet counts what each choice would give under everything but itself", () => {
  assert.deepEqual(Object.fromEntries(counts(all, readState("?grade=C"), "grade", null)), { C: 2, D: 1, B: 1 });
  assert.deepEqual(Object.fromEntries(counts(all, readState("?grade=C"), "flag", null)), { small: 1 });
  assert.deepEqual(Object.fromEntries(counts(all, readState(""), "kind", new Map([["a", 0]]))), { share: 1 });
});

test("extents run over what is known", () => {
  assert.deepEqual(extentOf(all, "n"), { from: 66, to: 1215 });
  assert.equal(extentOf([made("x", "A", null, null)], "year"), null);
});

test("each filter knows the state without it", () => {
  const state = readState("?q=lead&grade=C,D&n=100-");
  assert.deepEqual(
    filtersOf(state).map(({ without }) => writeState(without)),
    ["?grade=C,D&n=100-", "?q=lead&grade=D&n=100-", "?q=lead&grade=C&n=100-", "?q=lead&grade=C,D"],
  );
  assert.equal(writeState(toggled(toggled(state, "flag", "old"), "flag", "old")), writeState(state));
});

test("a table of what is shown quotes what needs it and runs nothing", () => {
  const root = new URL("https://example.org/x/");
  const [head, first, second] = toCsv(
    [
      made("a", "C", 2019, 200, { title: 'He said "91%", they said 90%', written: "+36%", flags: ["small", "old"] }),
      made("b", "D", null, null, { title: "=HYPERLINK(1)", written: "-cmd" }),
    ],
    root,
  ).split("\r\n");
  assert.equal(
    head,
    "id,figure,value,unit,claim,question,publisher,publisher_kind,kind,year,sample_size,grade,flags,address",
  );
  assert.equal(
    first,
    'a,+36%,1,%,"He said ""91%"", they said 90%",aligned,P,vendor,share,2019,200,C,small old,https://example.org/x/statistics/a/',
  );
  assert.equal(second, "b,'-cmd,1,%,'=HYPERLINK(1),aligned,P,vendor,share,,,D,,https://example.org/x/statistics/b/");
});
