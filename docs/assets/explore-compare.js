/** Choosing rows of the list to lay side by side. */

import { element } from "./element.js";
import { MOST, writeIds } from "./compare-state.js";

/** A box in each row, and a bar that says how many are chosen and leads to them. */
export class Choice {
  #bar;
  #boxes = new Map();
  #chosen = [];
  #address;

  /**
   * @param {Map<string, HTMLTableRowElement>} rows by id
   * @param {HTMLElement} bar
   * @param {URL} address of the page that compares
   */
  constructor(rows, bar, address) {
    this.#bar = bar;
    this.#address = address;
    for (const [id, row] of rows) this.#boxes.set(id, this.#box(id, row));
  }

  #box(id, row) {
    const claim = row.querySelector("th");
    const ariaLabel = `Compare ${claim.querySelector("a").textContent}`;
    const box = element("input", { type: "checkbox", ariaLabel });
    box.addEventListener("change", () => {
      this.#choose(box.checked ? [...this.#chosen, id] : this.#chosen.filter((other) => other !== id));
    });
    claim.append(element("label", { className: "compare__pick" }, box, "Compare"));
    return box;
  }

  #choose(ids) {
    this.#chosen = ids;
    for (const [id, box] of this.#boxes) {
      box.checked = ids.includes(id);
      box.disabled = ids.length === MOST && !box.checked;
    }
    this.#bar.hidden = ids.length === 0;
    const clear = element("button", { type: "button" }, "Clear");
    clear.addEventListener("click", () => {
      const first = this.#boxes.get(this.#chosen[0]);
      this.#choose([]);
      first.focus();
    });
    const link = element("a", { href: `${this.#address}${writeIds(ids)}` }, `Compare ${ids.length} statistics`);
    this.#bar.replaceChildren(ids.length > 1 ? link : "Choose another statistic to compare it with.", clear);
  }
}
