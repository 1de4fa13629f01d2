// The legend is the filter: what is unticked is hidden. Every control shows what the state says, wherever the state came from.
const syncs = [];
const syncControls = () => { for (const sync of syncs) sync(); };

function row(host, { picture, text, count, tokens }) {
  const label = element("label"), input = element("input");
  input.type = "checkbox";
  input.onchange = () => {
    const off = new Set(state.off);
    for (const one of tokens) if (input.checked) off.delete(one); else off.add(one);
    change({ off }, { push: false });
  };
  syncs.push(() => {
    const hidden = tokens.filter((one) => state.off.has(one)).length;
    input.checked = hidden < tokens.length;
    input.indeterminate = hidden > 0 && hidden < tokens.length;
  });
  label.append(input, picture || "", element("span", text), element("small", grouped(count)));
  host.append(label);
}
function group(title, fill) {
  const made = element("fieldset");
  made.append(element("legend", title));
  fill(made);
  if (made.children.length > 1) $("folded").append(made);
}
const members = (role, kind) => byRank.filter((node) => node.role === role && node.kind === kind).length;
function actorRows(host) {
  for (const family of settings.families) {
    const kinds = family.kinds.map((kind) => [kind, members("actor", kind)]).filter(([, count]) => count);
    if (!kinds.length) continue;
    const whole = kinds.reduce((sum, [, count]) => sum + count, 0);
    row(host, { picture: swatch(family.shape, family.color), text: family.name, count: whole, tokens: kinds.map(([kind]) => `actor.${kind}`) });
  }
  const all = settings.families.flatMap((family) => family.kinds).map((kind) => [kind, members("actor", kind)]).filter(([, count]) => count);
  if (all.length < 2) return;
  const inner = element("details", null, "kinds");
  inner.append(element("summary", `${several(all.length, "kind")} of actors`));
  for (const [kind, count] of all) row(inner, { text: capital(kind), count, tokens: [`actor.${kind}`] });
  host.append(inner);
}
function targetRows(host) {
  const kinds = [...new Set(byRank.filter((node) => !isActor(node)).map((node) => node.kind))].sort();
  for (const kind of kinds) row(host, { picture: swatch("box"), text: capital(kind), count: members("target", kind), tokens: [`target.${kind}`] });
}
function stanceRows(host) {
  const all = tally(allCards);
  for (const stance of stances) if (all[stance]) row(host, { picture: stroke(stance), text: capital(stance), count: all[stance], tokens: [`stance.${stance}`] });
  host.append(element("p", "The wider a line, the more statements.", "soft note"));
}
function certaintyRows(host) {
  const counts = new Map();
  for (const card of allCards) counts.set(card.certainty, (counts.get(card.certainty) || 0) + 1);
  for (const certainty of Object.keys(settings.certainties)) {
    if (counts.get(certainty)) row(host, { text: capital(settings.certainties[certainty]), count: counts.get(certainty), tokens: [`certainty.${certainty}`] });
  }
}
function confidenceRow(host) {
  const label = element("label", null, "slider"), input = element("input"), told = element("output");
  Object.assign(input, { type: "range", id: "confidence", min: 0, max: 100, step: 5 });
  input.setAttribute("aria-label", "Lowest confidence of the reading that is shown");
  told.htmlFor = "confidence";
  input.oninput = () => later({ sure: input.value === "0" ? "" : input.value });
  syncs.push(() => {
    input.value = state.sure || 0;
    told.textContent = state.sure ? `${state.sure}% or more` : "all";
    input.setAttribute("aria-valuetext", told.textContent);
  });
  label.append(input, told);
  host.append(label);
}
// Ticked issues are the only ones shown; none ticked shows all.
function issueRows(host) {
  const count = new Map();
  for (const line of lines) {
    const ids = new Set(line.target.issues.length ? line.target.issues.flatMap((issue) => [settings.issues[issue].id, settings.issues[issue].group]) : [NO_ISSUE]);
    for (const id of ids) count.set(id, (count.get(id) || 0) + line.cards.length);
  }
  const tick = (inside, id, name) => {
    const label = element("label"), input = element("input");
    Object.assign(input, { type: "checkbox" });
    input.dataset.issue = id;
    input.onchange = () => toggle("issue", id, input.checked, { push: false });
    syncs.push(() => { input.checked = state.issue.has(id); });
    label.append(input, element("span", name), element("small", grouped(count.get(id) || 0)));
    inside.append(label);
  };
  for (const top of settings.issues.filter((issue) => !issue.group)) {
    const inner = element("details", null, "tree"), under = settings.issues.filter((issue) => issue.group === top.id);
    const summary = element("summary", top.name);
    summary.append(element("small", grouped(count.get(top.id) || 0)));
    inner.append(summary);
    tick(inner, top.id, under.length ? "All of these" : top.name);
    for (const issue of under) tick(inner, issue.id, issue.name);
    syncs.push(() => { if ([top, ...under].some((issue) => state.issue.has(issue.id))) inner.open = true; });
    host.append(inner);
  }
  if (settings.issues.length && count.get(NO_ISSUE)) tick(host, NO_ISSUE, "No listed issue");
  if (settings.issues.length) host.append(element("p", "Tick to show only these.", "soft note"));
}
function sourceRow(host) {
  if (settings.sources.length < 2) return;
  const select = element("select");
  select.id = "source";
  select.setAttribute("aria-label", "Source");
  const counts = new Map();
  for (const card of allCards) counts.set(card.source, (counts.get(card.source) || 0) + 1);
  const option = (number) => new Option(`${settings.sources[number].title} (${counts.get(number)})`, settings.sources[number].document);
  const fill = () => {
    if (select.length > 2) return;
    const order = settings.sources.map((_, number) => number).sort((a, b) => alphabet.compare(settings.sources[a].title, settings.sources[b].title) || a - b);
    select.replaceChildren(new Option(`All ${several(settings.sources.length, "source")}`, ""), ...order.map(option));
    select.value = state.source;
  };
  select.append(new Option(`All ${several(settings.sources.length, "source")}`, ""));
  select.addEventListener("pointerdown", fill);
  select.addEventListener("focus", fill);
  select.onchange = () => change({ source: select.value });
  syncs.push(() => {
    const number = settings.sources.findIndex((source) => source.document === state.source);
    if (number >= 0 && ![...select.options].some((each) => each.value === state.source)) select.append(option(number));
    select.value = number >= 0 ? state.source : "";
  });
  host.append(select);
}
function startLegend() {
  group("Actors", actorRows);
  group("What it is about", targetRows);
  group("Stance", stanceRows);
  group("Issues", issueRows);
  group("As the source says it", certaintyRows);
  group("Confidence of the reading", confidenceRow);
  group("Source", sourceRow);
  $("folded").append(keysHelp());
  const narrow = matchMedia("(max-width: 1000px)");
  const fold = (open) => { $("fold").setAttribute("aria-expanded", String(open)); $("folded").hidden = !open; };
  $("fold").onclick = () => fold($("folded").hidden);
  narrow.addEventListener("change", () => fold(!narrow.matches));
  fold(!narrow.matches);
}
// Sliders report many values a second; the page follows the last one.
let waiting = 0, waitingFor = {};
function later(values) {
  Object.assign(state, values);
  Object.assign(waitingFor, values);
  syncControls();
  clearTimeout(waiting);
  waiting = setTimeout(() => { const held = waitingFor; waitingFor = {}; change(held, { push: false }); }, 40);
}
