// The drawing: vis-network with every position given, so that nothing moves on its own. It is told only what has changed.
const drawnNodes = new vis.DataSet();
let network = null;
let unit = 1; // canvas units per pixel at the zoom that shows everything: shapes and lines are made for that view
let lit = null; // nodes that stay bright while something is chosen, or null
let here = null; // the chosen node
let onStage = new Set(); // nodes drawn now
let notDrawn = 0;
let stageMode = "";
const isDrawn = new Map(); // id of a node that vis-network has -> whether it shows it

function startNetwork() {
  network = new vis.Network($("graph"), { nodes: drawnNodes }, {
    physics: false,
    autoResize: false,
    layout: { improvedLayout: false },
    nodes: { shape: "custom", ctxRenderer: renderNode, chosen: false },
    interaction: { hover: false, keyboard: false, selectable: false, dragNodes: false, zoomSpeed: 0.6 },
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
  if (!choice || (choice.node && state.steps)) return null;
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
    drawnNodes.clear();
    isDrawn.clear();
    stageMode = state.mode;
  }
  onStage = stage();
}
function draw() {
  lit = litNodes();
  if (!framed && onStage.size) unit = unitOf(viewOf([...onStage], MOST_ZOOM));
  const choice = chosen();
  here = choice && choice.node && onStage.has(choice.node) ? choice.node : null;
  const changed = syncNodes();
  layLines();
  if (!network) startNetwork();
  if (!framed) return;
  placeNames();
  if (!changed) network.redraw(); // else vis-network is about to do so
}
// How many nodes vis-network had to be told of.
function syncNodes() {
  const changed = [];
  for (const node of onStage) {
    if (!isDrawn.has(node.id)) changed.push({ id: node.id, ...placeOf(node) });
    else if (!isDrawn.get(node.id)) changed.push({ id: node.id, hidden: false });
    isDrawn.set(node.id, true);
  }
  for (const [id, drawn] of isDrawn) if (drawn && !onStage.has(nodes.get(id))) { isDrawn.set(id, false); changed.push({ id, hidden: true }); }
  if (changed.length) drawnNodes.update(changed);
  return changed.length;
}
