/** Reads rows of statistics from the input and writes how far every two of them compare. */

import { readFileSync } from "node:fs";

import { between } from "../../docs/assets/comparability.js";

const rows = JSON.parse(readFileSync(0, "utf8"));
const pairs = rows.flatMap((one, place) => rows.slice(place + 1).map((other) => between(one, other)));
process.stdout.write(JSON.stringify(pairs.map(({ level, reasons }) => [level, reasons])));
