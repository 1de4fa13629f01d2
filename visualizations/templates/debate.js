// What the page knows: nodes, lines and their evidence, and which of them the filters let through.
const $ = (id) => document.getElementById(id);
const read = (id) => JSON.parse($(id).textContent);
const settings = read("settings");
const nodes = new Map(read("nodes").map((node) => [node.id, { ...node, lines: [] }]));
const lines = read("lines").map((line) => ({ id: line.id, actor: line.from, target: line.to, evidence: line.evidence }));
for (const line of lines) {
  nodes.get(line.actor).lines.push(line);
  if (line.target !== line.actor) nodes.get(line.target).lines.push(line);
}
const style = Object.fromEntries(settings.lines.map((line) => [line.stance, line]));
const order = settings.lines.map((line) => line.stance);
const byName = [...nodes.values()].sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
const days = lines.flatMap((line) => line.evidence.map((card) => card.day)).filter((day) => day !== null);
const undated = lines.reduce((sum, line) => sum + line.evidence.filter((card) => card.day === null).length, 0);

const hiddenGroups = new Set();
const hiddenStances = new Set();
let lowest = 0;
let until = Infinity;

const group = (node) => `${node.role}:${node.family}`;
const cardShown = (card) => !hiddenStances.has(card.stance) && card.confidence >= lowest && (card.day === null || card.day <= until);
const evidence = (line) => (hiddenGroups.has(group(nodes.get(line.actor))) || hiddenGroups.has(group(nodes.get(line.target))) ? [] : line.evidence.filter(cardShown));

// Recomputed once per change of a filter; everything that is drawn or written reads from here.
let shown = new Map();
let shownNodes = new Set();
function refilter() {
  shown = new Map(lines.map((line) => [line, evidence(line)]).filter(([, cards]) => cards.length));
  shownNodes = new Set([...shown.keys()].flatMap((line) => [line.actor, line.target]));
}
const shownLines = (node) => node.lines.filter((line) => shown.has(line));
const cardsOf = (node) => shownLines(node).flatMap((line) => shown.get(line).map((card) => ({ ...card, line })));
const tally = (cards) => Object.fromEntries(order.map((stance) => [stance, cards.filter((card) => card.stance === stance).length]));
const stanceOf = (cards) => (cards.every((card) => card.stance === cards[0].stance) ? cards[0].stance : "mixed");
const neighbors = (node) => new Set(shownLines(node).map((line) => (line.actor === node.id ? line.target : line.actor)));

// Actors on each side of a target, each counted once with the side it takes more often; the score is that of `analyze disputes`.
function contest(target) {
  const side = { support: 0, oppose: 0, mixed: 0 };
  for (const line of shownLines(target)) {
    if (line.target !== target.id) continue;
    const count = tally(shown.get(line));
    side[count.support > count.oppose ? "support" : count.oppose > count.support ? "oppose" : "mixed"] += 1;
  }
  const total = side.support + side.oppose;
  return { ...side, score: total ? (1 - Math.abs(side.support - side.oppose) / total) * Math.log2(1 + total) : 0 };
}

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined && text !== null) made.textContent = text;
  if (className) made.className = className;
  return made;
}
const several = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const isoDay = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
