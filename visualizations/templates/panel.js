// The side panel: where to look first, or the evidence of what is chosen.
const FIRST = 20;
const words = (modality) => modality.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const nameButton = (node) => {
  const button = element("button", node.name, "name");
  button.type = "button";
  button.onclick = () => choose({ node });
  return button;
};
function balance(count) {
  const bar = element("span", null, "balance");
  bar.setAttribute("aria-hidden", "true");
  for (const stance of order) {
    if (!count[stance]) continue;
    const part = element("i", null, stance);
    part.style.flexGrow = count[stance];
    bar.append(part);
  }
  return bar;
}
function pick(node, why, count) {
  const button = element("button", null, "pick");
  const line = element("span", null, "why");
  button.type = "button";
  line.append(element("span", why), balance(count));
  button.append(element("span", node.name, "what"), line);
  button.onclick = () => choose({ node });
  return button;
}
function link(address, text) {
  let safe = null;
  try { const url = new URL(address); if (/^https?:$/.test(url.protocol)) safe = url.href; } catch { /* not an address: the text alone is shown */ }
  if (!safe) return element("span", text);
  const made = element("a", text);
  Object.assign(made, { href: safe, target: "_blank", rel: "noopener noreferrer" });
  return made;
}
const dated = (card) => (card.date ? ({ onOrBefore: "on or before ", onOrAfter: "on or after " }[card.precision] || "") + card.date : "undated");
function cardElement(card) {
  const box = element("article", null, `card ${card.stance}`);
  const who = element("p", null, card.stance);
  who.append(nameButton(nodes.get(card.line.actor)), " ", element("span", style[card.stance].verb, "verb"), " ", nameButton(nodes.get(card.line.target)));
  const quote = element("blockquote");
  quote.append(card.before, element("mark", card.quote), card.after);
  const from = element("p", null, "from");
  from.append(link(card.url, card.title), ` · ${dated(card)} · ${words(card.modality)}`);
  if (card.by) from.append(` by ${card.by}`);
  if (card.certainty !== "certain") from.append(` · ${card.certainty}`);
  from.append(` · confidence ${Math.round(card.confidence * 100)}%`);
  if (card.condition) from.append(element("br"), `condition: ${card.condition}`);
  box.append(who, quote, from);
  return box;
}
function section(title, cards) {
  const part = element("section");
  part.append(element("h3", `${title} (${cards.length})`));
  const more = (start) => {
    part.append(...cards.slice(start, start + FIRST).map(cardElement));
    if (cards.length <= start + FIRST) return;
    const button = element("button", `Show ${Math.min(FIRST, cards.length - start - FIRST)} more`);
    button.type = "button";
    button.onclick = () => { button.remove(); more(start + FIRST); };
    part.append(button);
  };
  more(0);
  return part;
}
const newest = (cards) => [...cards].sort((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || 0);

function overview() {
  const all = [...shown.values()].flat();
  const seen = [...shownNodes].map((id) => nodes.get(id));
  const actors = seen.filter((node) => node.role === "actor");
  const parts = [element("h2", "Where to look first")];
  const documents = new Set(all.map((card) => card.document)).size;
  const span = all.map((card) => card.date).filter(Boolean).sort();
  const when = span.length ? `, ${span[0] === span.at(-1) ? span[0] : `${span[0]} to ${span.at(-1)}`}` : "";
  parts.push(element("p", all.length ? `${several(all.length, "statement")} from ${several(documents, "document")}${when}.` : "No statement passes the filters.", "soft"));
  if (settings.leftOut) parts.push(element("p", `Only the most connected actors and targets are drawn; ${settings.leftOut} others are left out.`, "soft"));
  const contests = seen.map((node) => ({ node, count: contest(node) }));
  const disputed = contests.filter((one) => one.count.score > 0).sort((a, b) => b.count.score - a.count.score || a.node.name.localeCompare(b.node.name, "en"));
  if (disputed.length) {
    parts.push(element("h3", "Most disputed"), ...disputed.slice(0, 5).map(({ node, count }) => pick(node, `${count.support} for, ${count.oppose} against`, count)));
  } else if (contests.length) {
    const backed = contests.filter((one) => one.count.support + one.count.oppose + one.count.mixed).sort((a, b) => b.node.lines.length - a.node.lines.length);
    parts.push(element("h3", "Most discussed"), ...backed.slice(0, 5).map(({ node, count }) => pick(node, several(shownLines(node).length, "actor"), count)));
  }
  const busy = actors.map((node) => ({ node, cards: cardsOf(node).filter((card) => card.line.actor === node.id), reach: neighbors(node).size }));
  busy.sort((a, b) => b.reach - a.reach || b.cards.length - a.cards.length || a.node.name.localeCompare(b.node.name, "en"));
  if (busy.length) parts.push(element("h3", "Most connected"), ...busy.slice(0, 6).map(({ node, cards, reach }) => pick(node, several(reach, "tie"), tally(cards))));
  if (all.length) parts.push(element("p", "Choose a name, a shape or a line to read the sentences behind it.", "soft"));
  return parts;
}
function back() {
  const button = element("button", "← Overview", "back");
  button.type = "button";
  button.onclick = () => { choose(null, { move: false }); $("panel").focus(); };
  return button;
}
function aboutNode(node) {
  const cards = newest(cardsOf(node));
  const parts = [back(), element("h2", node.name), element("p", node.role === "actor" ? node.kind : `${node.kind} · what the stances are about`, "soft")];
  const own = cards.filter((card) => card.line.actor === node.id);
  const about = cards.filter((card) => card.line.actor !== node.id);
  const titles = { support: ["Supports", "Supported by"], oppose: ["Opposes", "Opposed by"], mixed: ["Divided on", "Divided"] };
  for (const [side, group_] of [own, about].entries()) {
    for (const stance of order) {
      const kept = group_.filter((card) => card.stance === stance);
      if (kept.length) parts.push(section(titles[stance][side], kept));
    }
  }
  if (!cards.length) parts.push(element("p", "No statement passes the filters.", "soft"));
  return parts;
}
function aboutLine(line) {
  const cards = newest((shown.get(line) || []).map((card) => ({ ...card, line })));
  return [back(), element("h2", `${nodes.get(line.actor).name} on ${nodes.get(line.target).name}`), section("Statements", cards)];
}
function writePanel() {
  const panel = $("panel");
  panel.replaceChildren(...(!chosen ? overview() : chosen.node ? aboutNode(chosen.node) : aboutLine(chosen.line)));
  panel.scrollTop = 0;
  if (!chosen) return;
  const name = chosen.node ? chosen.node.name : `${nodes.get(chosen.line.actor).name} on ${nodes.get(chosen.line.target).name}`;
  const count = chosen.node ? cardsOf(chosen.node).length : (shown.get(chosen.line) || []).length;
  $("live").textContent = `${name}: ${several(count, "statement")}${chosen.node ? `, ${several(neighbors(chosen.node).size, "neighbor")}` : ""}`;
}
