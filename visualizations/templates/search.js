// Search by name: what is not drawn is added to the drawing when it is chosen.
let named = null;
const HITS = 9;
let hits = [], at = -1;
function search() {
  const wanted = plain($("search").value.trim()), list = $("hits");
  named ??= byRank.map((node) => [plain(node.name), node]);
  const found = wanted ? named.filter(([name]) => name.includes(wanted)) : [];
  const starts = ([name]) => (name === wanted ? 3 : name.startsWith(wanted) ? 2 : name.includes(` ${wanted}`) ? 1 : 0);
  hits = found.sort((a, b) => starts(b) - starts(a) || a[1].rank - b[1].rank).slice(0, HITS).map(([, node]) => node);
  at = hits.length ? 0 : -1;
  list.replaceChildren(...hits.map((node, place) => {
    const item = element("li", node.name);
    item.id = `hit-${place}`;
    item.setAttribute("role", "option");
    const why = !shownNodes.has(node) ? ", hidden by filters" : !onStage.has(node) ? ", not drawn yet" : "";
    item.append(element("small", `${node.kind}${why}`));
    item.onpointerdown = (event) => { event.preventDefault(); goTo(node); };
    return item;
  }));
  if (wanted && !hits.length) {
    const none = element("li", "No such name", "none");
    none.setAttribute("role", "option");
    none.setAttribute("aria-disabled", "true");
    list.append(none);
  }
  list.hidden = !wanted;
  $("search").setAttribute("aria-expanded", String(!!wanted));
  if (wanted) announce(hits.length ? several(found.length, "name") : "No such name");
  pointAt();
}
function pointAt() {
  hits.forEach((_, place) => $(`hit-${place}`).setAttribute("aria-selected", String(place === at)));
  if (at >= 0) $("search").setAttribute("aria-activedescendant", `hit-${at}`);
  else $("search").removeAttribute("aria-activedescendant");
}
function closeSearch() {
  $("hits").hidden = true;
  $("search").setAttribute("aria-expanded", "false");
  $("search").removeAttribute("aria-activedescendant");
}
function goTo(node) {
  $("search").value = "";
  closeSearch();
  const mode = state.mode === "actors" && !node.among ? { mode: "targets" } : {};
  const add = onStage.has(node) ? {} : { add: new Set(state.add).add(shortId(node.id)) };
  choose(pickNode(node), { ...mode, ...add, at: "" });
  if (state.view !== "network") { focusPanel(); return; }
  lookNear();
  $("graph").focus({ preventScroll: true });
}
function startSearch() {
  $("search").oninput = search;
  $("search").onblur = closeSearch;
  $("search").onkeydown = (event) => {
    if (event.key === "Enter" && at >= 0 && hits.length) { event.preventDefault(); goTo(hits[at]); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (hits.length) at = (at + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length;
      pointAt();
    } else if (event.key === "Escape") { $("search").value = ""; closeSearch(); $("graph").focus(); event.stopPropagation(); }
  };
}
