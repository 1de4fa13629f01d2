// The mouse and fingers on the drawing: a click chooses, hovering names what has no name in view.
const NEAR_SHAPE = 4, NEAR_LINE = 8; // pixels beside it that still hit it
function thingAt(pointer) {
  const point = network.DOMtoCanvas(pointer), name = nameAt(point), pixel = 1 / network.getScale();
  if (name) return name.node ? { node: name.node } : { bloc: name.area.bloc };
  const node = shapeAt(point, NEAR_SHAPE * pixel);
  if (node) return { node };
  const line = lineAt(point, NEAR_LINE * pixel);
  return line && { line };
}
// vis-network would take every shape for one of its own size until it is drawn a second time.
function shapeAt(point, reach) {
  let best = null, least = Infinity;
  for (const node of onStage) {
    const { x, y } = placeOf(node), away = Math.hypot(point.x - x, point.y - y);
    if (away <= radiusOf(node) + reach && away < least) { least = away; best = node; }
  }
  return best;
}
const pickOf = (thing) => (!thing ? "" : thing.node ? pickNode(thing.node) : thing.bloc ? pickBloc(thing.bloc) : thing.line.cards ? pickLine(thing.line) : pickTie(thing.line.one, thing.line.other));
function tipOf(thing) {
  if (thing.bloc) return `Bloc: ${blocName(thing.bloc)}`;
  if (thing.line && thing.line.cards) return `${thing.line.actor.name} ${style[stanceOf(shown.get(thing.line))].verb} ${thing.line.target.name}: ${several(shown.get(thing.line).length, "statement")}`;
  if (thing.line) return `${thing.line.one.name} and ${thing.line.other.name} ${TIE_WORDS[thing.line.stance]} (${several(thing.line.targets, "shared target")})`;
  return `${thing.node.name} (${thing.node.kind}): ${several(cardsOf(thing.node).length, "statement")}`;
}
let hovering = 0;
function hover(event) {
  const box = $("graph").getBoundingClientRect(), pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
  cancelAnimationFrame(hovering);
  hovering = requestAnimationFrame(() => {
    const thing = event.buttons ? null : thingAt(pointer), tip = $("tip");
    tip.hidden = !thing;
    $("graph").classList.toggle("pointing", !!thing);
    if (!thing) return;
    tip.textContent = tipOf(thing);
    tip.style.left = `${Math.max(4, Math.min(pointer.x + 14, box.width - tip.offsetWidth - 4))}px`;
    tip.style.top = `${Math.max(4, Math.min(pointer.y + 16, box.height - tip.offsetHeight - 4))}px`;
  });
}
function watchPointer() {
  network.on("beforeDrawing", (pen) => { drawAreas(pen); drawLines(pen); });
  network.on("afterDrawing", drawNames);
  network.on("click", (event) => choose(pickOf(thingAt(event.pointer.DOM))));
  network.on("doubleClick", (event) => { if (thingAt(event.pointer.DOM)) lookNear(); });
  $("graph").addEventListener("pointermove", hover);
  $("graph").addEventListener("pointerleave", () => { cancelAnimationFrame(hovering); $("tip").hidden = true; });
}
