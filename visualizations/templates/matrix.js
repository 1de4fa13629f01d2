// Actors by issues, or by targets: how often each is for and against, grouped by bloc, every cell a way to the evidence.
const MATRIX_ROWS = 60, MATRIX_COLUMNS = 24;
let allRows = false;
const issueKeys = (line) => (line.target.issues.length ? line.target.issues.map((issue) => settings.issues[issue].id) : [NO_ISSUE]);
const columnKey = (line) => (state.columns === "targets" ? [shortId(line.target.id)] : issueKeys(line));
const issueName = (key) => (key === NO_ISSUE ? "No listed issue" : issueOf.get(key).name);
function columnName(key) {
  return state.columns === "targets" ? nodeNamed(key).name : issueName(key);
}
function matrixData() {
  const cells = new Map(), columns = new Map(), rows = new Map();
  for (const [line, cards] of shown) {
    if (!rows.has(line.actor)) rows.set(line.actor, 0);
    rows.set(line.actor, rows.get(line.actor) + cards.length);
    for (const key of new Set(columnKey(line))) {
      columns.set(key, (columns.get(key) || 0) + cards.length);
      const at = `${line.actor.id}|${key}`;
      cells.set(at, [...(cells.get(at) || []), ...cards]);
    }
  }
  const order = [...columns].sort((a, b) => (a[0] === NO_ISSUE) - (b[0] === NO_ISSUE) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  return { cells, rows, columns: order.slice(0, MATRIX_COLUMNS), columnsLeft: order.length - Math.min(order.length, MATRIX_COLUMNS) };
}
const net = (cards) => { const { support, oppose } = tally(cards || []); return support - oppose; };
function matrixGroups({ cells, rows }) {
  const [, by, way] = /^(.*?)(-?)$/s.exec(state.rows);
  const sorters = {
    "": (a, b) => rows.get(b) - rows.get(a) || byName(a, b),
    name: byName,
    count: (a, b) => rows.get(b) - rows.get(a) || byName(a, b),
  };
  const order = [...rows.keys()].sort(sorters[by] || ((a, b) => net(cells.get(`${b.id}|${by}`)) - net(cells.get(`${a.id}|${by}`)) || byName(a, b)));
  if (way) order.reverse();
  if (by) return [{ name: "", actors: order }];
  const groups = blocs.map((bloc) => ({ name: `Bloc: ${blocName(bloc)}`, bloc, actors: order.filter((node) => node.bloc === bloc.number) }));
  return [...groups, { name: "In no bloc", actors: order.filter((node) => node.bloc === null || !isActor(node)) }].filter((one) => one.actors.length);
}
const signs = (count) => [count.support && `+${count.support}`, count.oppose && `−${count.oppose}`, count.mixed && `±${count.mixed}`].filter(Boolean).join(" ");
function matrixCell(actor, key, cards) {
  const cell = element("td");
  if (!cards) return cell;
  const count = tally(cards), made = button(signs(count), () => openCell(actor, key), `cell ${sideOf(count)}`);
  made.setAttribute("aria-label", `${signs(count)}: ${actor.name} on ${columnName(key)}, ${count3(count)}`);
  made.style.setProperty("--strength", String(Math.min(1, 0.35 + Math.abs(count.support - count.oppose) * 0.16)));
  cell.append(made);
  return cell;
}
// A cell leads to the pair itself where columns are targets, else to the actor with only that issue in view.
function openCell(actor, key) {
  if (state.columns === "targets") choose(pickLine(lineOf.get(`${actor.id}>${nodeNamed(key).id}`)));
  else choose(pickCell(actor, key));
  focusPanel();
}
// Names begin with A, numbers with the largest; the second click turns them round.
const orderOf = (by, turned) => ((by === "name") === turned ? "descending" : "ascending");
function sortHead(text, by, className) {
  const cell = element("th", null, className), [, now, way] = /^(.*?)(-?)$/s.exec(state.rows), on = now === by && by !== "";
  const order = on ? orderOf(by, !!way) : "none", turn = on && !way;
  cell.scope = "col";
  cell.setAttribute("aria-sort", order);
  const made = button(null, () => {
    change({ rows: turn ? `${by}-` : by });
    $("other").querySelector(`[data-by="${CSS.escape(by)}"]`).focus();
    announce(`Sorted by ${text}, ${orderOf(by, turn)}`);
  });
  made.dataset.by = by;
  made.append(element("span", text), element("i", { ascending: " ↑", descending: " ↓", none: "" }[order]));
  made.title = text;
  cell.append(made);
  return cell;
}
function writeMatrix(host) {
  const matrix = matrixData(), groups = matrixGroups(matrix), table = element("table", null, "matrix");
  const head = element("tr"), top = element("thead");
  head.append(sortHead("Actor", "name", "corner"), ...matrix.columns.map((key) => sortHead(columnName(key), key, "turned")), sortHead("All", "count", "turned"));
  top.append(head);
  table.append(element("caption", "Statements for (+) and against (−)"), top);
  let left = allRows ? Infinity : MATRIX_ROWS;
  for (const { name, bloc, actors } of groups) {
    if (left <= 0) break;
    const body = element("tbody");
    if (name) body.append(groupRow(name, bloc, matrix.columns.length + 2));
    for (const actor of actors.slice(0, left)) body.append(matrixRow(actor, matrix));
    left -= actors.length;
    table.append(body);
  }
  host.replaceChildren(matrixBar(), element("p", matrixNote(matrix), "soft note"), table);
  if (left < 0) host.append(button(`Show all ${several(matrix.rows.size, "actor")}`, () => { allRows = true; writeOther(); host.focus(); }, "more"));
}
function matrixNote({ columnsLeft }) {
  const issues = state.columns === "targets" ? "" : "A target can raise several issues. ";
  return issues + (columnsLeft ? `${several(columnsLeft, "more column")} with fewer statements ${columnsLeft === 1 ? "is" : "are"} left out.` : "");
}
function groupRow(name, bloc, width) {
  const made = element("tr", null, "group"), cell = element("th");
  cell.scope = "rowgroup";
  cell.colSpan = width;
  cell.append(bloc ? button(name, () => { choose(pickBloc(bloc)); focusPanel(); }, "name") : name);
  made.append(cell);
  return made;
}
function matrixRow(actor, matrix) {
  const made = element("tr"), name = element("th");
  name.scope = "row";
  name.append(nameButton(actor));
  made.append(name, ...matrix.columns.map((key) => matrixCell(actor, key, matrix.cells.get(`${actor.id}|${key}`))), element("td", grouped(matrix.rows.get(actor)), "sum"));
  return made;
}
function matrixBar() {
  const bar = element("div", null, "switch");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Columns");
  for (const [value, text] of [["", "By issue"], ["targets", "By target"]]) {
    const made = button(text, () => { change({ columns: value, rows: "" }); $("other").querySelector(`[data-columns="${value}"]`).focus(); announce(`Columns ${text.toLowerCase()}`); });
    made.dataset.columns = value;
    made.setAttribute("aria-pressed", String(state.columns === value));
    bar.append(made);
  }
  const blocsFirst = button("Group by bloc", () => { change({ rows: "" }); $("other").querySelector("[data-group]").focus(); announce("Grouped by bloc"); });
  blocsFirst.dataset.group = "yes";
  blocsFirst.setAttribute("aria-pressed", String(!state.rows));
  const box = element("div", null, "bar");
  box.append(bar, blocsFirst);
  return box;
}
