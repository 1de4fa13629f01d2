// The side panel: the evidence of what is chosen.
function focusPanel() {
  if (document.body.classList.contains("wide") && !$("panel").offsetParent) { $("other").focus(); return; }
  const heading = $("panel").querySelector("h2");
  heading.tabIndex = -1;
  heading.focus();
}
const back = () => button("← Overview", () => { choose(""); focusPanel(); }, "back");
const count3 = (count) => [count.support && `${count.support} in support`, count.oppose && `${count.oppose} in opposition`, count.mixed && `${count.mixed} mixed`].filter(Boolean).join(", ");

// Statements under the name of the other side, the side with the newest statement first.
function section(title, some, other) {
  const part = element("section", null, "side");
  const groups = some.map((line) => ({ line, cards: newest(shown.get(line)) }));
  groups.sort((a, b) => (b.cards[0].day ?? -Infinity) - (a.cards[0].day ?? -Infinity) || byName(other(a.line), other(b.line)));
  part.append(element("h3", `${title} (${groups.length})`));
  const more = (start) => {
    for (const { line, cards } of groups.slice(start, start + FIRST)) part.append(lineHeading(line, cards, other(line)), cardList(cards, { who: false }));
    if (groups.length > start + FIRST) {
      const rest = button(`Show ${Math.min(FIRST, groups.length - start - FIRST)} more of ${groups.length - start - FIRST}`, () => {
        const before = part.children.length - 1;
        rest.remove();
        more(start + FIRST);
        part.children[before].querySelector("button").focus();
      }, "more");
      part.append(rest);
    }
  };
  more(0);
  return part;
}
function lineHeading(line, cards, other) {
  const heading = element("h4");
  const known = cards.filter((card) => card.day !== null), first = known.length ? known.at(-1) : null;
  heading.append(nameButton(other));
  if (first) heading.append(element("span", ` since ${dated(first)}`, "soft"));
  if (cards.length > 1) heading.append(element("span", ` · ${several(cards.length, "statement")}`, "soft"));
  return heading;
}
const SIDES = [["support", "Supports", "In favor"], ["oppose", "Opposes", "Against"], ["mixed", "Takes both sides on", "On both sides"]];
function sections(some, own) {
  return SIDES.flatMap(([stance, mine, theirs]) => {
    const fitting = some.filter((line) => sideOf(tally(shown.get(line))) === stance);
    return fitting.length ? [section(own ? mine : theirs, fitting, (line) => (own ? line.target : line.actor))] : [];
  });
}
function aboutNode(node) {
  const own = ownLines(node), about = linesAbout(node), cards = cardsOf(node);
  const bloc = isActor(node) && node.bloc !== null ? blocs[node.bloc] : null;
  const kind = element("p", isActor(node) ? capital(node.kind) : `${capital(node.kind)}, what stances are about`, "soft");
  const parts = [back(), element("h2", node.name), kind];
  if (node.issues.length) parts.push(element("p", node.issues.map((issue) => settings.issues[issue].name).join(" · "), "soft"));
  if (!cards.length) return [...parts, element("p", "No statement passes the filters.", "soft"), actions(node)];
  const count = tally(cards), sum = element("p", null, "sum");
  sum.append(element("span", `${several(cards.length, "statement")}${spanWords(cards) ? `, ${spanWords(cards)}` : ""}: ${count3(count)}`), balance(count));
  parts.push(sum);
  if (bloc) { const line = element("p", "Stands with ", "soft"); line.append(button(blocName(bloc), () => { choose(pickBloc(bloc)); focusPanel(); }, "name")); parts.push(line); }
  parts.push(actions(node));
  if (state.mode === "actors" && isActor(node)) parts.push(...alliesOf(node));
  return [...parts, ...sections(own, true), ...sections(about, false)];
}
// What can be done from here: look at the surroundings only, or at the way to somebody else.
function actions(node) {
  const box = element("div", null, "actions");
  const steps = element("div", null, "steps");
  steps.setAttribute("role", "group");
  steps.setAttribute("aria-label", `How far around ${node.name} to show`);
  steps.append(element("span", "Show", "soft"));
  for (const [value, text] of [["", "all"], ["1", "1 step"], ["2", "2 steps"], ["3", "3 steps"]]) {
    const made = button(text, () => { change({ steps: value, at: "" }); fit(); $("panel").querySelector(`[data-steps="${value}"]`).focus(); });
    made.dataset.steps = value;
    made.setAttribute("aria-pressed", String(state.steps === value));
    steps.append(made);
  }
  box.append(steps, pathForm(node), button("Timeline", () => { change({ view: "timeline" }); $("views").querySelector("[data-view=timeline]").focus(); }));
  return box;
}
function pathForm(node) {
  const form = element("label", "Path to ", "path"), select = element("select");
  select.id = "path";
  select.append(new Option("nobody", ""));
  const fill = () => {
    if (select.length > 2) return;
    const value = select.value;
    select.replaceChildren(new Option("nobody", ""), ...[...shownNodes].filter((other) => other !== node).sort((a, b) => isActor(b) - isActor(a) || byName(a, b)).map((other) => new Option(other.name, shortId(other.id))));
    select.value = value;
  };
  if (state.to && nodeNamed(state.to)) select.append(new Option(nodeNamed(state.to).name, state.to, true, true));
  select.addEventListener("pointerdown", fill);
  select.addEventListener("focus", fill);
  select.onchange = () => { change({ to: select.value }); lookNear(); $("path").focus(); };
  form.append(select);
  return form;
}
function aboutPath({ start, end, lines: way }) {
  const parts = [back(), element("h2", `From ${start.name} to ${end.name}`), actions(start)];
  if (!way) return [...parts, element("p", "No path leads there through what is shown.", "soft")];
  parts.push(element("p", `${several(way.length, "step")}, the shortest way through what is shown.`, "soft"));
  const list = element("ol", null, "way");
  for (const line of way) {
    const item = element("li");
    item.append(cardElement(newest(shown.get(line))[0]));
    list.append(item);
  }
  return [...parts, list];
}
function aboutLine(line) {
  const cards = newest(shown.get(line) || []), title = element("h2", `${line.actor.name} on ${line.target.name}`);
  const moves = shownChanges().filter((move) => move.actor === line.actor.id && move.target === line.target.id);
  return [back(), title, ends(line.actor, line.target), ...moves.map((move) => element("p", `${capital(changeWords(move))}.`, "turn")),
    element("h3", several(cards.length, "statement")), cards.length ? cardList(cards) : element("p", "No statement passes the filters.", "soft")];
}
function ends(...some) {
  const line = element("p", "More on ", "soft");
  some.forEach((node, place) => line.append(place ? " and " : "", nameButton(node)));
  return line;
}
function alliesOf(node) {
  const found = tiesWith(node).sort((a, b) => b[1].balance - a[1].balance);
  return [["support", "Mostly agrees with"], ["oppose", "Mostly disagrees with"], ["mixed", "Agrees and disagrees with"]].flatMap(([stance, title]) => {
    const fitting = found.filter(([, tie]) => tie.stance === stance);
    if (stance === "oppose") fitting.reverse();
    return fitting.length ? [element("h3", `${title} (${fitting.length})`), ...fitting.slice(0, FIRST).map(([other, tie]) => pick(other.name, several(tie.targets, "shared target"), null, () => choose(pickTie(node, other))))] : [];
  });
}
function aboutTie([one, other]) {
  const tie = tieOf.get(`${one.id}~${other.id}`), shared = sharedTargets(one, other);
  const parts = [back(), element("h2", `${one.name} and ${other.name}`), ends(one, other)];
  if (!shared.length) return [...parts, element("p", "They share no target in what is shown.", "soft")];
  if (tie) parts.push(element("p", `They ${TIE_WORDS[tie.stance]}: agreement ${tie.congruence.toFixed(2)}, conflict ${tie.conflict.toFixed(2)} over ${several(shared.length, "shared target")}.`));
  for (const target of shared) {
    const cards = [one, other].flatMap((actor) => newest(shown.get(lineOf.get(`${actor.id}>${target.id}`))));
    const heading = element("h3");
    heading.append("On ", nameButton(target));
    parts.push(heading, cardList(cards));
  }
  return parts;
}
function aboutBloc(bloc) {
  const members = bloc.members.filter((node) => shownNodes.has(node)).sort((a, b) => a.rank - b.rank), inside = new Set(members);
  const parts = [back(), element("h2", blocName(bloc)), element("p", `${several(members.length, "actor")} who agree more with each other than with the rest; ${bloc.center.name} agrees with the others most.`, "soft")];
  const shared = [...new Set(members.flatMap((node) => ownLines(node).map((line) => line.target)))].map((target) => {
    const taken = linesAbout(target).filter((line) => inside.has(line.actor)).map((line) => sideOf(tally(shown.get(line))));
    return { target, taken, side: taken.every((one) => one === taken[0]) ? taken[0] : "mixed" };
  }).filter((one) => one.taken.length > 1).sort((a, b) => b.taken.length - a.taken.length || byName(a.target, b.target));
  for (const [side, title] of [["support", "Together for"], ["oppose", "Together against"], ["mixed", "Divided on"]]) {
    const fitting = shared.filter((one) => one.side === side);
    if (fitting.length) parts.push(element("h3", title), ...fitting.map(({ target, taken }) => pick(target.name, several(taken.length, "member"), tally(taken.map((stance) => ({ stance }))), () => choose(pickNode(target)))));
  }
  const list = element("ul", null, "plain");
  for (const node of members) { const item = element("li"); item.append(nameButton(node), element("span", ` ${node.kind}`, "soft")); list.append(item); }
  return [...parts, element("h3", "Members"), list];
}
// The statements of one cell of the matrix, or of one mark of the timeline.
function cardsWithin({ node, line, issue, mark }) {
  const all = node ? cardsOf(node) : shown.get(line) || [];
  if (issue) return newest(all.filter((card) => card.line.actor === node && issueKeys(card.line).includes(issue)));
  const { actor, target, stance, day } = mark;
  return newest(all.filter((card) => card.day === day && (!stance || card.stance === stance) && (!actor || card.line.actor === actor) && (!target || card.line.target === target)));
}
function aboutPart(choice) {
  const cards = cardsWithin(choice), pairs = [...new Set(cards.map((card) => card.line))], { node, line, mark } = choice;
  const others = node ? [node, ...(mark ? pairs.slice(0, 3).map((pair) => (pair.target === node ? pair.actor : pair.target)) : [])] : [line.actor, line.target];
  return [back(), element("h2", titleOf(choice)), ends(...new Set(others)), cards.length ? cardList(cards) : element("p", "No statement passes the filters.", "soft")];
}
function titleOf(choice) {
  if (choice.issue) return `${choice.node.name} on ${issueName(choice.issue)}`;
  if (choice.mark) {
    const { actor, target, day } = choice.mark, [card] = cardsWithin(choice);
    return `${(target || actor).name}, ${card ? dated(card) : day === null ? "undated" : dateWords(isoDay(day))}`;
  }
  if (choice.node) return choice.node.name;
  if (choice.line) return `${choice.line.actor.name} on ${choice.line.target.name}`;
  return choice.tie ? `${choice.tie[0].name} and ${choice.tie[1].name}` : `Bloc: ${blocName(choice.bloc)}`;
}
let written = "";
function writePanel() {
  const choice = chosen(), path = pathShown();
  const parts = path ? aboutPath(path) : !choice ? overview() : choice.issue || choice.mark ? aboutPart(choice) : choice.node ? aboutNode(choice.node) : choice.line ? aboutLine(choice.line) : choice.tie ? aboutTie(choice.tie) : aboutBloc(choice.bloc);
  $("panel").replaceChildren(...parts);
  const now = `${state.pick}|${state.to}`;
  if (written && written !== now) $("panel").scrollTop = 0;
  if (written !== now && choice) {
    const cards = choice.issue || choice.mark ? cardsWithin(choice) : choice.node ? cardsOf(choice.node) : choice.line ? shown.get(choice.line) || [] : null;
    announce(path ? `Path from ${path.start.name} to ${path.end.name}: ${path.lines ? several(path.lines.length, "step") : "none"}` : `${titleOf(choice)}${cards ? `: ${several(cards.length, "statement")}` : ""}${choice.node && !choice.issue && !choice.mark ? `, ${several(neighbors(choice.node).size, "neighbor")}` : ""}`);
  }
  if (written && written !== now && !choice) announce(`Overview: ${several(shownCards.length, "statement")}`);
  written = now;
}
