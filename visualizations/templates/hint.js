// A first visit gets three lines of help; once dismissed they stay away, where the browser remembers anything.
const HINT = "stancegraph-hint";
function startHint() {
  let seen = false;
  try { seen = localStorage.getItem(HINT) === "seen"; } catch { /* private windows and frames remember nothing */ }
  if (seen || !allCards.length) return;
  const host = $("hint"), list = element("ul");
  for (const text of ["Click a name, a shape or a line to read the sentences behind it.", "Solid blue lines support, dashed orange ones oppose; gray areas hold those who take the same sides.", "Press / to find a name. The address holds the view: copy it to share what you see."]) list.append(element("li", text));
  host.append(element("strong", "How to read this"), list, button("Got it", () => {
    host.hidden = true;
    try { localStorage.setItem(HINT, "seen"); } catch { /* then it shows again next time */ }
    $("graph").focus({ preventScroll: true });
  }));
  host.hidden = false;
}
