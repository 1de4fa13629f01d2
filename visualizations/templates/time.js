// The time slider: two ends over a histogram of the statements.
const BARS = 60;
function startTime() {
  if (firstDay === null || firstDay === lastDay) return;
  const host = $("time"), track = element("div", null, "track"), told = element("output");
  const bars = svg("svg", { viewBox: `0 0 ${BARS} 24`, preserveAspectRatio: "none", "aria-hidden": "true" });
  const bins = Array(BARS).fill(0), span = lastDay - firstDay;
  for (const day of days) bins[Math.min(BARS - 1, Math.floor((day - firstDay) / span * BARS))] += 1;
  const highest = Math.max(...bins);
  bins.forEach((size, bin) => { if (size) bars.append(svg("rect", { x: bin + 0.1, width: 0.8, y: 21 - 21 * size / highest, height: 3 + 21 * size / highest, "data-bin": bin })); });
  track.append(bars);
  const ends = [["from", "Published from", firstDay], ["until", "Published until", lastDay]].map(([key, label, rest]) => {
    const input = element("input");
    Object.assign(input, { type: "range", id: key, min: firstDay, max: lastDay, step: 1 });
    input.setAttribute("aria-label", label);
    input.oninput = () => {
      const other = key === "from" ? Number($("until").value) : Number($("from").value);
      const day = key === "from" ? Math.min(Number(input.value), other) : Math.max(Number(input.value), other);
      later({ [key]: day === rest ? "" : isoDay(day) });
    };
    track.append(input);
    return [key, input, rest];
  });
  syncs.push(() => {
    for (const [key, input, rest] of ends) {
      const day = state[key] ? Math.min(Math.max(dayOf(state[key]), firstDay), lastDay) : rest;
      input.value = day;
      input.setAttribute("aria-valuetext", dateWords(isoDay(day)));
    }
    const [low, high] = ends.map(([, input]) => Number(input.value));
    for (const bar of bars.children) bar.classList.toggle("in", firstDay + (Number(bar.dataset.bin) + 1) * span / BARS >= low && firstDay + Number(bar.dataset.bin) * span / BARS <= high);
    told.textContent = `${dateWords(isoDay(low))} – ${dateWords(isoDay(high))}`;
  });
  host.append(element("span", "Published", "soft"), track, told);
  if (undatedCount) host.append(undatedBox());
  host.hidden = false;
}
function undatedBox() {
  const label = element("label", null, "undated"), input = element("input");
  Object.assign(input, { type: "checkbox", id: "undated" });
  input.onchange = () => change({ undated: input.checked ? "" : "no" }, { push: false });
  syncs.push(() => { input.checked = !state.undated; });
  label.append(input, ` ${undatedCount} undated`);
  return label;
}
