/** What the page says of a visitor's own share, in sentences that claim no more than is known. */

import { countBehind, couldBeChance, newcombe, wilson } from "./calculator.js";

/** @typedef {{percent: number, n: number}} Own a visitor's share, and how many were asked */

/**
 * One answer on record. `n` is null where no honest range can be given; `why` says why.
 *
 * @typedef {{name: string, written: string, percent: number, n: number | null, why: string}} Answer
 */

/**
 * What the visitor's own figure is worth by itself.
 *
 * @param {Own} own
 * @returns {string}
 */
export function ofOwn({ percent, n }) {
  const count = countBehind(percent, n);
  const { low, high } = wilson(count, n);
  const share = (count / n) * 100;
  const people = `${count} of ${n.toLocaleString("en")}`;
  const impossible =
    Math.abs(share - percent) > 0.5
      ? ` Of ${n === 1 ? "1 person" : `${n} people`} no whole number is ${plain(percent)}%; the nearest share is ${plain(share)}%.`
      : "";
  const range = `the true share would most likely lie between ${whole(low)}% and ${whole(high)}%`;
  return `${plain(percent)}% is ${people}.${impossible} If they had been drawn at random, ${range}.`;
}

/**
 * Where one answer stands from the visitor's own.
 *
 * @param {Own} own
 * @param {Answer} answer
 * @returns {string}
 */
export function ofDifference({ percent, n }, answer) {
  const points = percent - answer.percent;
  const distance = `Yours is ${distanceWords(points)}.`;
  if (answer.n === null) return `${distance} Whether chance could make that, nobody can say. ${answer.why}`.trim();
  const difference = newcombe(countBehind(percent, n), n, countBehind(answer.percent, answer.n), answer.n);
  const verdict = couldBeChance(difference)
    ? "chance alone could make this difference"
    : "chance alone would hardly make this difference";
  const range = rangeWords(difference);
  return `${distance} If both were random samples, yours would most likely be ${range}: ${verdict}.`;
}

function distanceWords(points) {
  return Math.abs(points) < 0.05 ? "the same" : `${pointsOf(points)} ${points > 0 ? "higher" : "lower"}`;
}

/** "20 to 36 points lower", or "between 13 points lower and 5 points higher" where zero lies inside. */
function rangeWords({ low, high }) {
  const ends = [low, high].map((each) => Math.round(Math.abs(each) * 100)).toSorted((one, other) => one - other);
  const isOneSided = low * high > 0 && ends[0] >= 1 && ends[0] < ends[1];
  if (!isOneSided) return `between ${end(low)} and ${end(high)}`;
  return `${ends[0]} to ${pointsOf(ends[1])} ${low > 0 ? "higher" : "lower"}`;
}

function end(difference) {
  const points = difference * 100;
  return Math.abs(points) < 0.5 ? "the same" : `${pointsOf(Math.round(points))} ${points > 0 ? "higher" : "lower"}`;
}

function pointsOf(points) {
  const size = plain(Math.abs(points));
  return `${size} ${size === "1" ? "point" : "points"}`;
}

/** At most one decimal. */
function plain(number) {
  return String(Math.floor(number * 10 + 0.5) / 10);
}

function whole(share) {
  return Math.floor(share * 100 + 0.5);
}
