/** Reads pairs of counts and sizes from the input and writes the interval of each first share and of each difference. */

import { readFileSync } from "node:fs";

import { newcombe, wilson } from "../../docs/assets/calculator.js";

const cases = JSON.parse(readFileSync(0, "utf8"));
const found = cases.map(([count, n, otherCount, otherN]) => {
  const [share, difference] = [wilson(count, n), newcombe(count, n, otherCount, otherN)];
  return [share.low, share.high, difference.low, difference.high];
});
process.stdout.write(JSON.stringify(found));
