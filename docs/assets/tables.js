// Sortable tables: each heading becomes a button. A cell's `data-sort` says how it sorts where its text does not.

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();

export function compare(a, b) {
  const [x, y] = [Number(a), Number(b)];
  return a !== "" && b !== "" && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : collator.compare(a, b);
}

function sort(table, heading) {
  const column = heading.cellIndex;
  const descending = heading.getAttribute("aria-sort") === "ascending";
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column)));
  if (descending) rows.reverse();
  body.append(...rows);
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
}

function enhance(table) {
  if (table.tBodies[0].rows.length < 2) return;
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(table, heading));
  }
}

for (const table of document.querySelectorAll("table.sortable")) enhance(table);
