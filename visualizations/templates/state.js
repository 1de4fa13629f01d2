// What is looked at, all of it in the address, so that a view can be sent: #view=matrix&pick=n:actor/openai
const SETS = ["off", "issue", "add"];
const fresh = () => ({
  view: "network", mode: "targets", pick: "", to: "", steps: "", off: new Set(), issue: new Set(), source: "", sure: "", from: "", until: "",
  undated: "", add: new Set(), sort: "", columns: "", rows: "", at: "",
});
const state = fresh();
const VIEWS = ["network", "matrix", "timeline", "table"];

const shortId = (id) => (id.startsWith(settings.prefix) ? id.slice(settings.prefix.length) : id);
const nodeNamed = (short) => nodes.get(settings.prefix + short) || nodes.get(short) || null;
const encode = (text) => encodeURIComponent(text).replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%3E/g, ">").replace(/%7E/g, "~");

function address() {
  const start = fresh();
  const parts = Object.keys(start).map((key) => {
    const value = SETS.includes(key) ? [...state[key]].map((one) => encodeURIComponent(one)).join(",") : state[key] === start[key] ? "" : encode(state[key]);
    return value && `${key}=${value}`;
  });
  return `#${parts.filter(Boolean).join("&") || (settings.start ? "all" : "")}`;
}
function decoded(text) {
  try { return decodeURIComponent(text); } catch { return ""; }
}
function readAddress(text) {
  Object.assign(state, fresh());
  for (const part of (text || settings.start).split("&")) {
    const [, key, value] = /^(\w+)=(.*)$/s.exec(part) || [];
    if (!(key in state)) continue;
    state[key] = SETS.includes(key) ? new Set(value.split(",").map(decoded).filter(Boolean)) : decoded(value);
  }
  if (!VIEWS.includes(state.view)) state.view = "network";
  if (state.mode !== "actors") state.mode = "targets";
  for (const end of ["from", "until"]) if (!/^\d{4}-\d\d-\d\d$/.test(state[end]) || Number.isNaN(dayOf(state[end]))) state[end] = "";
  if (!(Number(state.sure) > 0 && Number(state.sure) <= 100)) state.sure = "";
  if (!["1", "2", "3"].includes(state.steps)) state.steps = "";
}
function writeAddress(push) {
  const next = address();
  if (next === (location.hash || "#")) return;
  try {
    history[push ? "pushState" : "replaceState"](null, "", next);
  } catch { /* a frame in a notebook has no address of its own */ }
}
// Every change goes through here: `push` makes it a step that the back button undoes.
function change(values, { push = true } = {}) {
  Object.assign(state, values);
  writeAddress(push);
  refresh();
}
function toggle(set, value, on, options) {
  const next = new Set(state[set]);
  if (on) next.add(value); else next.delete(value);
  change({ [set]: next }, options);
}

// What is chosen: a node, a line (actor and target), a tie (two actors) or a bloc, of a node also what it says on one issue only,
// of a node or line also what was said on one day only; null for the overview.
const pickNode = (node) => `n:${shortId(node.id)}`;
const pickLine = (line) => `l:${shortId(line.actor.id)}>${shortId(line.target.id)}`;
const pickTie = (one, other) => `t:${shortId(one.id)}~${shortId(other.id)}`;
const pickBloc = (bloc) => `b:${shortId(bloc.center.id)}`;
const pickCell = (node, issue) => `c:${shortId(node.id)}~${issue}`;
const pickMark = (actor, target, when) => `d:${actor ? shortId(actor.id) : ""}>${target ? shortId(target.id) : ""}@${when}`;
function chosenCell(rest) {
  const [, name, issue] = /^(.*)~(.*)$/s.exec(rest) || [], node = nodeNamed(name);
  return node && (issue === NO_ISSUE || issueOf.has(issue)) ? { node, issue } : null;
}
// A mark of the timeline: the statements of one stance and day about one target or by one actor, or those without a date.
function chosenMark(rest) {
  const [, from, to, when] = /^(.*)>(.*)@(.*)$/s.exec(rest) || [], actor = from && nodeNamed(from), target = to && nodeNamed(to);
  const [, stance, iso] = /^(\w+),(\d{4}-\d\d-\d\d)$/.exec(when) || [];
  if ((from && !actor) || (to && !target) || !(actor || target) || (when !== "undated" && !stances.includes(stance))) return null;
  const mark = { actor, target, stance, day: stance ? dayOf(iso) : null, when };
  if (!actor || !target) return { node: actor || target, mark };
  const line = lineOf.get(`${actor.id}>${target.id}`);
  return line ? { line, mark } : null;
}
function chosen() {
  const [, sort, rest] = /^([nltbcd]):(.*)$/s.exec(state.pick) || [];
  if (sort === "c") return chosenCell(rest);
  if (sort === "d") return chosenMark(rest);
  if (sort === "n") { const node = nodeNamed(rest); return node && { node }; }
  if (sort === "b") { const bloc = blocs.find((one) => shortId(one.center.id) === rest); return bloc ? { bloc } : null; }
  if (!sort) return null;
  const ends = rest.split(sort === "l" ? ">" : "~").map(nodeNamed);
  if (ends.length !== 2 || !ends[0] || !ends[1]) return null;
  if (sort === "t") return { tie: ends };
  const line = lineOf.get(`${ends[0].id}>${ends[1].id}`);
  return line ? { line } : null;
}
function choose(pick, more = {}) {
  change({ pick, to: "", ...(/^[nc]:/.test(pick) ? {} : { steps: "" }), ...more });
}
