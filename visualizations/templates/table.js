// The same statements as a table: what a screen reader can walk through, and what can be sorted.
const ROWS = 300;
const columns = [
  ["Actor", (row) => nodes.get(row.line.actor).name],
  ["Stance", (row) => row.stance],
  ["Target", (row) => nodes.get(row.line.target).name],
  ["Quote", (row) => row.quote],
  ["Document", (row) => row.title],
  ["Date", (row) => row.date || ""],
  ["Confidence", (row) => row.confidence],
];
let sorted = { column: 5, down: true };
let rowsShown = ROWS;

function compare(a, b) {
  const value = columns[sorted.column][1];
  const [one, two] = [value(a), value(b)];
  const way = typeof one === "number" ? one - two : one.localeCompare(two, "en");
  return sorted.down ? -way : way;
}
function headCell(name, column) {
  const cell = element("th");
  const button = element("button", `${name}${sorted.column === column ? (sorted.down ? " ↓" : " ↑") : ""}`);
  cell.scope = "col";
  cell.setAttribute("aria-sort", sorted.column === column ? (sorted.down ? "descending" : "ascending") : "none");
  button.type = "button";
  button.onclick = () => { sorted = { column, down: sorted.column === column && !sorted.down }; writeTable(); $("table").querySelectorAll("th button")[column].focus(); };
  cell.append(button);
  return cell;
}
function bodyRow(row) {
  const made = element("tr");
  const cells = columns.map(() => element("td"));
  cells[0].append(nameButton(nodes.get(row.line.actor)));
  cells[1].append(row.stance);
  cells[1].className = row.stance;
  cells[2].append(nameButton(nodes.get(row.line.target)));
  cells[3].append(row.quote);
  cells[4].append(link(row.url, row.title));
  cells[5].append(row.date || "");
  cells[6].append(`${Math.round(row.confidence * 100)}%`);
  made.append(...cells);
  return made;
}
function writeTable() {
  const host = $("table");
  if (host.hidden) return;
  const rows = [...shown].flatMap(([line, cards]) => cards.map((card) => ({ ...card, line }))).sort(compare);
  const table = element("table");
  const head = element("tr");
  const body = element("tbody");
  head.append(...columns.map(([name], column) => headCell(name, column)));
  body.append(...rows.slice(0, rowsShown).map(bodyRow));
  const top = element("thead");
  top.append(head);
  table.append(element("caption", `${several(rows.length, "statement")}${rows.length > rowsShown ? `, the first ${rowsShown} shown` : ""}`), top, body);
  host.replaceChildren(table);
  if (rows.length > rowsShown) {
    const more = element("button", "Show all rows");
    more.type = "button";
    more.onclick = () => { rowsShown = Infinity; writeTable(); };
    host.append(more);
  }
}
