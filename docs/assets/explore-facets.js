/** The facets beside the list: what can be chosen, and how many statistics each choice would leave. */

import { counts, extentOf } from "./explore-filter.js";
import { bounded, CHOICES, toggled } from "./explore-state.js";

const FIRST = 8; // of a long list of choices, how many stand open
const NAMES = {
  grade: "Grade",
  question: "Question",
  publisher: "Kind of publisher",
  kind: "Kind of finding",
  flag: "Flag",
};
const EXTENTS = {
  year: { name: "Year", missing: "Leaves out what is undated." },
  n: { name: "People asked", missing: "Leaves out what states no sample size." },
};

/** The form of all facets. `onChange` gets the next state, and whether the reader is still typing it. */
export class Facets {
  #statistics;
  #labels;
  #state;
  #onChange;
  #choices = new Map();
  #extents = new Map();

  /**
   * @param {HTMLElement} place
   * @param {import("./search-index.js").SearchDocument[]} statistics
   * @param {Record<string, Record<string, string>>} labels what each value is called, by facet
   * @param {(state: import("./explore-state.js").State, typing: boolean) => void} onChange
   */
  constructor(place, statistics, labels, onChange) {
    this.#statistics = statistics;
    this.#labels = labels;
    this.#onChange = onChange;
    const [grade, ...others] = CHOICES.map((name) => this.#choiceSet(name));
    const extents = Object.keys(EXTENTS).map((name) => this.#extentSet(name));
    place.replaceChildren(disclosure(...[grade, ...extents, ...others].filter(Boolean)));
  }

  /** Show a state: what is chosen, and the counts under it. */
  show(state, rank) {
    this.#state = state;
    for (const [name, boxes] of this.#choices) {
      const counted = counts(this.#statistics, state, name, rank);
      for (const [value, { row, box, count }] of boxes) {
        const number = counted.get(value) ?? 0;
        box.checked = state.chosen[name].includes(value);
        count.textContent = String(number);
        row.hidden = number === 0 && !box.checked;
      }
    }
    for (const [name, ends] of this.#extents) {
      for (const [end, input] of Object.entries(ends)) {
        const bound = state.within[name][end];
        if (document.activeElement !== input) input.value = bound ?? "";
      }
    }
  }

  #choiceSet(name) {
    const totals = counts(this.#statistics, NOTHING, name, null);
    const known = Object.keys(this.#labels[name]).filter((value) => totals.has(value));
    if (known.length < 2) return null;
    if (name !== "grade") known.sort((first, second) => totals.get(second) - totals.get(first));
    const boxes = new Map(known.map((value) => [value, this.#choice(name, value)]));
    this.#choices.set(name, boxes);
    const rows = [...boxes.values()].map(({ row }) => row);
    const list = element("div", { className: "facet__list" }, ...rows.slice(0, FIRST));
    const more = rows.slice(FIRST);
    const rest =
      more.length > 0
        ? [element("details", { className: "facet__more" }, element("summary", {}, `${more.length} more`), ...more)]
        : [];
    return fieldset(NAMES[name], list, ...rest);
  }

  #choice(name, value) {
    const box = element("input", { type: "checkbox", name, value });
    box.addEventListener("change", () => this.#onChange(toggled(this.#state, name, value), false));
    const count = element("span", { className: "facet__count" });
    const row = element(
      "label",
      { className: "facet__choice" },
      box,
      element("span", {}, this.#labels[name][value]),
      count,
    );
    return { row, box, count };
  }

  #extentSet(name) {
    const whole = extentOf(this.#statistics, name);
    if (!whole || whole.from === whole.to) return null;
    const ends = { from: this.#end(name, "from", whole), to: this.#end(name, "to", whole) };
    this.#extents.set(name, ends);
    const pair = Object.entries(ends).map(([end, input]) =>
      element("label", {}, element("span", {}, end === "from" ? "From" : "To"), input),
    );
    const hint = element("p", { className: "facet__hint", id: `facet-${name}-hint` }, EXTENTS[name].missing);
    for (const input of Object.values(ends)) input.setAttribute("aria-describedby", hint.id);
    return fieldset(EXTENTS[name].name, element("div", { className: "facet__range" }, ...pair), hint);
  }

  #end(name, end, whole) {
    const input = element("input", { type: "number", inputMode: "numeric", min: 0, step: 1, placeholder: whole[end] });
    input.addEventListener("input", () => {
      const bound = /^\d{1,9}$/.test(input.value) ? Number(input.value) : null;
      this.#onChange(bounded(this.#state, name, { ...this.#state.within[name], [end]: bound }), true);
    });
    return input;
  }
}

const NOTHING = {
  chosen: Object.fromEntries(CHOICES.map((name) => [name, []])),
  within: Object.fromEntries(Object.keys(EXTENTS).map((name) => [name, { from: null, to: null }])),
};

/** Folded away on a phone, open beside the list where there is room. */
function disclosure(...content) {
  const wide = matchMedia("(min-width: 60rem)");
  const made = element(
    "details",
    { className: "explore__filters", open: wide.matches },
    element("summary", {}, "Filters"),
    ...content,
  );
  wide.addEventListener("change", () => {
    made.open = wide.matches;
  });
  return made;
}

function fieldset(legend, ...content) {
  return element("fieldset", { className: "facet" }, element("legend", {}, legend), ...content);
}

function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
