// The lines between shapes. vis-network would keep and draw each by itself, which is slow; here all of one look are one stroke.
let looks = []; // { thing: a line or tie, one, other: its ends, color, opacity, width, dashes }
let strokes = []; // a look, and the path of all lines that have it

function layLines() {
  looks = state.mode === "actors" ? tieLooks() : lineLooks();
  const alike = new Map();
  for (const each of looks) {
    const key = `${each.color}|${each.opacity}|${each.width}|${each.dashes}`;
    if (!alike.has(key)) alike.set(key, { ...each, path: new Path2D() });
    traceLine(alike.get(key).path, each);
  }
  strokes = [...alike.values()].sort((a, b) => a.opacity - b.opacity); // what stands out lies on top
}
function traceLine(path, { one, other }) {
  if (one === other) {
    const { x, y, radius } = loopOf(one);
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const start = placeOf(one), end = placeOf(other);
  path.moveTo(start.x, start.y);
  path.lineTo(end.x, end.y);
}
// Who speaks of itself has a loop at its upper right.
function loopOf(node) {
  const { x, y } = placeOf(node), radius = radiusOf(node);
  return { x: x + radius, y: y - radius, radius };
}
function drawLines(pen) {
  pen.save();
  pen.lineCap = "round"; // dots that can be seen
  for (const { path, color, opacity, width, dashes } of strokes) {
    pen.strokeStyle = color;
    pen.globalAlpha = opacity;
    pen.lineWidth = width;
    pen.setLineDash(dashes);
    pen.stroke(path);
  }
  pen.restore();
}
function distanceTo({ one, other }, point) {
  if (one === other) {
    const { x, y, radius } = loopOf(one);
    return Math.abs(Math.hypot(point.x - x, point.y - y) - radius);
  }
  const a = placeOf(one), b = placeOf(other), dx = b.x - a.x, dy = b.y - a.y;
  const along = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}
// The line or tie nearest to a place on the canvas, if it is no farther than `reach`.
function lineAt(point, reach) {
  let best = null, least = reach;
  for (const each of looks) {
    const away = distanceTo(each, point);
    if (away < least) { least = away; best = each.thing; }
  }
  return best;
}
// Many lines are drawn fainter; among actors disagreement reaches across the whole drawing, and stays behind agreement.
const crowd = (stance) => (state.mode === "actors" ? (stance === "support" ? 0.6 : 0.3) : onStage.size > 600 ? 0.34 : onStage.size > 200 ? 0.5 : 0.65);
function look(thing, one, other, stance, weight, bright) {
  const width = Math.round(Math.min(1.2 + 0.9 * Math.log2(weight), 5) * unit * (bright ? 1.4 : 1) * 10) / 10;
  const dashes = style[stance].dash.map((part) => Math.round(part * unit * 10) / 10);
  return { thing, one, other, color: lineColor(stance), opacity: bright ? 0.95 : lit ? 0.07 : crowd(stance), width, dashes };
}
function lineLooks() {
  const choice = chosen(), path = pathShown(), onPath = path && path.lines && new Set(path.lines), found = [];
  const touches = (line) => choice.line === line || (choice.node && (line.actor === choice.node || line.target === choice.node)) || ((choice.bloc || choice.tie) && lit.has(line.actor) && lit.has(line.target));
  for (const [line, cards] of shown) {
    if (!onStage.has(line.actor) || !onStage.has(line.target)) continue;
    const bright = onPath ? onPath.has(line) : !!choice && touches(line);
    found.push(look(line, line.actor, line.target, stanceOf(cards), cards.length, bright));
  }
  return found;
}
function tieLooks() {
  const choice = chosen();
  const touches = (tie) => (choice.tie || choice.bloc ? lit.has(tie.one) && lit.has(tie.other) : tie.one === choice.node || tie.other === choice.node);
  return ties.filter((tie) => onStage.has(tie.one) && onStage.has(tie.other)).map((tie) => look(tie, tie.one, tie.other, tie.stance, 1 + Math.abs(tie.balance), !!choice && touches(tie)));
}
