// Positions and changes over time: one lane per target of an actor, per actor on a target or issue, or per target of the whole debate.
const LANES = 40;
let allLanes = false;
function timelineSubject() {
  const choice = chosen();
  if (choice && choice.line) return { title: titleOf(choice), lanes: [{ node: choice.line.target, lines: [choice.line] }].filter(() => shown.has(choice.line)) };
  if (choice && choice.node) {
    const own = ownLines(choice.node), about = linesAbout(choice.node);
    return { title: choice.node.name, lanes: [...own.map((line) => ({ node: line.target, lines: [line] })), ...about.map((line) => ({ node: line.actor, lines: [line] }))] };
  }
  const some = choice && choice.bloc ? new Set(choice.bloc.members) : choice && choice.tie ? new Set(choice.tie) : null;
  const byActor = state.issue.size > 0 && !some, lanes = new Map();
  for (const line of shown.keys()) {
    if (some && !some.has(line.actor)) continue;
    const node = byActor || some ? line.actor : line.target;
    if (!lanes.has(node)) lanes.set(node, { node, lines: [] });
    lanes.get(node).lines.push(line);
  }
  const issues = [...state.issue].map((id) => (id === NO_ISSUE ? "No listed issue" : issueOf.get(id)?.name)).filter(Boolean).join(", ");
  return { title: some ? titleOf(choice) : byActor ? issues : "The whole debate, by target", lanes: [...lanes.values()] };
}
function timelineData() {
  const subject = timelineSubject();
  for (const lane of subject.lanes) {
    lane.cards = lane.lines.flatMap((line) => shown.get(line)).sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
    lane.dated = lane.cards.filter((card) => card.day !== null);
    const one = lane.lines.length === 1 ? lane.lines[0] : null;
    lane.spans = one ? settings.positions.filter((span) => span.actor === one.actor.id && span.target === one.target.id && span.evidence.some((id) => cardOf.has(id) && shown.get(one).includes(cardOf.get(id)))) : [];
    lane.moves = one ? shownChanges().filter((move) => move.actor === one.actor.id && move.target === one.target.id && move.day !== null) : [];
  }
  subject.lanes.sort((a, b) => b.cards.length - a.cards.length || byName(a.node, b.node));
  const all = subject.lanes.flatMap((lane) => lane.dated.map((card) => card.day));
  subject.low = all.length ? all.reduce((a, b) => Math.min(a, b)) : 0;
  subject.high = all.length ? all.reduce((a, b) => Math.max(a, b)) : 0;
  const margin = Math.max(20, (subject.high - subject.low) * 0.03);
  subject.low -= margin;
  subject.high += margin;
  subject.share = (day) => Math.min(1, Math.max(0, (day - subject.low) / (subject.high - subject.low)));
  return subject;
}
function ticks({ low, high }) {
  const found = [], months = (high - low) / 30.44, step = [1, 2, 3, 6, 12, 24, 60, 120, 600].find((each) => months / each <= 6) || 1200;
  const start = new Date(low * 864e5);
  for (let year = start.getUTCFullYear(), month = 0; ; month += step) {
    const day = Math.round(Date.UTC(year, month, 1) / 864e5);
    if (day > high) return found;
    if (day >= low) { const at = new Date(day * 864e5); found.push({ day, text: step >= 12 || at.getUTCMonth() === 0 ? String(at.getUTCFullYear()) : `${MONTHS[at.getUTCMonth()].slice(0, 3)} ${at.getUTCFullYear()}` }); }
  }
}
const MARKS = { support: "▲", oppose: "▼", mixed: "◆" };
const percent = (share) => `${(share * 100).toFixed(2)}%`;
// Statements of one day and one stance share a mark.
function laneMarks(lane, subject) {
  const together = new Map();
  for (const card of lane.dated) {
    const key = `${card.day}|${card.stance}`;
    together.set(key, [...(together.get(key) || []), card]);
  }
  const stacked = new Map();
  return [...together.values()].map((cards) => {
    const [card] = cards, level = stacked.get(card.day) || 0;
    stacked.set(card.day, level + 1);
    const made = button(MARKS[card.stance], () => openMark(lane, cards, `${card.stance},${isoDay(card.day)}`), `mark ${card.stance}`);
    made.style.left = percent(subject.share(card.day));
    made.style.marginTop = `${level * 14}px`;
    const names = [...new Set(cards.map((one) => one.line.actor.name))];
    made.setAttribute("aria-label", `${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} others` : ""} ${names.length === 1 ? style[card.stance].verb : card.stance} ${card.line.target.name}, ${dated(card)}: ${several(cards.length, "statement")}`);
    made.title = made.getAttribute("aria-label");
    if (cards.length > 1) made.append(element("small", String(cards.length)));
    return made;
  });
}
function openMark(lane, cards, when) {
  const [{ line }] = cards, alone = cards.every((card) => card.line === line), by = line.actor === lane.node;
  choose(pickMark(alone || by ? line.actor : null, alone || !by ? line.target : null, when), { view: "timeline" });
  focusPanel();
}
function laneSpans(lane, subject) {
  return lane.spans.filter((span) => span.from !== null).map((span, place) => {
    const { from } = span, to = span.to ?? (lane.spans[place + 1] ? lane.spans[place + 1].from : subject.high), made = element("span", null, `span ${span.stance}`);
    made.style.left = percent(subject.share(from));
    made.style.width = percent(Math.max(0.004, subject.share(to) - subject.share(from)));
    made.setAttribute("aria-hidden", "true");
    return made;
  });
}
// Statements without a date have no place on the axis.
function undatedMark(lane, cards) {
  const made = button(null, () => openMark(lane, cards, "undated"), "undated");
  for (const stance of stances) { const count = tally(cards)[stance]; if (count) made.append(element("span", `${MARKS[stance]} ${count} `, `verb ${stance}`)); }
  made.append("undated");
  return made;
}
function laneElement(lane, subject) {
  const made = element("li", null, "lane"), name = element("div", null, "lane-name"), track = element("div", null, "lane-track");
  name.append(nameButton(lane.node), element("small", several(lane.cards.length, "statement")));
  track.append(...laneSpans(lane, subject), ...laneMarks(lane, subject));
  const deepest = Math.max(1, ...[...new Set(lane.dated.map((card) => card.day))].map((day) => new Set(lane.dated.filter((card) => card.day === day).map((card) => card.stance)).size));
  track.style.minHeight = `${16 + deepest * 14}px`;
  const undatedHere = lane.cards.length - lane.dated.length;
  if (undatedHere) name.append(undatedMark(lane, lane.cards.filter((card) => card.day === null)));
  made.append(name, track);
  for (const move of lane.moves) made.append(element("p", `${CHANGE_WORDS[move.kind] ? `${capital(CHANGE_WORDS[move.kind])}: ` : ""}${changeWords(move)}.`, "turn"));
  return made;
}
function writeTimeline(host) {
  const subject = timelineData(), list = element("ol", null, "lanes"), axis = element("div", null, "axis");
  for (const { day, text } of ticks(subject)) {
    const tick = element("span", text);
    tick.style.left = percent(subject.share(day));
    axis.append(tick);
  }
  axis.setAttribute("aria-hidden", "true");
  const lanes = allLanes ? subject.lanes : subject.lanes.slice(0, LANES);
  list.append(...lanes.map((lane) => laneElement(lane, subject)));
  const key = element("p", "▲ support   ▼ oppose   ◆ mixed. A bar is a position held over time. A document shows that a stance existed by its date. ", "soft note");
  host.replaceChildren(timelineBar(), element("h2", subject.title), key, axis, list);
  if (!subject.lanes.length) host.append(element("p", "No statement passes the filters.", "soft"));
  if (lanes.length < subject.lanes.length) host.append(button(`Show all ${several(subject.lanes.length, "lane")}`, () => { allLanes = true; writeOther(); host.focus(); }, "more"));
}
// What the timeline is about: an issue here, an actor or target by search or by a click on a name.
function timelineBar() {
  const box = element("div", null, "bar"), label = element("label", "About "), select = element("select");
  select.id = "about";
  const choice = chosen(), only = state.issue.size === 1 ? [...state.issue][0] : "";
  select.append(new Option("the whole debate", ""));
  if (choice) select.append(new Option(titleOf(choice), "chosen", true, true));
  for (const issue of settings.issues) select.append(new Option(issue.group ? `  ${issue.name}` : issue.name, `issue:${issue.id}`));
  select.value = choice ? "chosen" : only ? `issue:${only}` : "";
  select.onchange = () => {
    if (select.value !== "chosen") change({ pick: "", to: "", steps: "", issue: new Set(select.value ? [select.value.slice(6)] : []) });
    $("about").focus();
  };
  label.append(select);
  box.append(label, element("span", "Search (/) finds an actor or target.", "soft note"));
  return box;
}
