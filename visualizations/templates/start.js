// The page's parts, put together.
const OTHER_VIEWS = { matrix: writeMatrix, timeline: writeTimeline, table: writeTable };
function writeOther() {
  const write = OTHER_VIEWS[state.view];
  if (write) write($("other"));
}
function showView(view) {
  change({ view });
  announce(`${capital(view)} view`);
}
let viewShown = "";
function arrange() {
  const onNetwork = state.view === "network";
  $("graph").style.visibility = onNetwork ? "" : "hidden";
  $("other").hidden = onNetwork;
  $("other").setAttribute("aria-label", capital(state.view));
  $("down").hidden = !state.pick || !onNetwork;
  document.body.classList.toggle("wide", !onNetwork && !state.pick);
  for (const id of ["hint", "zooms"]) $(id).classList.toggle("away", !onNetwork);
  for (const each of $("views").children) {
    if (each.dataset.view === state.view) each.setAttribute("aria-current", "page");
    else each.removeAttribute("aria-current");
  }
  if (viewShown && viewShown !== state.view) $("other").scrollTop = 0; // not at the start, when it would cost a layout
  viewShown = state.view;
}
function refresh() {
  refilter();
  const choice = chosen();
  if (state.mode === "actors" || (choice && choice.tie)) findTies();
  arrange();
  if (state.view === "network") setStage();
  writeBar();
  writeOther();
  writePanel();
  syncControls();
  writeEmpty();
  // Last, when everything around has taken its room: the browser works out the page's layout once.
  if (state.view === "network") draw();
  if (state.view === "network" && !framed) frameStage();
}
function writeEmpty() {
  const host = $("empty"), none = !shownCards.length && state.view === "network";
  host.hidden = !none;
  if (!none || host.dataset.for === String(allCards.length)) return;
  host.dataset.for = String(allCards.length);
  if (allCards.length) host.replaceChildren(element("p", "No statement passes the filters."), button("Clear filters", clearFilters));
  else host.replaceChildren(element("h2", "Nothing to draw yet"), element("p", "No statement has been stored so far. Read some texts first:"), element("code", "stancegraph ingest news/ statement.pdf"), element("p", "then draw the page again. Texts in English that say who supports or opposes what are found best."));
}
function startViews() {
  for (const view of VIEWS) {
    const made = button(capital(view), () => showView(view));
    made.dataset.view = view;
    $("views").append(made);
  }
  $("graph").setAttribute("aria-label", "Network of actors and targets");
}
// The first look at the drawing, and the one after a step back: as the address says, else everything.
let framed = false;
function frameStage() {
  framed = true;
  if (!onStage.size) { placeNames(); network.redraw(); return; }
  fit({ motion: false });
  if (state.at && returnToPlace()) return;
  if (state.pick && !state.steps) lookNear();
}
function followAddress() {
  readAddress(location.hash.slice(1));
  framed = false;
  refresh();
}
function start() {
  startViews();
  startLegend();
  startTime();
  startSearch();
  startExport();
  startKeys();
  startZooms();
  $("down").onclick = focusPanel;
  $("clear").onclick = () => { clearFilters(); $("graph").focus({ preventScroll: true }); };
  followAddress();
  dark.addEventListener("change", refresh);
  addEventListener("popstate", followAddress);
  // Once the first frame is on the screen.
  requestAnimationFrame(() => setTimeout(() => {
    document.documentElement.dataset.ready = "yes";
    setTimeout(startHint);
  }));
}
start();
