// The drawing: vis-network with every position given, so that nothing moves on its own. It is told only what has changed.
const drawnNodes = new vis.DataSet();
const drawnLines = new vis.DataSet();
let network = null;
let unit = 1; // canvas units per pixel at the zoom that shows everything: shapes and lines are made for that view
let lit = null; // nodes that stay bright while something is chosen, or null
let here = null; // the chosen node
let onStage = new Set(); // nodes drawn now
let notDrawn = 0;
let stageMode = "";
const lineKeys = new Map();
const nodeKeys = new Map();
const drawnLine = new Map(); // id on the canvas -> line or tie

function startNetwork() {
  network = new vis.Network($("graph"), { nodes: drawnNodes, edges: drawnLines }, {
    physics: false,
    autoResize: false,
    layout: { improvedLayout: false },
    nodes: { shape: "custom", ctxRenderer: renderNode, chosen: false },
    edges: { smooth: false, selectionWidth: 0, hoverWidth: 0, chosen: false },
    interaction: { hover: false, keyboard: false, selectable: false, selectConnectedEdges: false, dragNodes: false, hideEdgesOnZoom: lines.length > 2500, hideEdgesOnDrag: lines.length > 2500, zoomSpeed: 0.6 },
  });
  $("graph").querySelector("canvas").setAttribute("aria-hidden", "true");
  watchPointer();
  watchCamera();
}
const radiusOf = (node) => node.size * unit;
function renderNode({ ctx, id, x, y }) {
  const node = nodes.get(id), radius = radiusOf(node);
  return { drawNode: () => drawShape(ctx, node, x, y, radius), nodeDimensions: { width: radius * 2, height: radius * 2 } };
}
function drawShape(pen, node, x, y, radius) {
  const colors = paint();
  pen.save();
  pen.globalAlpha = lit && !lit.has(node) ? 0.18 : 1;
  tracePath(pen, formOf(node), x, y, radius);
  pen.fillStyle = fillOf(node);
  pen.fill();
  pen.lineWidth = (isActor(node) ? 1 : 1.5) * unit;
  pen.strokeStyle = isActor(node) ? colors.outline : colors.rule;
  pen.stroke();
  if (node === here && isActor(node)) {
    tracePath(pen, formOf(node), x, y, radius + 4 * unit);
    pen.lineWidth = 2.5 * unit;
    pen.strokeStyle = colors.accent;
    pen.stroke();
  }
  pen.restore();
}
const placeOf = (node) => (state.mode === "actors" ? { x: node.among[0], y: node.among[1] } : { x: node.x, y: node.y });

// The nodes to draw: the most connected of those that pass the filters, those asked for by name, and what is chosen.
function stage() {
  let fitting = [...shownNodes];
  if (state.mode === "actors") {
    const tied = new Set(ties.flatMap((tie) => [tie.one, tie.other]));
    fitting = fitting.filter((node) => node.among && tied.has(node));
  }
  if (fitting.length <= settings.most) { notDrawn = 0; return new Set(fitting); }
  const wanted = new Set([...state.add].map(nodeNamed)), choice = chosen();
  if (choice) for (const node of choice.node ? [choice.node] : choice.line ? [choice.line.actor, choice.line.target] : choice.tie || []) wanted.add(node);
  fitting.sort((a, b) => a.rank - b.rank);
  const kept = new Set([...fitting.slice(0, settings.most), ...fitting.filter((node) => wanted.has(node))]);
  notDrawn = fitting.length - kept.size;
  return kept;
}
function litNodes() {
  const choice = chosen(), path = pathShown();
  if (path && path.lines) return new Set([path.start, ...path.lines.flatMap((line) => [line.actor, line.target])]);
  // Within a few steps of somebody everything that is left belongs to the picture.
  if (!choice || state.steps) return null;
  if (choice.line) return new Set([choice.line.actor, choice.line.target]);
  if (choice.bloc) return new Set([...choice.bloc.members, ...(state.mode === "actors" ? [] : [...onStage].filter((node) => node.bloc === choice.bloc.number))]);
  if (choice.tie) return new Set([...choice.tie, ...(state.mode === "actors" ? [] : sharedTargets(...choice.tie))]);
  if (state.mode === "actors") return new Set([choice.node, ...tiesWith(choice.node).map(([other]) => other)]);
  return neighbors(choice.node).add(choice.node);
}
const tiesWith = (node) => [...shownNodes].filter((other) => isActor(other) && tieOf.has(`${node.id}~${other.id}`)).map((other) => [other, tieOf.get(`${node.id}~${other.id}`)]);
const sharedTargets = (one, other) => {
  const theirs = new Set(ownLines(other).map((line) => line.target));
  return ownLines(one).map((line) => line.target).filter((target) => theirs.has(target));
};

// Who is on the stage is known before anything is drawn: the line above the drawing tells of it, and takes its room first.
function setStage() {
  if (stageMode !== state.mode) {
    [names, areas, onStage] = [[], [], new Set()];
    for (const store of [drawnLines, drawnNodes]) store.clear();
    for (const known of [lineKeys, nodeKeys, drawnLine]) known.clear();
    stageMode = state.mode;
  }
  onStage = stage();
}
function draw() {
  lit = litNodes();
  if (!framed && onStage.size) unit = unitOf(viewOf([...onStage], MOST_ZOOM));
  const choice = chosen();
  here = choice && choice.node && onStage.has(choice.node) ? choice.node : null;
  const changed = syncNodes() + syncLines();
  if (!network) startNetwork();
  if (!framed) return;
  placeNames();
  if (!changed) network.redraw(); // else vis-network is about to do so
}
function syncNodes() {
  const changed = [];
  for (const node of onStage) {
    const on = nodeKeys.get(node.id);
    if (on === undefined) changed.push({ id: node.id, ...placeOf(node) });
    else if (!on) changed.push({ id: node.id, hidden: false });
    nodeKeys.set(node.id, true);
  }
  for (const [id, on] of nodeKeys) if (on && !onStage.has(nodes.get(id))) { nodeKeys.set(id, false); changed.push({ id, hidden: true }); }
  if (changed.length) drawnNodes.update(changed);
  return changed.length;
}
// Of very many lines vis-network draws each by itself, which is slow; those are drawn here instead, all of one look in one stroke.
const MANY = 1200;
const many = lines.length > MANY;
let looks = [];
function drawMany(pen) {
  const alike = new Map();
  for (const each of looks) {
    const key = `${each.color.color}|${each.color.opacity}|${each.width}|${each.dashes}`;
    if (!alike.has(key)) alike.set(key, []);
    alike.get(key).push(each);
  }
  pen.save();
  for (const some of alike.values()) {
    pen.strokeStyle = some[0].color.color;
    pen.globalAlpha = some[0].color.opacity;
    pen.lineWidth = some[0].width;
    pen.setLineDash(some[0].dashes || []);
    pen.beginPath();
    for (const { from, to } of some) {
      const start = placeOf(nodes.get(from)), end = placeOf(nodes.get(to));
      pen.moveTo(start.x, start.y);
      pen.lineTo(end.x, end.y);
    }
    pen.stroke();
  }
  pen.restore();
}
function lineAt(point, reach) {
  let best = null, least = reach;
  for (const each of looks) {
    const a = placeOf(nodes.get(each.from)), b = placeOf(nodes.get(each.to)), dx = b.x - a.x, dy = b.y - a.y;
    const along = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    const away = Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
    if (away < least) { least = away; best = each.id; }
  }
  return best;
}
function syncLines() {
  looks = state.mode === "actors" ? tieLooks() : lineLooks();
  if (many) return 0;
  const wanted = looks, changed = [], seen = new Set();
  for (const look of wanted) {
    const key = `${look.width}|${look.color.color}|${look.color.opacity}|${look.dashes}`, known = lineKeys.get(look.id);
    seen.add(look.id);
    if (!known || known.key !== key) changed.push(look);
    else if (!known.on) changed.push({ id: look.id, hidden: false });
    lineKeys.set(look.id, { key, on: true });
  }
  for (const [id, known] of lineKeys) if (known.on && !seen.has(id)) { known.on = false; changed.push({ id, hidden: true }); }
  if (changed.length) drawnLines.update(changed);
  return changed.length;
}
// Many lines are drawn fainter; among actors disagreement reaches across the whole drawing, and stays behind agreement.
const crowd = (stance) => (state.mode === "actors" ? (stance === "support" ? 0.6 : 0.3) : onStage.size > 600 ? 0.34 : onStage.size > 200 ? 0.5 : 0.65);
function look(id, one, other, stance, weight, bright) {
  const width = Math.round(Math.min(1.2 + 0.9 * Math.log2(weight), 5) * unit * (bright ? 1.4 : 1) * 10) / 10;
  const dashes = style[stance].dash.length ? style[stance].dash.map((part) => Math.round(part * unit * 10) / 10) : false;
  return { id, from: one.id, to: other.id, hidden: false, width, dashes, color: { color: lineColor(stance), opacity: bright ? 0.95 : lit ? 0.07 : crowd(stance), inherit: false } };
}
function lineLooks() {
  const choice = chosen(), path = pathShown(), onPath = path && path.lines && new Set(path.lines), found = [];
  for (const [line, cards] of shown) {
    if (!onStage.has(line.actor) || !onStage.has(line.target)) continue;
    const id = `l${line.id}`;
    const bright = onPath ? onPath.has(line) : !!choice && (choice.line === line || (choice.node && (line.actor === choice.node || line.target === choice.node)) || ((choice.bloc || choice.tie) && lit.has(line.actor) && lit.has(line.target)));
    drawnLine.set(id, line);
    found.push(look(id, line.actor, line.target, stanceOf(cards), cards.length, bright));
  }
  return found;
}
function tieLooks() {
  const choice = chosen();
  return ties.filter((tie) => onStage.has(tie.one) && onStage.has(tie.other)).map((tie) => {
    const id = `t${tie.one.id}~${tie.other.id}`;
    const bright = !!choice && (choice.tie ? lit.has(tie.one) && lit.has(tie.other) : choice.bloc ? lit.has(tie.one) && lit.has(tie.other) : tie.one === choice.node || tie.other === choice.node);
    drawnLine.set(id, tie);
    return look(id, tie.one, tie.other, tie.stance, 1 + Math.abs(tie.balance), bright);
  });
}
