// Legend, filters, search, time, keys and the address: everything the reader can touch.
const SVG = "http://www.w3.org/2000/svg";
function svg(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
const outlines = {
  dot: ["circle", { cx: 11, cy: 7, r: 5.5 }], square: ["rect", { x: 6, y: 2, width: 10, height: 10 }], diamond: ["path", { d: "M11 1 17 7 11 13 5 7Z" }],
  triangle: ["path", { d: "M11 1.5 17 12.5H5Z" }], triangleDown: ["path", { d: "M11 12.5 17 1.5H5Z" }], hexagon: ["path", { d: "M5 7 8 1.8H14L17 7 14 12.2H8Z" }],
  box: ["rect", { x: 2, y: 2, width: 18, height: 10, rx: 3 }],
};
function swatch(shape, color) {
  const [tag, attributes] = outlines[shape];
  const host = svg("svg", { viewBox: "0 0 22 14", "aria-hidden": "true" });
  host.append(svg(tag, { ...attributes, fill: color || "var(--raised)", stroke: "var(--soft)" }));
  return host;
}
function stroke(stance) {
  const host = svg("svg", { viewBox: "0 0 22 14", "aria-hidden": "true" });
  const drawn = svg("line", { x1: 1, x2: 21, y1: 7, y2: 7, "stroke-width": 2.5, "stroke-dasharray": style[stance].dash.map((part) => part * 0.7).join(" ") });
  drawn.style.stroke = lineColor(stance);
  host.append(drawn);
  return host;
}
function box(host, picture, text, count, hidden, key) {
  const label = element("label");
  const input = element("input");
  Object.assign(input, { type: "checkbox", checked: true });
  input.onchange = () => { if (input.checked) hidden.delete(key); else hidden.add(key); update(); };
  label.append(input, picture, element("span", text), element("small", count));
  host.append(label);
}
function legend() {
  const members = (key) => [...nodes.values()].filter((node) => group(node) === key).length;
  for (const family of settings.families) {
    const count = members(`actor:${family.name}`);
    if (count) box($("families"), swatch(family.shape, family.color), family.name, count, hiddenGroups, `actor:${family.name}`);
  }
  const kinds = new Set([...nodes.values()].filter((node) => node.role === "target").map((node) => node.family));
  for (const kind of [...kinds].sort()) {
    box($("kinds"), swatch("box"), kind[0].toUpperCase() + kind.slice(1), members(`target:${kind}`), hiddenGroups, `target:${kind}`);
  }
  const all = tally(lines.flatMap((line) => line.evidence));
  for (const stance of order) box($("stances"), stroke(stance), stance[0].toUpperCase() + stance.slice(1), all[stance], hiddenStances, stance);
}
function update() {
  refilter();
  draw();
  writePanel();
  writeTable();
  const seen = [...shownNodes].map((id) => nodes.get(id));
  const actors = seen.filter((node) => node.role === "actor").length;
  const statements = [...shown.values()].reduce((sum, cards) => sum + cards.length, 0);
  $("count").textContent = `${several(actors, "actor")} · ${several(seen.length - actors, "target")} · ${several(statements, "statement")}`;
}

function confidenceFilter() {
  const input = $("confidence");
  input.oninput = () => { lowest = input.value / 100; $("confidence-shown").textContent = lowest ? `${input.value}%` : "all"; later(); };
}
let waiting = 0;
const later = () => { clearTimeout(waiting); waiting = setTimeout(update, 50); };
function timeFilter() {
  if (new Set(days).size < 2) return;
  const first = Math.min(...days), last = Math.max(...days), input = $("until"), bars = $("bars"), count = 48;
  $("time").hidden = false;
  Object.assign(input, { min: first, max: last, value: last });
  const bins = Array(count).fill(0);
  for (const day of days) bins[Math.min(count - 1, Math.floor((day - first) / (last - first) * count))] += 1;
  const highest = Math.max(...bins);
  bars.setAttribute("viewBox", `0 0 ${count} 24`);
  bins.forEach((size, bin) => { if (size) bars.append(svg("rect", { x: bin + 0.1, width: 0.8, y: 24 - 3 - 21 * size / highest, height: 3 + 21 * size / highest, "data-bin": bin })); });
  const write = () => {
    const end = until === Infinity ? last : until;
    for (const bar of bars.children) bar.classList.toggle("in", first + bar.dataset.bin * (last - first) / count <= end);
    const held = days.filter((day) => day <= end).length;
    $("until-shown").textContent = `${isoDay(end)} · ${held} of ${days.length}${undated ? ` + ${undated} undated` : ""}`;
    input.setAttribute("aria-valuetext", `${isoDay(end)}, ${several(held, "statement")}`);
  };
  input.oninput = () => { until = +input.value >= last ? Infinity : +input.value; write(); later(); };
  write();
}

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const index = byName.map((node) => [plain(node.name), node]);
let hits = [], at = -1;
function search() {
  const wanted = plain($("search").value.trim()), list = $("hits");
  const found = wanted ? index.filter(([name]) => name.includes(wanted)) : [];
  hits = found.sort((a, b) => (b[0].startsWith(wanted) - a[0].startsWith(wanted)) || b[1].lines.length - a[1].lines.length).slice(0, 8).map(([, node]) => node);
  at = hits.length ? 0 : -1;
  list.replaceChildren(...hits.map((node, place) => {
    const item = element("li", node.name);
    item.id = `hit-${place}`;
    item.setAttribute("role", "option");
    item.append(element("small", node.kind));
    item.onmousedown = (event) => { event.preventDefault(); go(node); };
    return item;
  }));
  if (wanted && !hits.length) list.append(element("li", "No such name"));
  list.hidden = !wanted;
  $("search").setAttribute("aria-expanded", String(!!wanted));
  pointAt();
}
function pointAt() {
  [...$("hits").children].forEach((item, place) => item.setAttribute("aria-selected", String(place === at)));
  if (at >= 0) $("search").setAttribute("aria-activedescendant", `hit-${at}`);
  else $("search").removeAttribute("aria-activedescendant");
}
function closeSearch() { $("hits").hidden = true; $("search").setAttribute("aria-expanded", "false"); }
function go(node) {
  $("search").value = "";
  closeSearch();
  showTable(false);
  choose({ node });
  $("graph").focus();
}
$("search").oninput = search;
$("search").onblur = closeSearch;
$("search").onkeydown = (event) => {
  if (event.key === "Enter" && at >= 0) go(hits[at]);
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); if (hits.length) at = (at + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length; pointAt(); }
  else if (event.key === "Escape") { $("search").value = ""; closeSearch(); $("graph").focus(); event.stopPropagation(); }
};

function showTable(on) {
  $("table").hidden = !on;
  $("graph").style.visibility = on ? "hidden" : "";
  $("toggle").setAttribute("aria-pressed", String(on));
  writeTable();
}
$("toggle").onclick = () => showTable($("table").hidden);
$("fit").onclick = () => { choose(null, { move: false }); showTable(false); fit(); };

const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
function walk(key) {
  if (!chosen || !chosen.node) {
    const first = [...shownNodes].map((id) => nodes.get(id)).sort((a, b) => neighbors(b).size - neighbors(a).size || (a.id < b.id ? -1 : 1))[0];
    if (first) choose({ node: first });
    return;
  }
  const here = chosen.node, [right, down] = ways[key];
  let best = null, least = Infinity;
  for (const id of neighbors(here)) {
    const node = nodes.get(id), x = node.x - here.x, y = node.y - here.y, away = Math.hypot(x, y);
    const along = away ? (x * right + y * down) / away : 0;
    if (along > 0.3 && away / along ** 2 < least) { least = away / along ** 2; best = node; }
  }
  if (best) choose({ node: best });
  else $("live").textContent = "No neighbor that way";
}
$("graph").addEventListener("keydown", (event) => {
  if (ways[event.key]) { event.preventDefault(); walk(event.key); }
  else if (event.key === "Enter" && chosen) { event.preventDefault(); $("panel").focus(); }
});
addEventListener("keydown", (event) => {
  const typing = /^(input|textarea|select)$/i.test(document.activeElement.tagName) && document.activeElement.type !== "checkbox";
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) { event.preventDefault(); $("search").focus(); }
  else if (event.key === "Escape" && chosen) choose(null, { move: false });
});

function followAddress() {
  const [, kind, value] = /^#(node|line)=(.*)$/.exec(location.hash) || [];
  let wanted = null;
  try { wanted = kind === "node" ? nodes.get(decodeURIComponent(value)) : kind === "line" ? lines.find((line) => line.id === +value) : null; } catch { /* a broken address leads to the overview */ }
  choose(!wanted ? null : kind === "node" ? { node: wanted } : { line: wanted });
}
addEventListener("popstate", followAddress);

legend();
confidenceFilter();
timeFilter();
update();
fit(false);
if (location.hash.length > 1) followAddress();
document.documentElement.dataset.ready = "yes";
