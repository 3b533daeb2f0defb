/** The facets beside the list: what can be chosen, and how many statistics each choice would leave. */

import { Choices } from "./explore-choices.js";
import { counts, extentOf } from "./explore-filter.js";
import { bounded, CHOICES, EXTENTS, readState, toggled } from "./explore-state.js";
import { element } from "./element.js";

const NAMES = {
  grade: "Grade",
  question: "Question",
  publisher: "Kind of publisher",
  kind: "Kind of finding",
  flag: "Flag",
  year: "Year",
  n: "Sample size",
};
const MISSING = { year: "Leaves out what is undated.", n: "Of the study. Leaves out what states none." };

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
    const [grade, ...others] = CHOICES.map((name) => this.#choicesOf(name));
    const extents = EXTENTS.map((name) => this.#extentOf(name));
    place.replaceChildren(disclosure(...[grade, ...extents, ...others].filter(Boolean)));
  }

  /** Show a state: what is chosen, and the counts under it. */
  show(state, rank) {
    this.#state = state;
    for (const [name, choices] of this.#choices) {
      choices.show(state.chosen[name], counts(this.#statistics, state, name, rank));
    }
    for (const [name, ends] of this.#extents) {
      for (const [end, input] of Object.entries(ends)) {
        const bound = state.within[name][end];
        if (boundIn(input) !== bound) input.value = bound ?? "";
      }
    }
  }

  #choicesOf(name) {
    const totals = counts(this.#statistics, readState(""), name, null);
    const known = Object.keys(this.#labels[name]).filter((value) => totals.has(value));
    if (known.length < 2) return null;
    if (name !== "grade") known.sort((first, second) => totals.get(second) - totals.get(first));
    const names = new Map(known.map((value) => [value, this.#labels[name][value]]));
    const choices = new Choices(NAMES[name], names, (value) =>
      this.#onChange(toggled(this.#state, name, value), false),
    );
    this.#choices.set(name, choices);
    return choices.element;
  }

  #extentOf(name) {
    const whole = extentOf(this.#statistics, name);
    if (!whole || whole.from === whole.to) return null;
    const ends = { from: this.#end(name, "from", whole), to: this.#end(name, "to", whole) };
    this.#extents.set(name, ends);
    const hint = element("p", { className: "facet__hint", id: `facet-${name}-hint` }, MISSING[name]);
    for (const input of Object.values(ends)) input.setAttribute("aria-describedby", hint.id);
    const pair = [labelled("From", ends.from), labelled("To", ends.to)];
    const range = element("div", { className: "facet__range" }, ...pair);
    return element("fieldset", { className: "facet" }, element("legend", {}, NAMES[name]), range, hint);
  }

  #end(name, end, whole) {
    const input = element("input", { type: "number", inputMode: "numeric", min: 0, step: 1, placeholder: whole[end] });
    input.addEventListener("input", () => {
      const range = { ...this.#state.within[name], [end]: boundIn(input) };
      this.#onChange(bounded(this.#state, name, range), true);
    });
    return input;
  }
}

function boundIn({ value }) {
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function labelled(name, input) {
  return element("label", {}, element("span", {}, name), input);
}

/** Folded away on a phone, open beside the list where there is room. */
function disclosure(...content) {
  const wide = matchMedia("(min-width: 60rem)");
  const summary = element("summary", {}, "Filters");
  const made = element("details", { className: "explore__filters", open: wide.matches }, summary, ...content);
  wide.addEventListener("change", () => {
    made.open = wide.matches;
  });
  return made;
}
