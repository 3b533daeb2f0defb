/**
 * Numbers: what a record prints and what a person types, as the same terms.
 *
 * Terms begin with a sign no word begins with, so that a number never meets a word, nor a part of another number:
 *   #67%  the number as stated, with its unit      #67  the same without its unit
 *   #2/3  a fraction in lowest terms               ~67% what a more exact number, or a fraction, comes to
 *
 * "67%" meets 67%, 66.7% and two thirds. "two thirds" meets 2 in 3, 67%, 66% and 66.7%. "66.7%" meets 67% but not
 * 66.9%. "67" meets every 67, whatever it counts. Signs and qualifiers are left aside: "+36%", "over 36%" and "36%
 * more" are the same 36%. A percentage is never turned into a multiple: 208% more is not 2.08 times.
 */

/**
 * @typedef {object} FoundNumber
 * @property {string[]} stated terms of the number as it stands, unit included; without a unit, the bare number
 * @property {string[]} rounded terms of what it comes to in whole percent, or in tenths
 * @property {string} bare the number without its unit
 */

const UNITS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const PARTS = numbered(
  "half third quarter fourth fifth sixth seventh eighth ninth tenth",
  [2, 3, 4, 4, 5, 6, 7, 8, 9, 10],
);
const MULTIPLES = numbered("twice double doubled doubles thrice triple tripled triples", [2, 2, 2, 2, 3, 3, 3, 3]);
const SCALES = numbered("thousand k million mn m billion bn b trillion tn t", [3, 3, 6, 6, 6, 9, 9, 9, 12, 12, 12]);
const CURRENCIES = { dollar: "$", usd: "$", euro: "€", eur: "€", pound: "£", gbp: "£" };

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const WORDS = String.raw`(?:${TENS.slice(2).join("|")})(?:[ -](?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.toReversed().join("|")}`;
const NUMBER = `${DIGITS}|${WORDS}`;
const UNIT = String.raw`%|per ?cent(?![a-z])|pct|percentage points?|points?|pts?|pp|times|[- ]?fold|x|×`;
const SCALE = String.raw` ?(?:thousand|million|mn|billion|bn|trillion|tn)|[kmbt]`;
const MONEY = "dollars?|usd|euros?|eur|pounds?|gbp";
const JOINT = "(?:out )?of (?:every )?|in (?:every )?|[/⁄]";
const PART = "hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?";

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:n ?= ?)?(?:` +
    String.raw`(?<portion>half)` +
    String.raw`|(?<several>an?|${NUMBER})[ -](?<part>${PART})` +
    String.raw`|(?<of>${NUMBER}) ?(?<joint>${JOINT}) ?(?<whole>${NUMBER})(?! ?%)` +
    String.raw`|(?<multiple>${Object.keys(MULTIPLES).join("|")})` +
    String.raw`|(?:(?<currency>[$€£]) ?)?(?<number>${NUMBER})(?:(?:-| to )(?<upto>${DIGITS}))?` +
    String.raw`(?:(?<scale>${SCALE})(?![\p{L}\p{N}]))?(?: ?(?<unit>${UNIT})| (?<money>${MONEY}))?` +
    String.raw`)(?![\p{L}\p{N}])`,
  "gu",
);

/**
 * The numbers of a text, and the text without them, in lower case.
 *
 * @param {string} text
 * @returns {{numbers: FoundNumber[], rest: string}}
 */
export function readNumbers(text) {
  const numbers = [];
  const rest = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(PATTERN, (written, ...more) => {
      const found = read(more.at(-1));
      numbers.push(...found);
      return found.length > 0 ? " " : written;
    });
  return { numbers, rest };
}

/**
 * Every term a record is found by.
 *
 * @param {FoundNumber} number
 * @returns {string[]}
 */
export function indexTerms(number) {
  return [...new Set([...number.stated, number.bare, ...number.rounded.map((term) => `~${term}`)])];
}

/**
 * Terms of which any one will do, as stated before rounded.
 *
 * @param {FoundNumber} number
 * @returns {string[]}
 */
export function queryTerms(number) {
  const exact = [...number.stated, ...number.rounded.map((term) => `#${term}`)];
  const shares = number.stated.filter((term) => term.endsWith("%")).map((term) => `~${term.slice(1)}`);
  return [...new Set([...exact, ...shares])];
}

/** @param {string} term */
export function isNumber(term) {
  return /^[#~]/.test(term);
}

/** @returns {FoundNumber[]} */
function read({ portion, several, part, of, joint, whole, multiple, currency, number, upto, scale, unit, money }) {
  if (portion) return [fraction(1, 2)];
  if (part) return [fraction(several.startsWith("a") ? 1 : Number(plain(several)), PARTS[singular(part)])];
  if (whole) return fractionOf(Number(plain(of)), joint.trim(), Number(plain(whole)));
  if (multiple) return [quantity(String(MULTIPLES[multiple]), "x")];
  const sign = currency ?? (money && CURRENCIES[money.replace(/s$/, "")]) ?? "";
  const counted = unitOf(unit);
  if (/^[a-z]/.test(number) && !counted && !sign && !scale) return [];
  return [number, upto].filter(Boolean).map((digits) => quantity(scaled(plain(digits), scale), counted, sign));
}

function quantity(digits, unit, sign = "") {
  const bare = `#${digits}`;
  const whole = unit === "%" && digits.includes(".") ? [`${Math.round(Number(digits))}%`] : [];
  return { stated: [sign || unit ? `#${sign}${digits}${unit}` : bare], rounded: whole, bare };
}

/** A part of a whole that could be a year, or is smaller than its part, is not a fraction: "200 in 2023". */
function fractionOf(part, joint, whole) {
  const likely = part > 0 && part < whole && (joint.endsWith("of") || joint.endsWith("every") || whole <= 100);
  if (likely && (whole < 1900 || whole > 2100)) return [fraction(part, whole)];
  return [quantity(String(part), ""), quantity(String(whole), "")];
}

function fraction(part, whole) {
  const divisor = common(part, whole);
  const tenths = (part * 1000) / whole;
  const shares = [Math.round(tenths / 10), Math.floor(tenths / 10), Math.round(tenths) / 10, Math.floor(tenths) / 10];
  const name = `#${part / divisor}/${whole / divisor}`;
  return { stated: [name], rounded: [...new Set(shares)].map((share) => `${share}%`), bare: name };
}

function common(first, second) {
  return second === 0 ? first : common(second, first % second);
}

function unitOf(unit = "") {
  const written = unit.trim();
  if (/^(?:percentage p|po|pt|pp)/.test(written)) return "pt";
  if (/^(?:%|per|pct)/.test(written)) return "%";
  return written ? "x" : "";
}

/** Digits without separators or idle zeros; "2,3" is 2.3 as in much of Europe. */
function plain(number) {
  if (/^\d/.test(number)) {
    const joined = /^\d{1,3}(?:,\d{3})+(?!\d)/.test(number) ? number.replaceAll(",", "") : number.replace(",", ".");
    return joined
      .replace(/^0+(?=\d)/, "")
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "");
  }
  const [first, second] = number.split(/[ -]/);
  const tens = TENS.indexOf(first);
  return String(tens > 0 ? tens * 10 + Math.max(UNITS.indexOf(second), 0) : UNITS.indexOf(first));
}

/** The digits with their point moved, so that no rounding of binary fractions shows. */
function scaled(digits, scale) {
  if (!scale) return digits;
  const [whole, decimals = ""] = digits.split(".");
  const places = SCALES[scale.trim()];
  const moved = whole + decimals.padEnd(places, "0").slice(0, places);
  const left = decimals.slice(places);
  return moved.replace(/^0+(?=\d)/, "") + (left ? `.${left}` : "");
}

function singular(part) {
  return part === "halves" ? "half" : part.replace(/s$/, "");
}

function numbered(words, values) {
  return Object.fromEntries(words.split(" ").map((word, place) => [word, values[place]]));
}
