// The same statements as a table: what a screen reader can walk through, and what can be sorted.
const ROWS = 200;
let rowsShown = ROWS;
const columns = [
  ["actor", "Actor", (card) => card.line.actor.name],
  ["stance", "Stance", (card) => card.stance],
  ["target", "Target", (card) => card.line.target.name],
  ["quote", "Quote", (card) => card.quote],
  ["source", "Source", (card) => card.from.title],
  ["date", "Date", (card) => card.from.date || ""],
  ["said", "How it is said", (card) => `${modalityWords(card)}, ${certaintyWords(card)}`],
  ["by", "Attributed by", (card) => card.by || ""],
  ["sure", "Confidence", (card) => card.confidence],
];
const DEFAULT_SORT = "date-";
function tableCards() {
  const [, key, down] = /^(\w*)(-?)$/.exec(state.sort || DEFAULT_SORT) || [];
  const column = columns.find(([name]) => name === key) || columns[5], value = column[2];
  const keyed = shownCards.map((card) => [value(card), card]);
  keyed.sort(([a, one], [b, other]) => (typeof a === "number" ? a - b : alphabet.compare(a, b)) * (down ? -1 : 1) || (one.id < other.id ? -1 : 1));
  return { key: column[0], down: !!down, cards: keyed.map(([, card]) => card) };
}
function headCell([key, name], sorted) {
  const cell = element("th"), on = sorted.key === key;
  cell.scope = "col";
  cell.setAttribute("aria-sort", on ? (sorted.down ? "descending" : "ascending") : "none");
  const made = button(`${name}${on ? (sorted.down ? " ↓" : " ↑") : ""}`, () => {
    change({ sort: `${key}${on && !sorted.down ? "-" : ""}` }, { push: false });
    $("other").querySelector(`th [data-key=${key}]`).focus();
    announce(`Sorted by ${name}, ${on && !sorted.down ? "descending" : "ascending"}`);
  });
  made.dataset.key = key;
  cell.append(made);
  return cell;
}
function bodyRow(card) {
  const made = element("tr"), cells = columns.map(() => element("td"));
  cells[0].append(nameButton(card.line.actor));
  cells[1].append(element("span", card.stance, `verb ${card.stance}`));
  cells[2].append(nameButton(card.line.target));
  cells[3].append(card.quote);
  cells[4].append(link(card.from.url, card.from.title));
  cells[5].append(card.from.date ? `${PRECISION[card.from.precision] || ""}${card.from.date}` : "undated");
  cells[6].append(`${modalityWords(card)}, ${certaintyWords(card)}`);
  cells[7].append(card.by || "");
  cells[8].append(`${Math.round(card.confidence * 100)}%`);
  made.append(...cells);
  return made;
}
// Choosing a name changes no row: the table is written anew only when its statements or their order have changed.
let tableFor = { cards: [] };
function tableStands(host) {
  const { sort, cards, rows } = tableFor;
  return host.querySelector(".statements") && sort === state.sort && rows === rowsShown && cards.length === shownCards.length && cards.every((card, place) => card === shownCards[place]);
}
function writeTable(host) {
  if (tableStands(host)) return;
  tableFor = { sort: state.sort, cards: shownCards, rows: rowsShown };
  const sorted = tableCards(), table = element("table", null, "statements"), head = element("tr"), top = element("thead"), body = element("tbody");
  head.append(...columns.map((column) => headCell(column, sorted)));
  top.append(head);
  body.append(...sorted.cards.slice(0, rowsShown).map(bodyRow));
  table.append(element("caption", `${several(sorted.cards.length, "statement")}${sorted.cards.length > rowsShown ? `, the first ${rowsShown} shown` : ""}`), top, body);
  host.replaceChildren(table);
  if (sorted.cards.length > rowsShown) host.append(button("Show all rows", () => { rowsShown = Infinity; writeOther(); host.focus(); }, "more"));
}
