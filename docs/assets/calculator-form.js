/** "How do we compare?": a visitor's own share among the answers of the table above. Nothing typed leaves the page. */

import { element } from "./element.js";
import { ofDifference, ofOwn } from "./calculator-words.js";

const MOST_PEOPLE = 10_000_000;

/** One form, for one table of comparable answers. */
class OwnShare {
  #form;
  #answers;
  #said;
  #list;
  #plot;
  #line = document.createElementNS("http://www.w3.org/2000/svg", "line");

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    this.#said = form.querySelector("[role=status]");
    this.#list = form.querySelector(".own__list");
    this.#answers = [...document.querySelector(form.dataset.own).tBodies[0].rows].map(answerOf);
    this.#plot = form.parentElement.querySelector(".plot__svg");
    this.#line.setAttribute("class", "plot__own");
    form.addEventListener("input", () => this.#show());
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    this.#show();
  }

  #show() {
    const { share, n } = this.#form.elements;
    const own = {
      percent: Number(share.value.replace(",", ".").replace("%", "")),
      n: Number(n.value.replace(/[,\s]/g, "")),
    };
    const complete = share.value.trim() !== "" && n.value.trim() !== "";
    const sound =
      complete &&
      own.percent >= 0 &&
      own.percent <= 100 &&
      Number.isInteger(own.n) &&
      own.n >= 1 &&
      own.n <= MOST_PEOPLE;
    this.#draw(sound ? own.percent : null);
    const advice = complete ? "Enter a share from 0 to 100, and how many people you asked: 1 or more." : "";
    this.#said.textContent = sound ? ofOwn(own) : advice;
    this.#list.replaceChildren(...(sound ? this.#ranking(own) : []));
  }

  /** The answers from the highest to the lowest, the visitor's own among them. */
  #ranking(own) {
    const standing = [
      { percent: own.percent, item: item("Yours", `${own.percent}%`, "", "own__yours") },
      ...this.#answers.map((answer) => ({
        percent: answer.percent,
        item: item(answer.name, answer.written, ofDifference(own, answer)),
      })),
    ];
    return standing.sort((first, second) => second.percent - first.percent).map((each) => each.item);
  }

  /** The visitor's share as a line through the plot, whose axis runs from 0 to 100. */
  #draw(percent) {
    if (percent === null || !this.#plot) return this.#line.remove();
    const x = `${percent}%`;
    for (const [name, value] of Object.entries({ x1: x, x2: x, y1: "0", y2: "100%" }))
      this.#line.setAttribute(name, value);
    return this.#plot.append(this.#line);
  }
}

function answerOf(row) {
  const [number, base, range] = ["number", "base", "range"].map((name) => row.querySelector(`td.${name}`));
  const claim = row.querySelector("th");
  const missing = range.querySelector(".aside");
  return {
    name: claim.querySelector(".byline").firstChild.textContent.trim(),
    written: number.textContent,
    percent: Number(number.dataset.sort),
    n: missing ? null : Number(base.dataset.sort),
    why: missing?.textContent ?? "",
  };
}

function item(name, written, text, className = "") {
  const made = element("li", { className }, element("strong", {}, written), ` ${name}`);
  if (text) made.append(element("p", {}, text));
  return made;
}

for (const form of document.querySelectorAll("form[data-own]")) new OwnShare(form);
