/** The search boxes: each form becomes a combobox that suggests; without this script it stays a plain form. */

/** What finds and what shows: fetched when the reader turns to a search box, not with every page. */
async function openSearch() {
  const [{ openIndex, ROOT }, { suggestions, summary }] = await Promise.all([
    import("./search-data.js"),
    import("./search-results.js"),
  ]);
  return { index: await openIndex(), root: ROOT, suggestions, summary };
}

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
    await openSearch().catch(() => {});
    if (this.#input.value.trim() && document.activeElement === this.#input) await this.#suggest();
  }

  async #suggest() {
    const query = this.#input.value.trim();
    const asked = ++this.#asked;
    if (!query) return this.#close();
    try {
      const search = await openSearch();
      if (asked === this.#asked) this.#show(query, search);
    } catch {
      this.#say("Suggestions could not be loaded. Enter shows all statistics.");
    }
    return undefined;
  }

  #show(query, { index, root, suggestions, summary }) {
    const { found, match } = index.find(query);
    const everything = `${this.#form.action}?${new URLSearchParams({ q: query })}`;
    this.#list.replaceChildren(...suggestions(found, match, root, { href: everything, query }));
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
    this.#say(summary(found, match));
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

for (const form of document.querySelectorAll("form[data-search]")) new SearchBox(form);
