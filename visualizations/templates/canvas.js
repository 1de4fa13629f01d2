// The drawing: vis-network with every position given, so that nothing moves on its own.
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const paint = () => (dark.matches
  ? { ink: "#e6e9ed", back: "#0f1318", box: "#1b232c", rule: "#66717d", accent: "#6cb4f5", outline: "#0f1318", faint: "rgba(230,233,237,0.16)" }
  : { ink: "#1b1f24", back: "#ffffff", box: "#f6f8fa", rule: "#57606a", accent: "#0b5cad", outline: "#3a4149", faint: "rgba(27,31,36,0.16)" });
const lineColor = (stance) => (dark.matches ? style[stance].dark_color : style[stance].color);

let chosen = null; // { node } or { line } or null
let scale = 1; // the zoom that the drawing is made for
const WRITTEN = 6; // names smaller than this on the screen are not drawn
const drawnNodes = new vis.DataSet();
const drawnLines = new vis.DataSet();
const network = new vis.Network($("graph"), { nodes: drawnNodes, edges: drawnLines }, {
  physics: false,
  autoResize: false,
  layout: { improvedLayout: false },
  nodes: { borderWidth: 1, labelHighlightBold: false, scaling: { label: { drawThreshold: WRITTEN } } },
  edges: { smooth: false, selectionWidth: 0, hoverWidth: 0, chosen: false },
  interaction: { hover: false, keyboard: false, hideEdgesOnZoom: lines.length > 800, hideEdgesOnDrag: lines.length > 800, tooltipDelay: 400, zoomSpeed: 0.6 },
});

function near() {
  if (!chosen) return null;
  if (chosen.line) return new Set([chosen.line.actor, chosen.line.target]);
  return neighbors(chosen.node).add(chosen.node.id);
}
// Seen from afar, what is lit is written larger, as long as there is room for it.
const fontOf = (node, lit) => (lit && lit.size <= 80 && lit.has(node.id) ? Math.max(node.fontSize, Math.min(10 / scale, 60)) : node.fontSize);
// A box whose name would be too small to read is drawn as a small square instead.
const isDot = (node, lit) => node.shape === "box" && fontOf(node, lit) * scale < WRITTEN;
function drawNode(node, lit) {
  const colors = paint();
  const off = lit && !lit.has(node.id);
  const dot = isDot(node, lit);
  const here = chosen && chosen.node === node;
  const border = here ? colors.accent : off ? colors.faint : node.color ? colors.outline : colors.rule;
  const fill = node.color || colors.box;
  return {
    id: node.id, label: dot ? "" : node.label, x: node.x, y: node.y, shape: dot ? "square" : node.shape, size: dot ? 8 : node.size, title: node.name, hidden: !shownNodes.has(node.id),
    opacity: off ? 0.15 : 1, borderWidth: here ? 4 : 1, borderWidthSelected: 4, margin: { top: 5, bottom: 5, left: 7, right: 7 }, shapeProperties: { borderRadius: 6 },
    color: { background: fill, border, highlight: { background: fill, border: colors.accent } },
    font: { size: fontOf(node, lit), face: settings.font, color: off ? colors.faint : colors.ink, vadjust: node.color ? -2 : 0, strokeWidth: node.color && !off ? 3 : 0, strokeColor: colors.back },
  };
}
// Few lines keep their width on the screen when seen from afar; many would become a tangle.
const few = lines.length < 250;
const thick = (cards) => Math.min(1 + 0.7 * Math.log2(cards.length), 3) / (few ? Math.min(scale, 1) : 1);
function drawLine(line, lit) {
  const cards = shown.get(line);
  if (!cards) return { id: line.id, from: line.actor, to: line.target, hidden: true };
  const stance = stanceOf(cards);
  const touched = lit && (chosen.line === line || (chosen.node && (line.actor === chosen.node.id || line.target === chosen.node.id)));
  const toActor = nodes.get(line.target).role === "actor";
  return {
    id: line.id, from: line.actor, to: line.target, hidden: false, width: thick(cards) * (touched ? 1.5 : 1),
    dashes: style[stance].dash.length ? style[stance].dash : false, color: { color: lineColor(stance), opacity: touched ? 0.95 : lit ? 0.06 : few ? 0.6 : 0.42, inherit: false },
    arrows: { to: { enabled: toActor, scaleFactor: 0.45 } },
  };
}
function draw() {
  const lit = near();
  drawnNodes.update([...nodes.values()].map((node) => drawNode(node, lit)));
  drawnLines.update(lines.map((line) => drawLine(line, lit)));
}
function fit(motion = true) {
  const boxes = [...shownNodes].map((id) => nodes.get(id));
  if (!boxes.length) return;
  const left = Math.min(...boxes.map((node) => node.x - node.reach[0])), right = Math.max(...boxes.map((node) => node.x + node.reach[0]));
  const top = Math.min(...boxes.map((node) => node.y - node.reach[1])), bottom = Math.max(...boxes.map((node) => node.y + node.reach[2]));
  const wanted = Math.min(($("graph").clientWidth - 24) / (right - left), ($("graph").clientHeight - 24) / (bottom - top), 1.25);
  look({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: wanted }, motion);
}
function look(view, motion = true) {
  scale = view.scale;
  draw();
  network.moveTo({ ...view, animation: motion && !still.matches ? { duration: 300 } : false });
}

// The view that shows a node with its neighbors, as far as its own name stays readable.
function viewOf(node) {
  const around = [...neighbors(node).add(node.id)].map((id) => nodes.get(id));
  const left = Math.min(...around.map((one) => one.x - one.reach[0])), right = Math.max(...around.map((one) => one.x + one.reach[0]));
  const top = Math.min(...around.map((one) => one.y - one.reach[1])), bottom = Math.max(...around.map((one) => one.y + one.reach[2]));
  const all = Math.min($("graph").clientWidth * 0.9 / (right - left), $("graph").clientHeight * 0.9 / (bottom - top));
  const readable = 9 / node.fontSize;
  if (all < readable) return { position: { x: node.x, y: node.y }, scale: readable };
  return { position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.min(all, 1.1) };
}
function choose(choice, { move = true } = {}) {
  chosen = choice;
  if (choice && choice.node) network.selectNodes([choice.node.id], false);
  else network.unselectAll();
  if (move && choice && choice.node) look(viewOf(choice.node));
  else draw();
  writePanel();
  const address = choice ? (choice.node ? `#node=${encodeURIComponent(choice.node.id)}` : `#line=${choice.line.id}`) : "#";
  if ((location.hash || "#") !== address) history.pushState(null, "", address);
}
// vis-network would change the zoom with the window; instead everything stays in view until the reader has moved the view.
let moved = false;
network.on("dragStart", () => { moved = true; });
network.on("zoom", () => {
  const lit = near(), dots = () => [...nodes.values()].filter((node) => isDot(node, lit)).length, before = dots();
  moved = true;
  scale = network.getScale();
  if (dots() !== before) draw();
});
new ResizeObserver(() => {
  network.setSize(`${$("graph").clientWidth}px`, `${$("graph").clientHeight}px`);
  network.redraw();
  if (!moved && !chosen) fit(false);
}).observe($("graph"));
network.on("click", (event) => {
  const node = event.nodes.length ? nodes.get(event.nodes[0]) : null;
  const line = event.edges.length ? lines.find((one) => one.id === event.edges[0]) : null;
  choose(node ? { node } : line ? { line } : null, { move: false });
});
dark.addEventListener("change", draw);
