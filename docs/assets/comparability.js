/**
 * Comparability: whether two statistics may be laid side by side, and what keeps them apart.
 *
 * The rules are those the site is built by (`plumbline.compare.comparability`); a test holds both against each other.
 */

/**
 * @typedef {object} Row one statistic of `data/statistics.json`
 * @property {string} id
 * @property {string} kind
 * @property {string | null} question
 * @property {string} counts what is counted
 * @property {boolean} reversed whether a high figure speaks against the question
 * @property {string | null} scale
 * @property {string | null} cut
 * @property {string | null} base
 * @property {string[] | null} roles
 * @property {string | null} basis
 * @property {string | null} asked
 * @property {string | null} study
 * @property {string | null} series
 * @property {{of: string, against: string | null} | null} effect
 * @property {{unit: string, label: string | null, group: string | null}[]} figures the headline first
 */

/** @typedef {1 | 2 | 3 | 4} Level 1 the same question put the same way, 2 in other words, 3 listed only, 4 unlike */

const LABELLED = ["split", "choices"];
const OF_FACT = ["measured", "reported"];
const NO_SCALE = "no scale stated";
const NOT_STATED = "not stated";

/**
 * How far two statistics can be compared by their headline figures; the order does not matter.
 *
 * @param {Row} first
 * @param {Row} second
 * @returns {{level: Level, reasons: string[]}} the level, and the reasons against a better one
 */
export function between(first, second) {
  const differ = unlike(first, second);
  if (differ.length > 0) return { level: 4, reasons: differ };
  const keepApart = apart(first, second);
  if (keepApart.length > 0) return { level: 3, reasons: keepApart };
  if (sameInstrument(first, second)) return { level: 1, reasons: [] };
  const unsaid = unknown(first, second);
  if (unsaid.length > 0) return { level: 3, reasons: unsaid };
  return { level: 2, reasons: ["the questions were put in different words"] };
}

function unlike(first, second) {
  const reasons = [];
  const units = distinct(unit(first), unit(second));
  const labels = distinct(label(first), label(second));
  const bothLabelled = LABELLED.includes(first.kind) && LABELLED.includes(second.kind);
  if (first.question === null || first.question !== second.question) reasons.push("they answer different questions");
  if (units.length > 1) reasons.push(`one is counted in ${units.join(" and the other in ")}`);
  if (first.counts !== second.counts) reasons.push(`one counts ${first.counts}, the other ${second.counts}`);
  if (first.kind !== second.kind && [first.kind, second.kind].includes("effect")) {
    reasons.push("one compares groups, the other states a level");
  }
  if (bothLabelled && labels.length > 1) reasons.push(`they are about different answers (${labels.join(" and ")})`);
  return reasons;
}

function apart(first, second) {
  const reasons = [];
  const differ = (read, say) => {
    const [one, other] = [read(first), read(second)];
    if (one !== other) reasons.push(`${say} (${one}; ${other})`);
  };
  if (first.reversed !== second.reversed) reasons.push("the questions point in opposite directions");
  if (first.kind !== second.kind && [first.kind, second.kind].includes("choices")) {
    reasons.push("one allowed several answers, the other only one");
  }
  differ(part, "they take in different parts of a scale");
  differ(base, "the shares are of different bases");
  differ(roles, "different roles were asked");
  differ(({ basis }) => basis ?? "not stated", "they rest on different kinds of knowledge");
  if (first.kind === "effect" && groups(first) !== groups(second)) reasons.push("they compare different groups");
  return reasons;
}

/** What neither of the two says: two unknowns are not alike because both are unknown. */
function unknown(first, second) {
  if (first.kind === "effect") return [];
  const reasons = [];
  if (base(first) === NOT_STATED && base(second) === NOT_STATED) reasons.push("neither says of whom the share is taken");
  const opinions = !OF_FACT.includes(first.basis) && !OF_FACT.includes(second.basis);
  if (opinions && part(first) === NO_SCALE && part(second) === NO_SCALE) {
    reasons.push("neither says on what scale was answered");
  }
  return reasons;
}

function sameInstrument(first, second) {
  const linked = same(first.study, second.study) || same(first.series, second.series);
  return linked && first.study !== null && second.study !== null && same(first.asked, second.asked);
}

function same(one, other) {
  return one !== null && one === other;
}

function distinct(...values) {
  return [...new Set(values)].sort();
}

function unit({ figures: [headline] }) {
  return headline.unit === "%" ? "a share" : headline.unit;
}

function label({ figures: [headline] }) {
  return (headline.label ?? "").toLowerCase();
}

function part({ cut, scale }) {
  return [cut, scale].filter(Boolean).join(", ") || NO_SCALE;
}

/** Of whom the headline is a share: a group of the sample is not the sample. */
function base({ base, figures: [headline] }) {
  return headline.group !== null && headline.group !== "all" ? headline.group : (base ?? NOT_STATED);
}

function roles(row) {
  return row.roles?.length > 0 ? listed(row.roles.toSorted()) : "not stated";
}

/** "a", "a and b" or "a, b and c". */
function listed(names) {
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
}

function groups({ effect }) {
  return JSON.stringify([effect?.of.toLowerCase() ?? "", effect?.against?.toLowerCase() ?? ""]);
}
