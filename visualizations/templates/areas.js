// Blocs as areas behind the drawing: the hull of those members that are shown.
const SMALLEST = 3;
function hullOf(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turns = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list) => list.reduce((chain, point) => {
    while (chain.length > 1 && turns(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
    return [...chain, point];
  }, []);
  return [...half(sorted).slice(0, -1), ...half(sorted.reverse()).slice(0, -1)];
}
function areasShown() {
  return blocs.map((bloc) => {
    // Who was added by search lies where there was room, which may be far from the others.
    const inside = [...onStage].filter((node) => node.bloc === bloc.number && node.rank < settings.most);
    const actors = inside.filter(isActor);
    if (actors.length < SMALLEST) return null;
    const points = inside.map((node) => { const { x, y } = placeOf(node); return [x, y]; });
    const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
    return { bloc, hull: hullOf(points), left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }).filter(Boolean);
}
let areas = [];
const AREA_PAD = 20;
function drawAreas(pen) {
  const colors = paint(), choice = chosen(), pad = AREA_PAD * unit;
  pen.save();
  pen.lineJoin = "round";
  pen.setLineDash([]);
  for (const { bloc, hull } of areas) {
    pen.beginPath();
    hull.forEach(([x, y], place) => pen[place ? "lineTo" : "moveTo"](x, y));
    pen.closePath();
    const on = choice && choice.bloc === bloc;
    for (const [color, extra] of [[on ? colors.accent : colors.areaEdge, on ? 4 : 2], [colors.area, 0]]) {
      pen.strokeStyle = color;
      pen.fillStyle = color;
      pen.lineWidth = 2 * pad + extra * unit;
      pen.stroke();
      pen.fill();
    }
  }
  pen.restore();
}
