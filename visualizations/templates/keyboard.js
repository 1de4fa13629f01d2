// Keys: everything that the mouse reaches.
const KEYS = [[["/"], "search"], [["←", "↑", "→", "↓"], "walk to a neighbor"], [["Enter"], "read the evidence"], [["Esc"], "back to the overview"], [["+", "−"], "zoom"], [["0"], "show all"], [["1", "2", "3", "4"], "network, matrix, timeline, table"]];
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
function keysHelp() {
  const made = element("details", null, "keys"), list = element("dl");
  for (const [keys, does] of KEYS) {
    const term = element("dt");
    term.append(...keys.map((key) => element("kbd", key)));
    list.append(term, element("dd", does));
  }
  made.append(element("summary", "Keys"), list);
  return made;
}
function walk(key) {
  const choice = chosen();
  if (!choice || !choice.node || !onStage.has(choice.node)) {
    const [first] = [...onStage].sort((a, b) => a.rank - b.rank);
    if (first) { choose(pickNode(first)); keepInView(first); }
    return;
  }
  const start = placeOf(choice.node), [right, down] = ARROWS[key], around = state.mode === "actors" ? tiesWith(choice.node).map(([other]) => other) : [...neighbors(choice.node)];
  let best = null, least = Infinity;
  for (const node of around.filter((one) => onStage.has(one))) {
    const { x, y } = placeOf(node), dx = x - start.x, dy = y - start.y, away = Math.hypot(dx, dy);
    const along = away ? (dx * right + dy * down) / away : 0;
    if (along > 0.3 && away / along ** 2 < least) { least = away / along ** 2; best = node; }
  }
  if (best) { choose(pickNode(best)); keepInView(best); } else announce("No neighbor that way");
}
function keepInView(node) {
  const spot = network.canvasToDOM(placeOf(node)), { width, height } = frame();
  if (spot.x < 60 || spot.y < 40 || spot.x > width - 60 || spot.y > height - 40) lookAt({ position: placeOf(node), scale: network.getScale() }, true);
}
function graphKeys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (ARROWS[event.key]) walk(event.key);
  else if (event.key === "Enter" && chosen()) focusPanel();
  else if (event.key === "+" || event.key === "=") zoom(1.4);
  else if (event.key === "-") zoom(1 / 1.4);
  else if (event.key === "0") showAll();
  else return;
  event.preventDefault();
}
function pageKeys(event) {
  const active = document.activeElement, typing = /^(input|textarea|select)$/i.test(active.tagName) && !["checkbox", "range"].includes(active.type);
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); $("search").focus(); }
  else if (event.key === "Escape" && (state.pick || state.to)) { choose(""); if (state.view === "network") $("graph").focus({ preventScroll: true }); }
  else if (/^[1-4]$/.test(event.key)) showView(VIEWS[event.key - 1]);
}
function startKeys() {
  $("graph").addEventListener("keydown", graphKeys);
  addEventListener("keydown", pageKeys);
  $("skip").onclick = (event) => { event.preventDefault(); focusPanel(); };
}
