// Where the reader looks: everything at first, then wherever the view was moved to, which the address remembers.
let moved = false;
const frame = () => ({ width: $("graph").clientWidth, height: $("graph").clientHeight });
const MOST_ZOOM = 1.6;
// Pixels that a shape and its name reach beyond its place.
function reach(node, factor, across) {
  const size = NAME * factor, parts = node.label.split("\n"), wide = parts.reduce((most, part) => Math.max(most, widthOf(part, fontOf(size, false))), 0) * 0.56 + 10;
  const most = across / 7, tall = parts.length * size * LINE_HEIGHT;
  return isActor(node) ? { wide: Math.min(wide, 90, most), above: 24, below: tall + 20 } : { wide: Math.min(wide, 110, most), above: tall / 2 + 18, below: tall / 2 + 18 };
}
// The view that holds some nodes with their names; names keep their size on the screen, so the zoom is found step by step.
function viewOf(some, closest) {
  const { width, height } = frame(), factor = rem();
  const spots = some.map((node) => ({ ...placeOf(node), ...reach(node, factor, width) }));
  let scale = closest, view = null;
  for (let turn = 0; turn < 6; turn += 1) {
    let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
    for (const { x, y, wide, above, below } of spots) {
      left = Math.min(left, x - wide / scale); right = Math.max(right, x + wide / scale);
      top = Math.min(top, y - above / scale); bottom = Math.max(bottom, y + below / scale);
    }
    scale = Math.max(0.02, Math.min(closest, scale * Math.min((width - 8) / ((right - left) * scale), (height - 8) / ((bottom - top) * scale))));
    view = { position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale };
  }
  return view;
}
// Far away, shapes shrink, but less than their distances.
const unitOf = (view) => Math.min(view.scale ** -0.6, 6);
// Everything on the stage; shapes and lines are made as large as this view needs them.
function fit({ motion = true } = {}) {
  if (!onStage.size) return;
  const view = viewOf([...onStage], MOST_ZOOM);
  const next = unitOf(view);
  if (Math.abs(next / unit - 1) > 0.02) { unit = next; draw(); }
  moved = false;
  lookAt(view, motion);
}
// A node with its neighbors, if they would be hard to see from here.
function lookNear() {
  moved = true;
  const near = [...(lit || [])].filter((node) => onStage.has(node));
  if (near.length) lookAt(viewOf(near, 1.3 / unit), true);
}
function lookAt(view, motion) {
  network.moveTo({ ...view, animation: motion && !still.matches ? { duration: 260, easingFunction: "easeInOutQuad" } : false });
  if (!motion || still.matches) placeNames();
}
function zoom(factor) {
  moved = true;
  lookAt({ position: network.getViewPosition(), scale: network.getScale() * factor }, false);
  keepPlace();
}
let keeping = 0;
function keepPlace() {
  clearTimeout(keeping);
  keeping = setTimeout(() => {
    if (!moved) return;
    const { x, y } = network.getViewPosition();
    state.at = `${x.toFixed(1)},${y.toFixed(1)},${network.getScale().toFixed(3)}`;
    returnToPlace(); // by less than can be seen: sender and receiver look from the very same place
    writeAddress(false);
  }, 250);
}
function returnToPlace() {
  const [x, y, scale] = state.at.split(",").map(Number);
  if (!(scale > 0) || !Number.isFinite(x + y)) return false;
  moved = true;
  lookAt({ position: { x, y }, scale: Math.min(scale, 8) }, false);
  return true;
}
function watchCamera() {
  network.on("dragEnd", () => { moved = true; keepPlace(); });
  network.on("zoom", () => { moved = true; placeNames(); keepPlace(); });
  network.on("animationFinished", () => { placeNames(); network.redraw(); });
  // vis-network would change the zoom with the window; instead everything stays in view until the reader has moved the view.
  let fitted = frame();
  new ResizeObserver(() => {
    const { width, height } = frame();
    if (!width || !height || (width === fitted.width && height === fitted.height)) return;
    const kept = { position: network.DOMtoCanvas({ x: fitted.width / 2, y: fitted.height / 2 }), scale: network.getScale() };
    fitted = { width, height };
    network.setSize(`${width}px`, `${height}px`);
    network.redraw();
    if (moved) lookAt(kept, false);
    else if (state.view === "network") fit({ motion: false });
  }).observe($("graph"));
}
function startZooms() {
  for (const [text, label, act] of [["+", "Zoom in", () => zoom(1.4)], ["−", "Zoom out", () => zoom(1 / 1.4)], ["Show all", "", showAll]]) {
    const made = button(text, act);
    if (label) made.setAttribute("aria-label", label);
    $("zooms").append(made);
  }
}
function showAll() {
  state.at = "";
  fit();
  writeAddress(false);
}
