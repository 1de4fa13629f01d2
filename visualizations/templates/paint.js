// Colors and shapes on the canvas; stances differ in dash as well as in color, actors in shape as well as in color.
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const LIGHT = { ink: "#1b1f24", soft: "#57606a", back: "#ffffff", box: "#ffffff", rule: "#57606a", accent: "#0b5cad", outline: "#2f363d", area: "#f1f4f8", areaEdge: "#d5dce4", areaName: "#57606a" };
const DARK = { ink: "#e6e9ed", soft: "#a3adb8", back: "#0f1318", box: "#1b232c", rule: "#8c97a3", accent: "#6cb4f5", outline: "#0f1318", area: "#181f27", areaEdge: "#2e3843", areaName: "#a3adb8" };
const paint = () => (dark.matches ? DARK : LIGHT);
const lineColor = (stance) => (dark.matches ? style[stance].dark_color : style[stance].color);
const familyOf = new Map(settings.families.map((family) => [family.name, family]));
const formOf = (node) => (isActor(node) ? familyOf.get(node.family).shape : "box");
const fillOf = (node) => (isActor(node) ? familyOf.get(node.family).color : paint().box);

// Outlines as corners on a circle of radius 1; a dot and a box have none.
const corner = (turns) => [Math.sin(turns * 2 * Math.PI), -Math.cos(turns * 2 * Math.PI)];
const CORNERS = {
  square: [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]],
  diamond: [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
  triangle: [0, 1 / 3, 2 / 3].map((turns) => corner(turns).map((part) => part * 1.2)),
  triangleDown: [1 / 6, 1 / 2, 5 / 6].map((turns) => corner(turns).map((part) => part * 1.2)),
  hexagon: [0, 1, 2, 3, 4, 5].map((place) => corner(place / 6 + 1 / 12).map((part) => part * 1.1)),
};
function tracePath(pen, form, x, y, radius) {
  pen.beginPath();
  if (form === "dot") pen.arc(x, y, radius, 0, 2 * Math.PI);
  else if (form === "box") pen.roundRect(x - radius, y - radius * 0.68, radius * 2, radius * 1.36, radius * 0.35);
  else {
    CORNERS[form].forEach(([dx, dy], place) => pen[place ? "lineTo" : "moveTo"](x + dx * radius, y + dy * radius));
    pen.closePath();
  }
}
// The same outlines for the legend.
function swatch(form, color) {
  const host = svg("svg", { viewBox: "0 0 22 14", class: "swatch", "aria-hidden": "true" });
  const common = { fill: color || "var(--back)", stroke: "var(--soft)" };
  if (form === "dot") host.append(svg("circle", { cx: 11, cy: 7, r: 5.2, ...common }));
  else if (form === "box") host.append(svg("rect", { x: 2.5, y: 2, width: 17, height: 10, rx: 3, ...common }));
  else host.append(svg("polygon", { points: CORNERS[form].map(([x, y]) => `${(11 + x * 5.2).toFixed(1)},${(7 + y * 5.2).toFixed(1)}`).join(" "), ...common }));
  return host;
}
function stroke(stance) {
  const drawn = svg("line", { x1: 1, x2: 21, y1: 7, y2: 7, class: `stroke ${stance}`, "stroke-width": 2.5, "stroke-dasharray": style[stance].dash.map((part) => part * 0.7).join(" ") });
  return svg("svg", { viewBox: "0 0 22 14", class: "swatch", "aria-hidden": "true" }, drawn);
}
