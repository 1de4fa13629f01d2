// Which statements the filters let through; recomputed once per change, and everything that is drawn or written reads from here.
let shown = new Map(); // line -> its statements that pass
let shownCards = [];
let shownNodes = new Set();
let hiddenCount = 0;

const days = allCards.map((card) => card.day).filter((day) => day !== null);
const firstDay = days.length ? days.reduce((a, b) => Math.min(a, b)) : null;
const lastDay = days.length ? days.reduce((a, b) => Math.max(a, b)) : null;
const undatedCount = allCards.length - days.length;

const token = (node) => `${node.role}.${node.kind}`;
const NO_ISSUE = "none";
function wantedIssues() {
  if (!state.issue.size) return null;
  const wanted = new Set();
  for (const id of state.issue) for (const number of issuesIn(id)) wanted.add(number);
  return wanted;
}
function lineTest() {
  const issues = wantedIssues(), without = state.issue.has(NO_ISSUE);
  return (line) => {
    if (state.off.has(token(line.actor)) || state.off.has(token(line.target))) return false;
    if (!issues) return true;
    return line.target.issues.length ? line.target.issues.some((issue) => issues.has(issue)) : without;
  };
}
function cardTest() {
  const lowest = Number(state.sure) / 100 || 0;
  const from = state.from ? dayOf(state.from) : -Infinity, until = state.until ? dayOf(state.until) : Infinity;
  return (card) => card.confidence >= lowest && !state.off.has(`stance.${card.stance}`) && !state.off.has(`certainty.${card.certainty}`)
    && (!state.source || card.from.document === state.source)
    && (card.day === null ? !state.undated : card.day >= from && card.day <= until);
}
function refilter() {
  const keepsLine = lineTest(), keepsCard = cardTest();
  let passing = new Map();
  for (const line of lines) {
    if (!keepsLine(line)) continue;
    const cards = line.cards.filter(keepsCard);
    if (cards.length) passing.set(line, cards);
  }
  shown = passing;
  const choice = chosen();
  if (state.steps && choice && choice.node) {
    const near = within(choice.node, Number(state.steps));
    passing = new Map([...passing].filter(([line]) => near.has(line.actor) && near.has(line.target)));
    shown = passing;
  }
  shownCards = [...shown.values()].flat();
  shownNodes = new Set();
  for (const line of shown.keys()) shownNodes.add(line.actor).add(line.target);
  hiddenCount = allCards.length - shownCards.length;
}
const shownLines = (node) => node.lines.filter((line) => shown.has(line));
const cardsOf = (node) => shownLines(node).flatMap((line) => shown.get(line));
const neighbors = (node) => new Set(shownLines(node).map((line) => (line.actor === node ? line.target : line.actor)));
const ownLines = (node) => shownLines(node).filter((line) => line.actor === node);
const linesAbout = (node) => shownLines(node).filter((line) => line.target === node);
const filtered = () => state.off.size || state.issue.size || state.source || state.sure || state.from || state.until || state.undated || state.steps;
const clearFilters = () => change({ off: new Set(), issue: new Set(), source: "", sure: "", from: "", until: "", undated: "", steps: "" });
