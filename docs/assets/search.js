/** The search boxes: each form becomes a combobox that suggests; without this script it stays a plain form. */

import { openIndex, ROOT } from "./search-data.js";
import { grouped, resultLink, summary } from "./search-results.js";

/** A combobox after the WAI-ARIA pattern: focus stays in the input, the arrows walk through the options. */
class SearchBox {
  #form;
  #input;
  #list;
  #status;
  #asked = 0;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    this.#input = form.querySelector("input[type=search]");
    this.#list = form.querySelector("[role=listbox]");
    this.#status = form.querySelector("[role=status]");
    this.#input.setAttribute("role", "combobox");
    this.#input.setAttribute("aria-autocomplete", "list");
    this.#input.setAttribute("aria-controls", this.#list.id);
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.addEventListener("focus", () => this.#prepare());
    this.#input.addEventListener("input", () => this.#suggest());
    this.#input.addEventListener("keydown", (event) => this.#press(event));
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || this.#close());
  }

  async #prepare() {
    await openIndex().catch(() => {});
    if (this.#input.value.trim() && document.activeElement === this.#input) await this.#suggest();
  }

  async #suggest() {
    const query = this.#input.value.trim();
    const asked = ++this.#asked;
    if (!query) return this.#close();
    try {
      const index = await openIndex();
      if (asked === this.#asked) this.#show(query, index.find(query));
    } catch {
      this.#say("Suggestions could not be loaded. Enter shows all statistics.");
    }
    return undefined;
  }

  #show(query, { found, match }) {
    const groups = grouped(found).map((group) => this.#group(group));
    const said = summary(found, match);
    this.#list.replaceChildren(...(match === "all" && found.length > 0 ? [] : [note(said)]), ...groups);
    if (found.length > 0) this.#list.append(this.#everything(query));
    for (const [place, option] of this.#options.entries()) {
      option.id = `${this.#list.id}-${place}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.tabIndex = -1;
    }
    this.#input.removeAttribute("aria-activedescendant");
    this.#input.setAttribute("aria-expanded", "true");
    this.#list.hidden = false;
    this.#list.scrollTop = 0;
    this.#say(said);
  }

  #group({ name, found }) {
    const group = document.createElement("div");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", name);
    const heading = document.createElement("div");
    heading.className = "search__group";
    heading.setAttribute("aria-hidden", "true");
    heading.append(name);
    group.append(heading, ...found.map((result) => resultLink(result, ROOT)));
    return group;
  }

  #everything(query) {
    const link = document.createElement("a");
    link.className = "search__option search__all";
    link.href = `${this.#form.action}?${new URLSearchParams({ q: query })}`;
    link.append(`All results for “${query}”`);
    return link;
  }

  get #options() {
    return [...this.#list.querySelectorAll("a")];
  }

  #press(event) {
    const options = this.#options;
    const open = !this.#list.hidden;
    const active = options.findIndex((option) => option.ariaSelected === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) this.#suggest();
      else this.#select(options, stepped(active, event.key === "ArrowDown" ? 1 : -1, options.length));
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault();
      options[active].click();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    }
  }

  #select(options, place) {
    for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === place));
    if (place < 0) {
      this.#input.removeAttribute("aria-activedescendant");
      return;
    }
    this.#input.setAttribute("aria-activedescendant", options[place].id);
    options[place].scrollIntoView({ block: "nearest" });
  }

  #close() {
    this.#asked += 1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#say("");
  }

  #say(text) {
    this.#status.textContent = text;
  }
}

/** The next option; beyond both ends stands the input itself, as -1. */
function stepped(place, step, length) {
  const next = place + step;
  if (next < -1) return length - 1;
  return next >= length ? -1 : next;
}

function note(text) {
  const made = document.createElement("div");
  made.className = "search__empty";
  made.setAttribute("aria-hidden", "true");
  made.append(text);
  return made;
}

for (const form of document.querySelectorAll("form[data-search]")) new SearchBox(form);
