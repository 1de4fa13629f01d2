// What the page knows: nodes, the lines between them, the statements behind each line.
const read = (id) => JSON.parse($(id).textContent);
const settings = read("settings");
const nodes = new Map(read("nodes").map((node) => [node.id, { ...node, lines: [] }]));
const lines = read("lines").map((line, number) => ({ id: number, actor: nodes.get(line.from), target: nodes.get(line.to), cards: line.evidence }));
const lineOf = new Map();
const cardOf = new Map();
for (const node of nodes.values()) node.partners = 0;
for (const line of lines) {
  line.actor.partners += 1;
  line.target.partners += 1;
  lineOf.set(`${line.actor.id}>${line.target.id}`, line);
  line.actor.lines.push(line);
  if (line.target !== line.actor) line.target.lines.push(line);
  for (const card of line.cards) {
    card.line = line;
    card.from = settings.sources[card.source];
    card.day = card.from.day;
    cardOf.set(card.id, card);
  }
}
const allCards = lines.flatMap((line) => line.cards);
const style = Object.fromEntries(settings.lines.map((line) => [line.stance, line]));
const stances = settings.lines.map((line) => line.stance);
const byRank = [...nodes.values()].sort((a, b) => a.rank - b.rank);
const blocs = settings.blocs.map((bloc, number) => ({ number, center: nodes.get(bloc.center), members: bloc.members.map((id) => nodes.get(id)) }));
const blocName = (bloc) => (bloc.members.length === 2 ? bloc.members.map((node) => node.name).join(" and ") : `${bloc.center.name} and ${bloc.members.length - 1} others`);
const isActor = (node) => node.role === "actor";

const tally = (cards) => {
  const counts = { support: 0, oppose: 0, mixed: 0 };
  for (const card of cards) counts[card.stance] += 1;
  return counts;
};
const stanceOf = (cards) => (cards.every((card) => card.stance === cards[0].stance) ? cards[0].stance : "mixed");
// The side that is taken more often.
const sideOf = (count) => (count.support > count.oppose ? "support" : count.oppose > count.support ? "oppose" : "mixed");
const newest = (cards) => [...cards].sort((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || (a.id < b.id ? -1 : 1));
const byName = (a, b) => alphabet.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
const issueOf = new Map(settings.issues.map((issue) => [issue.id, issue]));
const issuesIn = (id) => settings.issues.map((issue, number) => ((issue.group || issue.id) === id || issue.id === id ? number : -1)).filter((number) => number >= 0);
