"use strict";
// The page to type into: yasgui set up for this endpoint alone, and the named questions beside it.

const PREFIXES = "PREFIX aip: <https://w3id.org/aipol/ns#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n";
const FIRST = PREFIXES + "SELECT ?who ?opposes WHERE {\n  ?a aip:opposes ?t . ?a skos:prefLabel ?who . ?t skos:prefLabel ?opposes\n} ORDER BY ?who ?opposes LIMIT 20\n";

// Variables are completed from the query itself; the other completers ask servers elsewhere.
Yasgui.Yasqe.defaults.autocompleters = ["variables"];
Yasgui.Yasqe.defaults.value = FIRST;
Yasgui.Yasqe.defaults.prefixCcApi = null;
Yasgui.Yasqe.defaults.createShareableLink = null;

const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
  endpointCatalogueOptions: { getData: () => [], keys: [] },
  copyEndpointOnNewTab: true,
  populateFromUrl: false,
  persistenceId: "stancegraph",
  autofocus: false,
  yasqe: { value: FIRST, autocompleters: ["variables"], createShareableLink: null },
});

const list = document.getElementById("questions");
const live = document.getElementById("live");

function ask(example) {
  const tab = yasgui.getTab();
  tab.setQuery(example.query);
  tab.getYasqe().focus();
  for (const button of list.querySelectorAll("button")) button.removeAttribute("aria-current");
  list.querySelector(`button[data-name="${CSS.escape(example.name)}"]`).setAttribute("aria-current", "true");
  live.textContent = `“${example.title}” is in the editor. Ctrl+Enter asks it.`;
}

function show(examples) {
  for (const theme of new Set(examples.map((example) => example.theme))) {
    const group = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = theme || "More";
    group.append(heading);
    for (const example of examples.filter((one) => one.theme === theme)) {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.name = example.name;
      button.textContent = example.title;
      button.title = `stancegraph query ${example.name}`;
      button.addEventListener("click", () => ask(example));
      group.append(button);
    }
    list.append(group);
  }
}

document.getElementById("filter").addEventListener("input", (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  for (const group of list.children) {
    let shown = 0;
    for (const button of group.querySelectorAll("button")) {
      button.hidden = !`${button.textContent} ${button.dataset.name}`.toLowerCase().includes(wanted);
      shown += !button.hidden;
    }
    group.hidden = !shown;
  }
});

fetch("/questions")
  .then((response) => (response.ok ? response.json() : response.text().then((text) => Promise.reject(new Error(text)))))
  .then(show)
  .catch((error) => { live.textContent = `The questions cannot be shown: ${error.message}`; })
  .finally(() => { document.documentElement.dataset.ready = "yes"; });
