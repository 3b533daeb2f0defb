/** Which statistics are laid side by side, as it stands in the address. */

export const MOST = 6;

/**
 * @param {string} search the query part of an address
 * @returns {string[]} ids of statistics, each once, no more than can be compared
 */
export function readIds(search) {
  const ids = (new URLSearchParams(search).get("ids") ?? "").split(",").map((id) => id.trim());
  return [...new Set(ids.filter(Boolean))].slice(0, MOST);
}

/**
 * @param {string[]} ids
 * @returns {string} the query part, with its question mark; empty for no statistic
 */
export function writeIds(ids) {
  return ids.length > 0 ? `?ids=${ids.map((id) => encodeURIComponent(id).replaceAll("%2F", "/")).join(",")}` : "";
}
