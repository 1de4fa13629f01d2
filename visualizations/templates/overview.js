// The panel when nothing is chosen: where to look first.
function pick(name, why, count, act) {
  const made = button(null, () => { act(); focusPanel(); }, "pick");
  const line = element("span", null, "why");
  line.append(element("span", why), count ? balance(count) : "");
  made.append(element("span", name, "what"), line);
  return made;
}
// Actors on each side of a target, each counted once with the side it takes more often; the score is that of `analyze disputes`.
function contest(target) {
  const side = { support: 0, oppose: 0, mixed: 0 };
  for (const line of linesAbout(target)) side[sideOf(tally(shown.get(line)))] += 1;
  const total = side.support + side.oppose;
  return { ...side, score: total ? (1 - Math.abs(side.support - side.oppose) / total) * Math.log2(1 + total) : 0 };
}
// How many targets an actor supports, opposes, or does both.
function stand(actor) {
  const side = { support: 0, oppose: 0, mixed: 0 };
  for (const line of ownLines(actor)) side[sideOf(tally(shown.get(line)))] += 1;
  return side;
}
const shownChanges = () => settings.changes.filter((move) => nodes.has(move.actor) && nodes.has(move.target) && move.evidence.some((id) => cardOf.has(id) && shown.get(cardOf.get(id).line)?.includes(cardOf.get(id))));
const CHANGE_WORDS = { reversal: "changed sides", softening: "softened", hardening: "hardened", officeSuccession: "office passed on", signalledShift: "signalled a shift" };
const PAST = { support: "supported", oppose: "opposed", mixed: "was divided on" };
function changeWords(move) {
  const actor = nodes.get(move.actor).name, target = nodes.get(move.target).name, when = move.day === null ? "" : ` by ${dateWords(isoDay(move.day))}`;
  if (move.kind === "officeSuccession") {
    const before = nodes.has(move.predecessor) ? nodes.get(move.predecessor).name : "the predecessor";
    return `${before} ${PAST[move.before]} ${target}, ${actor} ${style[move.after].verb} it${when}`;
  }
  if (!move.before) return `${actor} ${CHANGE_WORDS[move.kind]} on ${target}${when}`;
  if (move.before === move.after) return `${actor} ${CHANGE_WORDS[move.kind]} on ${target}${when}`;
  return `${actor} ${PAST[move.before]} ${target}, ${style[move.after].verb} it${when}`;
}
function spanWords(cards) {
  const dates = cards.map((card) => card.from.date).filter(Boolean).sort();
  if (!dates.length) return "";
  return dates[0] === dates.at(-1) ? dateWords(dates[0]) : `${dateWords(dates[0])} to ${dateWords(dates.at(-1))}`;
}
function overview() {
  const parts = [element("h2", "Where to look first")];
  if (!shownCards.length) return [...parts, element("p", allCards.length ? "No statement passes the filters." : "There is no statement in this network yet.", "soft")];
  const documents = new Set(shownCards.map((card) => card.source)).size;
  parts.push(element("p", `${several(shownCards.length, "statement")} from ${several(documents, "document")}${spanWords(shownCards) ? `, ${spanWords(shownCards)}` : ""}. Choose a name, a shape or a line to read the sentences behind it.`, "soft"));
  const seen = [...shownNodes];
  const contests = seen.map((node) => ({ node, count: contest(node) }));
  const disputed = contests.filter((one) => one.count.score > 0).sort((a, b) => b.count.score - a.count.score || byName(a.node, b.node));
  if (disputed.length) {
    parts.push(element("h3", "Most disputed"), ...disputed.slice(0, 5).map(({ node, count }) => pick(node.name, `${count.support} for, ${count.oppose} against`, count, () => choose(pickNode(node)))));
  } else {
    const discussed = contests.filter((one) => one.count.support + one.count.oppose + one.count.mixed).sort((a, b) => a.node.rank - b.node.rank);
    parts.push(element("h3", "Most discussed"), ...discussed.slice(0, 5).map(({ node, count }) => pick(node.name, `${count.support} for, ${count.oppose} against`, count, () => choose(pickNode(node)))));
  }
  const moves = shownChanges().filter((move) => move.before && move.before !== move.after);
  if (moves.length) parts.push(element("h3", "Changed sides"), ...moves.slice(0, 4).map((move) => pick(changeWords(move), "", null, () => choose(pickLine(lineOf.get(`${move.actor}>${move.target}`))))));
  const busy = seen.filter(isActor).sort((a, b) => a.rank - b.rank).slice(0, 6);
  if (busy.length) parts.push(element("h3", "Most connected actors"), ...busy.map((node) => { const count = stand(node); return pick(node.name, `for ${count.support}, against ${count.oppose}`, count, () => choose(pickNode(node))); }));
  const groups = blocs.filter((bloc) => bloc.members.filter((node) => shownNodes.has(node)).length >= SMALLEST);
  if (groups.length) parts.push(element("h3", "Blocs: who takes the same sides"), ...groups.slice(0, 6).map((bloc) => pick(blocName(bloc), several(bloc.members.length, "actor"), null, () => choose(pickBloc(bloc)))));
  return parts;
}
