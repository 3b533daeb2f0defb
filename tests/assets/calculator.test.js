import assert from "node:assert/strict";
import { test } from "node:test";

import { ofDifference, ofOwn } from "../../docs/assets/calculator-words.js";
import { countBehind, couldBeChance } from "../../docs/assets/calculator.js";

const answer = { name: "Gartner, 2023", written: "91%", percent: 91, n: 200, why: "" };

test("a share of people is a whole number of them", () => {
  assert.equal(countBehind(55, 120), 66);
  assert.equal(countBehind(2.5, 20), 1);
  assert.equal(countBehind(0, 20), 0);
});

test("chance is ruled out only where zero lies outside", () => {
  assert.equal(couldBeChance({ low: -0.1, high: 0 }), true);
  assert.equal(couldBeChance({ low: 0.001, high: 0.2 }), false);
});

test("one's own share is told with its people and its range", () => {
  assert.equal(
    ofOwn({ percent: 55, n: 120 }),
    "55% is 66 of 120. If they had been drawn at random, the true share would most likely lie between 46% and 64%.",
  );
});

test("a share that so few people cannot make is said to be so", () => {
  assert.match(ofOwn({ percent: 55, n: 3 }), /^55% is 2 of 3\. Of 3 people no whole number is 55%; the nearest share is 66\.7%\./);
});

test("a difference too large for chance is told without claiming more", () => {
  assert.equal(
    ofDifference({ percent: 55, n: 120 }, answer),
    "Yours is 36 points lower. If both were random samples, yours would most likely be 26 to 45 points " +
      "lower: chance alone would hardly make this difference.",
  );
});

test("a difference that chance could make is told so", () => {
  const said = ofDifference({ percent: 88, n: 60 }, answer);
  assert.match(said, /between 14 points lower and 5 points higher: chance alone could make this difference\.$/);
});

test("nothing is said of chance where no sample is known", () => {
  const said = ofDifference({ percent: 92, n: 60 }, { ...answer, n: null, why: "The base is not stated." });
  assert.equal(
    said,
    "Yours is 1 point higher. Whether chance could make that, nobody can say. The base is not stated.",
  );
});

test("no words promise more than such samples give", () => {
  const said = [0, 50, 91, 100].flatMap((percent) => [
    ofOwn({ percent, n: 50 }),
    ofDifference({ percent, n: 50 }, answer),
  ]);
  assert.doesNotMatch(said.join(" "), /significan|margin of error|confiden|±|proves/i);
});
