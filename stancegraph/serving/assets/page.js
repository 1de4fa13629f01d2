"use strict";
// The page to type into: yasgui set up for this endpoint alone, and the named questions beside it.

const FIRST = `PREFIX aip: <https://w3id.org/aipol/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?who ?opposes WHERE {
  ?a aip:opposes ?t . ?a skos:prefLabel ?who . ?t skos:prefLabel ?opposes
} LIMIT 20
`;
const ENDPOINT = location.origin + "/sparql";
const list = document.getElementById("questions");
const live = document.getElementById("live");

function editor(prefixes) {
  const typing = Yasgui.Yasqe.defaults;
  // Variables are completed from the query itself; the other completers ask servers elsewhere.
  typing.autocompleters = ["variables"];
  typing.value = FIRST;
  // Tab leaves the editor, as it leaves every other field.
  Object.assign(typing.extraKeys, { Tab: false, "Shift-Tab": false });
  return new Yasgui(document.getElementById("editor"), {
    requestConfig: { endpoint: ENDPOINT, method: "POST" },
    copyEndpointOnNewTab: true,
    // A link may bring a query, but not another endpoint.
    populateFromUrl: (tab) => ({ ...tab, requestConfig: { ...tab.requestConfig, endpoint: ENDPOINT } }),
    persistenceId: "stancegraph",
    autofocus: false,
    yasr: { prefixes },
  });
}

function show(questions, yasgui) {
  for (const theme of new Set(questions.map((question) => question.theme))) {
    const group = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = theme || "More";
    group.append(heading, ...questions.filter((question) => question.theme === theme).map((question) => button(question, yasgui)));
    list.append(group);
  }
}

function button(question, yasgui) {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset.name = question.name;
  made.textContent = question.title;
  made.title = `stancegraph query ${question.name}`;
  made.addEventListener("click", () => {
    yasgui.getTab().setQuery(question.query);
    yasgui.getTab().getYasqe().focus();
    list.querySelector("[aria-current]")?.removeAttribute("aria-current");
    made.setAttribute("aria-current", "true");
    live.textContent = `“${question.title}” is in the editor. Ctrl+Enter asks it.`;
  });
  return made;
}

document.getElementById("filter").addEventListener("input", (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  for (const group of list.children) {
    const buttons = [...group.querySelectorAll("button")];
    for (const each of buttons) each.hidden = !`${each.textContent} ${each.dataset.name}`.toLowerCase().includes(wanted);
    group.hidden = buttons.every((each) => each.hidden);
  }
});

async function start() {
  const response = await fetch("/start");
  if (!response.ok) throw new Error(await response.text());
  const { prefixes, questions } = await response.json();
  show(questions, editor(prefixes));
}

start()
  .catch((error) => { live.textContent = `The page cannot be set up: ${error.message}`; })
  .finally(() => { document.documentElement.dataset.ready = "yes"; });
