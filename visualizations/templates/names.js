// Names on the canvas: always readable, the most important first, none upon another; zooming in makes room for more.
const NAME = 11.5, LINE_HEIGHT = 1.2, LANDMARKS = 8; // pixels; times the size of the letters
const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
const pencil = document.createElement("canvas").getContext("2d");
const widths = new Map();
let names = []; // { node | area, lines, size, bold, box: offset from the node in pixels, boxed }

function widthOf(text, font) {
  const key = `${font}|${text}`;
  if (!widths.has(key)) { pencil.font = font; widths.set(key, pencil.measureText(text).width); }
  return widths.get(key);
}
const fontOf = (size, bold) => `${bold ? "600 " : ""}${size}px ${settings.font}`;
// A grid of what is taken, in pixels, so that thousands of names need no comparison with each other.
function grid() {
  const cells = new Map(), CELL = 80;
  const around = (box) => {
    const keys = [];
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) keys.push(x * 100003 + y);
    }
    return keys;
  };
  const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return {
    free: (box, own) => around(box).every((key) => (cells.get(key) || []).every((other) => other.own === own || !meets(box, other))),
    take: (box, own) => { box.own = own; for (const key of around(box)) { if (!cells.has(key)) cells.set(key, []); cells.get(key).push(box); } },
  };
}
const shift = (box, x, y) => ({ left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y });
// Where a name can stand around its shape: below, right, above, left; a target's name covers its shape, in the middle or at an edge.
const PLATES = [[0, 0], [0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [1, -1], [-1, -1]];
const plated = (node) => !isActor(node) && (node.partners > 1 || node === here);
function spots(node, width, height, radius) {
  if (plated(node)) {
    const x = width / 2 + 7, y = height / 2 + 4;
    return PLATES.map(([right, down]) => ({ ...shift({ left: -x, right: x, top: -y, bottom: y }, right * (x - radius), down * (y - radius * 0.7)), boxed: true }));
  }
  const gap = radius + 3;
  return [
    { left: -width / 2, right: width / 2, top: gap, bottom: gap + height },
    { left: gap + 1, right: gap + 1 + width, top: -height / 2, bottom: height / 2 },
    { left: -width / 2, right: width / 2, top: -gap - height, bottom: -gap },
    { left: -gap - 1 - width, right: -gap - 1, top: -height / 2, bottom: height / 2 },
  ];
}
function placeNames() {
  if (!network) return;
  const scale = network.getScale(), factor = rem();
  areas = areasShown();
  names = [];
  edges = moved ? null : visibleEdges(scale);
  const taken = grid(), zooms = $("zooms");
  if (edges && zooms.offsetWidth) taken.take(covered(zooms), zooms);
  const rated = [...onStage].filter((node) => !lit || lit.has(node)).sort((a, b) => importance(b) - importance(a) || a.rank - b.rank);
  const shape = (node) => {
    const { x, y } = placeOf(node), radius = radiusOf(node) * scale;
    taken.take({ left: x * scale - radius, right: x * scale + radius, top: y * scale - radius, bottom: y * scale + radius }, node);
  };
  // The few most important names may cover the shapes of lesser ones, nothing else may.
  const first = rated.slice(0, LANDMARKS), rest = rated.slice(LANDMARKS);
  first.forEach(shape);
  for (const node of first) nameNode(node, taken, scale, factor);
  rest.forEach(shape);
  for (const area of areas) nameArea(area, taken, scale, factor);
  for (const node of rest) nameNode(node, taken, scale, factor);
}
// While everything is in view, no name may reach over the edge.
let edges = null;
const outside = (box) => edges !== null && (box.left < edges.left || box.right > edges.right || box.top < edges.top || box.bottom > edges.bottom);
function visibleEdges(scale) {
  const { x, y } = network.getViewPosition(), { width, height } = frame();
  return { left: x * scale - width / 2, right: x * scale + width / 2, top: y * scale - height / 2, bottom: y * scale + height / 2 };
}
// What an element in the lower right corner covers.
function covered(corner) {
  const { width, height } = frame();
  return { left: edges.right - width + corner.offsetLeft, right: edges.right, top: edges.bottom - height + corner.offsetTop, bottom: edges.bottom };
}
const importance = (node) => (node === here ? 1e6 : 0) + (lit && lit.has(node) ? 1e5 : 0) - node.rank;
function nameNode(node, taken, scale, factor) {
  const big = node.rank < 8 || node === here, size = (big ? 13 : NAME) * factor, font = fontOf(size, big);
  const parts = node.label.split("\n"), width = parts.reduce((most, part) => Math.max(most, widthOf(part, font)), 0), height = parts.length * size * LINE_HEIGHT;
  const { x, y } = placeOf(node);
  for (const spot of spots(node, width, height, radiusOf(node) * scale)) {
    const box = shift(spot, x * scale, y * scale);
    if (!taken.free(box, node) || outside(box)) continue;
    taken.take(box, node);
    names.push({ node, parts, size, font, spot });
    return;
  }
}
function nameArea(area, taken, scale, factor) {
  const size = 11 * factor, text = blocName(area.bloc), font = fontOf(size, true), width = widthOf(text, font), height = size * LINE_HEIGHT;
  const { left, right, top, bottom } = area, middle = (left + right) / 2, pad = AREA_PAD * unit * scale;
  // Above the area, inside its upper rim, below it; in the middle, then towards the sides.
  for (const [y, lift] of [[top, -pad - height - 3], [bottom, pad + 3], [top, -pad + 2], [bottom, pad - height - 2]]) {
    for (const x of [middle, (left + middle) / 2, (right + middle) / 2, left, right]) {
      const spot = { left: -width / 2, right: width / 2, top: lift, bottom: lift + height };
      const box = shift(spot, x * scale, y * scale);
      if (!taken.free(box, area) || outside(box)) continue;
      taken.take(box, area);
      names.push({ area, at: { x, y }, parts: [text], size, font, spot });
      return;
    }
  }
}
function drawNames(pen) {
  const scale = network.getScale(), colors = paint();
  pen.save();
  pen.textBaseline = "top";
  pen.lineJoin = "round";
  for (const name of names) {
    const { x, y } = name.at || placeOf(name.node), { spot, size } = name;
    pen.save();
    pen.translate(x, y);
    pen.scale(1 / scale, 1 / scale);
    if (spot.boxed) drawPlate(pen, name, colors);
    pen.font = name.font;
    pen.fillStyle = name.area ? colors.areaName : isActor(name.node) || spot.boxed ? colors.ink : colors.soft;
    pen.strokeStyle = colors.back;
    pen.lineWidth = 3;
    const middle = (spot.left + spot.right) / 2, top = spot.boxed ? spot.top + 4 : spot.top;
    pen.textAlign = "center";
    name.parts.forEach((part, row) => {
      const at = top + row * size * LINE_HEIGHT + size * 0.12;
      if (!spot.boxed) pen.strokeText(part, middle, at);
      pen.fillText(part, middle, at);
    });
    pen.restore();
  }
  pen.restore();
}
function drawPlate(pen, name, colors) {
  const { left, right, top, bottom } = name.spot;
  pen.beginPath();
  pen.roundRect(left, top, right - left, bottom - top, 5);
  pen.fillStyle = colors.box;
  pen.fill();
  pen.lineWidth = name.node === here ? 3 : 1.2;
  pen.strokeStyle = name.node === here ? colors.accent : colors.rule;
  pen.stroke();
}
// The node or bloc whose name is at a place on the canvas.
function nameAt(point) {
  const scale = network.getScale();
  return names.find((name) => {
    const { x, y } = name.at || placeOf(name.node), dx = (point.x - x) * scale, dy = (point.y - y) * scale;
    return dx >= name.spot.left && dx <= name.spot.right && dy >= name.spot.top && dy <= name.spot.bottom;
  });
}
