/** One facet's list of choices, each with the statistics it would give; a long list opens on demand. */

import { element } from "./element.js";

const FIRST = 8;

/** A group of checkboxes. `onToggle` gets the value that was taken or let go. */
export class Choices {
  #rows;
  #more = element("button", { type: "button", className: "facet__more" });
  #whole = false;
  #given = [];

  /** @type {HTMLFieldSetElement} */
  element;

  /**
   * @param {string} legend
   * @param {Map<string, string>} names what each value is called, in the order of the list
   * @param {(value: string) => void} onToggle
   */
  constructor(legend, names, onToggle) {
    this.#rows = [...names].map(([value, name]) => rowOf(value, name, onToggle));
    const list = element("div", {}, ...this.#rows.map(({ row }) => row));
    this.#more.addEventListener("click", () => {
      this.#whole = !this.#whole;
      this.#fold();
    });
    this.element = element("fieldset", { className: "facet" }, element("legend", {}, legend), list, this.#more);
  }

  /**
   * @param {string[]} chosen
   * @param {Map<string, number>} counted how many statistics each value would give
   */
  show(chosen, counted) {
    for (const { value, box, count } of this.#rows) {
      box.checked = chosen.includes(value);
      count.textContent = String(counted.get(value) ?? 0);
    }
    this.#given = this.#rows.filter(({ value, box }) => counted.has(value) || box.checked);
    this.element.hidden = this.#given.length === 0;
    this.#fold();
  }

  /** Show what gives anything, and of a long list the first and the chosen. */
  #fold() {
    const open = new Set(this.#given.filter(({ box }, place) => this.#whole || place < FIRST || box.checked));
    for (const each of this.#rows) each.row.hidden = !open.has(each);
    this.#more.hidden = this.#given.length <= FIRST;
    this.#more.textContent = this.#whole ? "Show fewer" : `Show ${this.#given.length - open.size} more`;
    this.#more.setAttribute("aria-expanded", String(this.#whole));
  }
}

function rowOf(value, name, onToggle) {
  const box = element("input", { type: "checkbox", value });
  box.addEventListener("change", () => onToggle(value));
  const count = element("span", { className: "facet__count" });
  return {
    value,
    box,
    count,
    row: element("label", { className: "facet__choice" }, box, element("span", {}, name), count),
  };
}
