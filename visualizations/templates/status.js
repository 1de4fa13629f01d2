// What is in view, in one line, and how many statements the filters hide.
let said = "";
function writeStatus() {
  const actors = [...shownNodes].filter(isActor).length, targets = shownNodes.size - actors;
  const sum = `${several(actors, "actor")} · ${several(targets, "target")} · ${several(shownCards.length, "statement")}`;
  const hidden = hiddenCount ? ` · ${grouped(hiddenCount)} hidden by filters` : "";
  $("count").textContent = sum + hidden;
  $("clear").classList.toggle("idle", !filtered());
  if (said && said !== sum + hidden) announce(sum + hidden);
  said = sum + hidden;
  const notes = [];
  if (state.view === "network" && notDrawn) notes.push(`Drawn: the ${several(onStage.size, "most connected name")}; search adds any of the other ${grouped(notDrawn)}.`);
  if (state.view === "network" && state.mode === "actors") {
    const alone = actors - [...onStage].filter(isActor).length - notDrawn;
    if (alone > 0) notes.push(`${several(alone, "actor")} who share${alone === 1 ? "s" : ""} no target with another ${alone === 1 ? "is" : "are"} left out.`);
    notes.unshift("Solid blue: mostly agree. Dashed orange: mostly disagree.");
    if (tiesLeftOut) notes.push(`The ${grouped(TIES)} strongest ties are drawn, ${grouped(tiesLeftOut)} weaker ones are not.`);
  }
  return notes;
}
function writeTools() {
  const tools = [];
  if (state.view === "network") {
    const modes = element("div", null, "switch");
    modes.setAttribute("role", "group");
    modes.setAttribute("aria-label", "What is joined by lines");
    for (const [mode, text] of [["targets", "Actors and targets"], ["actors", "Actors only"]]) {
      const made = button(text, () => { change({ mode, at: "" }); fit({ motion: false }); $("tools").querySelector(`[data-mode=${mode}]`).focus(); announce(`${text}: ${several(onStage.size, "name")} drawn`); });
      made.dataset.mode = mode;
      made.setAttribute("aria-pressed", String(state.mode === mode));
      modes.append(made);
    }
    tools.push(modes);
  }
  return tools;
}
let toolsFor = "";
function writeBar() {
  const notes = writeStatus(), now = `${state.view}|${state.mode}|${notes.join("")}`;
  if (now === toolsFor) return;
  toolsFor = now;
  $("tools").replaceChildren(...writeTools(), ...notes.map((note) => element("p", note, "soft note")));
}
