// One statement as a card: the quote in its sentence, where and when it stands, how it is said, how surely it is read.
const FIRST = 12;
const PRECISION = { onOrBefore: "by ", onOrAfter: "after " };
const dated = (card) => (card.from.date ? (PRECISION[card.from.precision] || "") + dateWords(card.from.date) : "undated");
// Confidence is how often a careful coder agrees with such a reading.
function sureness(confidence) {
  const tenths = Math.round(confidence * 10);
  if (tenths >= 10) return "Readings like this are nearly always right";
  if (tenths <= 0) return "Readings like this are hardly ever right";
  return `Readings like this are right about ${tenths} times in 10`;
}
const modalityWords = (card) => settings.modalities[card.modality] || card.modality;
const certaintyWords = (card) => settings.certainties[card.certainty] || card.certainty;
function nameButton(node, className = "name") {
  const made = button(node.name, () => { choose(pickNode(node)); focusPanel(); }, className);
  return made;
}
function cardElement(card, { who = true } = {}) {
  const box = element("article", null, `card ${card.stance}`);
  box.dataset.statement = card.id;
  if (who) {
    const head = element("p", null, "who");
    head.append(nameButton(card.line.actor), " ", element("span", style[card.stance].verb, `verb ${card.stance}`), " ", nameButton(card.line.target));
    box.append(head);
  }
  const quote = element("blockquote");
  quote.append(card.before, element("mark", card.quote), card.after);
  const from = element("p", null, "from");
  const time = element("time", dated(card));
  if (card.from.date) time.dateTime = card.from.date;
  from.append(link(card.from.url, card.from.title), " · ", time);
  const how = element("p", `${capital(modalityWords(card))}, ${certaintyWords(card)}. ${sureness(card.confidence)}.`, "how");
  box.append(quote, from, how);
  if (card.by) box.append(element("p", `Attributed by ${card.by}.`, "how"));
  if (card.condition) box.append(element("p", `Condition: ${card.condition}`, "how"));
  return box;
}
function cardList(cards, options) {
  const part = element("div");
  const more = (start) => {
    part.append(...cards.slice(start, start + FIRST).map((card) => cardElement(card, options)));
    if (cards.length <= start + FIRST) return;
    const rest = button(`Show ${Math.min(FIRST, cards.length - start - FIRST)} more of ${cards.length - start - FIRST}`, () => {
      rest.remove();
      more(start + FIRST);
      const next = part.children[start + FIRST];
      if (next) { next.tabIndex = -1; next.focus(); }
    }, "more");
    part.append(rest);
  };
  more(0);
  return part;
}
function balance(count) {
  const bar = element("span", null, "balance");
  bar.setAttribute("aria-hidden", "true");
  for (const stance of ["support", "mixed", "oppose"]) {
    if (!count[stance]) continue;
    const part = element("i", null, stance);
    part.style.flexGrow = count[stance];
    bar.append(part);
  }
  return bar;
}
