// What is shown as a picture: the network as PNG with title and legend, matrix and timeline as SVG.
const MARGIN = 24;
function networkPicture() {
  const { width, height } = frame(), sharp = 2, head = 64, foot = 56, colors = paint();
  const canvas = document.createElement("canvas");
  canvas.width = width * sharp;
  canvas.height = (height + head + foot) * sharp;
  const pen = canvas.getContext("2d");
  pen.scale(sharp, sharp);
  pen.fillStyle = colors.back;
  pen.fillRect(0, 0, width, height + head + foot);
  pen.save();
  pen.beginPath();
  pen.rect(0, head, width, height);
  pen.clip();
  const { x, y } = network.getViewPosition(), scale = network.getScale();
  pen.translate(width / 2, head + height / 2);
  pen.scale(scale, scale);
  pen.translate(-x, -y);
  drawAreas(pen);
  drawLines(pen);
  for (const node of [...onStage].sort((a, b) => b.rank - a.rank)) drawShape(pen, node, placeOf(node).x, placeOf(node).y, radiusOf(node));
  drawNames(pen);
  pen.restore();
  pen.textBaseline = "top";
  pen.fillStyle = colors.ink;
  pen.font = fontOf(18, true);
  pen.fillText(document.title, MARGIN, 14, width - 2 * MARGIN);
  pen.font = fontOf(12, false);
  pen.fillStyle = colors.soft;
  pen.fillText($("count").textContent, MARGIN, 40, width - 2 * MARGIN);
  drawKey(pen, head + height + 10, width, colors);
  return canvas;
}
function drawKey(pen, top, width, colors) {
  let x = MARGIN, y = top;
  const room = (text) => { const wide = pen.measureText(text).width + 44; if (x + wide > width - MARGIN) { x = MARGIN; y += 20; } const at = x; x += wide; return at; };
  pen.font = fontOf(12, false);
  const words = state.mode === "actors" ? { support: "agree", oppose: "disagree", mixed: "both alike" } : { support: "supports", oppose: "opposes", mixed: "both sides" };
  for (const stance of stances) {
    const at = room(words[stance]);
    pen.save();
    pen.strokeStyle = lineColor(stance);
    pen.lineWidth = 2.5;
    pen.setLineDash(style[stance].dash);
    pen.beginPath();
    pen.moveTo(at, y + 8);
    pen.lineTo(at + 24, y + 8);
    pen.stroke();
    pen.restore();
    pen.fillStyle = colors.ink;
    pen.fillText(words[stance], at + 30, y + 2);
  }
  for (const family of settings.families.filter((one) => [...onStage].some((node) => isActor(node) && node.family === one.name))) {
    const at = room(family.name);
    tracePath(pen, family.shape, at + 10, y + 8, 6);
    pen.fillStyle = family.color;
    pen.fill();
    pen.strokeStyle = colors.outline;
    pen.stroke();
    pen.fillStyle = colors.ink;
    pen.fillText(family.name, at + 22, y + 2);
  }
}
const inked = (x, y, text, more = {}) => { const made = svg("text", { x, y, "font-family": settings.font, "font-size": 12, fill: "#1b1f24", ...more }); made.textContent = text; return made; };
const cut = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
function drawing(width, height, ...inside) {
  return svg("svg", { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height }, svg("rect", { width, height, fill: "#ffffff" }), inked(MARGIN, 30, cut(document.title, 90), { "font-size": 18, "font-weight": 600 }), inked(MARGIN, 50, $("count").textContent, { fill: "#57606a" }), ...inside);
}
function matrixPicture() {
  const matrix = matrixData(), CELL = 46, ROW = 22, LEFT = 260, TOP = 250, made = [];
  matrix.columns.forEach((key, place) => made.push(inked(0, 0, cut(columnName(key), 34), { transform: `translate(${LEFT + place * CELL + 26} ${TOP - 8}) rotate(-60)` })));
  let y = TOP;
  for (const { name, actors } of matrixGroups(matrix)) {
    if (name) { y += ROW; made.push(inked(MARGIN, y - 6, cut(name, 80), { "font-weight": 600 })); }
    for (const actor of actors) {
      y += ROW;
      made.push(inked(LEFT - 10, y - 6, cut(actor.name, 36), { "text-anchor": "end" }));
      matrix.columns.forEach((key, place) => {
        const cards = matrix.cells.get(`${actor.id}|${key}`);
        if (!cards) return;
        const count = tally(cards), strength = Math.min(0.5, 0.15 + Math.abs(count.support - count.oppose) * 0.08);
        made.push(svg("rect", { x: LEFT + place * CELL, y: y - ROW + 2, width: CELL - 3, height: ROW - 3, rx: 3, fill: style[sideOf(count)].color, "fill-opacity": strength }), inked(LEFT + place * CELL + CELL / 2 - 1, y - 6, signs(count), { "text-anchor": "middle", "font-size": 11 }));
      });
    }
  }
  return drawing(LEFT + matrix.columns.length * CELL + MARGIN + 60, y + MARGIN, ...made);
}
function timelinePicture() {
  const subject = timelineData(), LEFT = 280, WIDE = 900, ROW = 30, TOP = 110, made = [inked(MARGIN, 78, cut(subject.title, 100), { "font-weight": 600, "font-size": 14 })];
  const x = (day) => LEFT + subject.share(day) * WIDE, height = TOP + subject.lanes.length * ROW + MARGIN;
  for (const { day, text } of ticks(subject)) made.push(svg("line", { x1: x(day), x2: x(day), y1: TOP - 4, y2: height - MARGIN, stroke: "#d8dee4" }), inked(x(day) + 3, TOP - 8, text, { fill: "#57606a", "font-size": 11 }));
  subject.lanes.forEach((lane, place) => {
    const y = TOP + place * ROW + ROW / 2 + 4;
    made.push(inked(LEFT - 12, y + 4, cut(lane.node.name, 40), { "text-anchor": "end" }));
    lane.spans.filter((span) => span.from !== null).forEach((span, turn) => {
      const from = x(span.from), to = x(span.to ?? (lane.spans[turn + 1] ? lane.spans[turn + 1].from : subject.high));
      made.push(svg("line", { x1: from, x2: to, y1: y, y2: y, stroke: style[span.stance].color, "stroke-opacity": 0.4, "stroke-width": 6, "stroke-dasharray": style[span.stance].dash.join(" ") }));
    });
    for (const card of lane.dated) made.push(inked(x(card.day), y + 5, MARKS[card.stance], { "text-anchor": "middle", "font-size": 14, fill: style[card.stance].text }));
  });
  made.push(inked(MARGIN, height - 8, "▲ support   ▼ oppose   ◆ mixed", { fill: "#57606a" }));
  return drawing(LEFT + WIDE + 2 * MARGIN, height, ...made);
}
