// What is shown, to take along: a picture, or the statements as CSV or JSON.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g; // no XML can hold these
const plainName = () => plain(document.title).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "stancegraph";
function save(blob, ending) {
  const made = element("a"), place = URL.createObjectURL(blob);
  Object.assign(made, { href: place, download: `${plainName()}.${ending}` });
  document.body.append(made);
  made.click();
  made.remove();
  setTimeout(() => URL.revokeObjectURL(place), 10_000);
  announce(`Saved as ${made.download}`);
}
// A spreadsheet would run what begins like a formula.
const quoted = (value) => {
  const text = value === null || value === undefined ? "" : String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
};
const FIELDS = [
  ["actor", (card) => card.line.actor.name], ["actor_kind", (card) => card.line.actor.kind], ["stance", (card) => card.stance], ["target", (card) => card.line.target.name],
  ["target_kind", (card) => card.line.target.kind], ["issues", (card) => card.line.target.issues.map((issue) => settings.issues[issue].name).join("; ")],
  ["date", (card) => card.from.date], ["date_precision", (card) => card.from.precision], ["quote", (card) => card.quote], ["sentence", (card) => (card.before || card.after ? card.before + card.quote + card.after : card.quote)],
  ["source", (card) => card.from.title], ["url", (card) => card.from.url], ["modality", (card) => card.modality], ["certainty", (card) => card.certainty], ["confidence", (card) => card.confidence],
  ["condition", (card) => card.condition], ["attributed_by", (card) => card.by], ["actor_iri", (card) => card.line.actor.id], ["target_iri", (card) => card.line.target.id], ["statement", (card) => card.id],
];
const inOrder = () => tableCards().cards;
const asCsv = () => `\ufeff${[FIELDS.map(([name]) => name).join(","), ...inOrder().map((card) => FIELDS.map(([, value]) => quoted(value(card))).join(","))].join("\r\n")}\r\n`;
const asJson = () => `${JSON.stringify({ title: document.title, view: address(), hidden: hiddenCount, statements: inOrder().map((card) => Object.fromEntries(FIELDS.map(([name, value]) => [name, value(card) ?? null]))) }, null, 2)}\n`;
function saveSvg(made) {
  for (const text of made.querySelectorAll("text")) text.textContent = text.textContent.replace(UNPRINTABLE, "");
  save(new Blob([new XMLSerializer().serializeToString(made)], { type: "image/svg+xml" }), "svg");
}
const savePng = () => networkPicture().toBlob((blob) => save(blob, "png"), "image/png");
function exportsNow() {
  const pictures = { network: ["Picture (PNG)", savePng], matrix: ["Picture (SVG)", () => saveSvg(matrixPicture())], timeline: ["Picture (SVG)", () => saveSvg(timelinePicture())] };
  return [pictures[state.view], ["Statements (CSV)", () => save(new Blob([asCsv()], { type: "text/csv" }), "csv")], ["Statements (JSON)", () => save(new Blob([asJson()], { type: "application/json" }), "json")]].filter(Boolean);
}
function startExport() {
  const opener = $("export"), list = $("exports");
  const open = (on) => { list.hidden = !on; opener.setAttribute("aria-expanded", String(on)); };
  opener.onclick = () => {
    list.replaceChildren(...exportsNow().map(([text, act]) => {
      const item = element("li");
      item.append(button(text, () => { open(false); opener.focus(); act(); }));
      return item;
    }));
    open(list.hidden);
  };
  $("exporting").addEventListener("keydown", (event) => { if (event.key === "Escape" && !list.hidden) { open(false); opener.focus(); event.stopPropagation(); } });
  $("exporting").addEventListener("focusout", (event) => { if (!$("exporting").contains(event.relatedTarget)) open(false); });
}
