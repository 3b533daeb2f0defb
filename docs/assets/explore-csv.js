/** The statistics on show as a table for a spreadsheet. */

const COLUMNS = {
  id: ({ id }) => id,
  figure: ({ written }) => written,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  claim: ({ title }) => title,
  question: ({ question }) => question,
  publisher: ({ publisher }) => publisher,
  publisher_kind: ({ publisherKind }) => publisherKind,
  kind: ({ kind }) => kind,
  year: ({ year }) => year,
  sample_size: ({ sampleSize }) => sampleSize,
  grade: ({ grade }) => grade,
  flags: ({ flags }) => flags.join(" "),
  address: ({ url }, root) => new URL(url, root).href,
};

/**
 * Lines as RFC 4180 has them. A text a spreadsheet would run as a formula is made one it only shows.
 *
 * @param {import("./search-index.js").SearchDocument[]} statistics
 * @param {URL} root of the site
 * @returns {string}
 */
export function toCsv(statistics, root) {
  const lines = statistics.map((statistic) => Object.values(COLUMNS).map((column) => cell(column(statistic, root))));
  return [Object.keys(COLUMNS), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function cell(value) {
  const text = String(value ?? "");
  const inert = /^[=+\-@\t\r]/.test(text) && !/^[+-][\d.,]+ ?(?:%|points)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
