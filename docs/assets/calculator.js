/**
 * Intervals at 95%, without continuity correction: Wilson's for one share (1927), Newcombe's for the difference of two
 * (1998, method 10). Shares and differences are numbers from -1 to 1. Tests hold them against statsmodels.
 */

/** @typedef {{low: number, high: number}} Interval */

const Z = 1.959963984540054; // what a normal variable exceeds with a chance of 2.5%

/**
 * The range of a share: `count` of `n`.
 *
 * @param {number} count from 0 to n
 * @param {number} n at least 1
 * @returns {Interval}
 */
export function wilson(count, n) {
  const share = count / n;
  const weight = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: count === 0 ? 0 : centre - half, high: count === n ? 1 : centre + half };
}

/**
 * The range of the first share less the second, of two groups that do not overlap.
 *
 * @param {number} firstCount
 * @param {number} firstN
 * @param {number} secondCount
 * @param {number} secondN
 * @returns {Interval}
 */
export function newcombe(firstCount, firstN, secondCount, secondN) {
  const [first, second] = [firstCount / firstN, secondCount / secondN];
  const [one, other] = [wilson(firstCount, firstN), wilson(secondCount, secondN)];
  return {
    low: first - second - Math.hypot(first - one.low, other.high - second),
    high: first - second + Math.hypot(one.high - first, second - other.low),
  };
}

/**
 * Whether chance alone could make a difference this large, were both samples random.
 *
 * @param {Interval} difference
 */
export function couldBeChance({ low, high }) {
  return low <= 0 && high >= 0;
}

/**
 * The whole number of people that a percentage of them most nearly stands for.
 *
 * @param {number} percent from 0 to 100
 * @param {number} n
 */
export function countBehind(percent, n) {
  return Math.floor((percent * n) / 100 + 0.5);
}
