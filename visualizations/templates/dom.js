// Making elements: text goes in as text only, and links lead to http and https only.
const $ = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined && text !== null) made.textContent = text;
  if (className) made.className = className;
  return made;
}
function svg(tag, attributes, ...inside) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
function button(text, act, className) {
  const made = element("button", text, className);
  made.type = "button";
  made.onclick = act;
  return made;
}
function link(address, text) {
  let safe = null;
  try {
    const url = new URL(address);
    if (/^https?:$/.test(url.protocol)) safe = url.href;
  } catch { /* not an address: the text alone is shown */ }
  if (!safe) return element("span", text);
  const made = element("a", text);
  Object.assign(made, { href: safe, target: "_blank", rel: "noopener noreferrer" });
  return made;
}
// Says to a screen reader what has changed.
function announce(text) {
  $("live").textContent = text;
}
// 12,345: what toLocaleString makes, without waking all of the browser's knowledge of languages before the first frame.
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
// In the order of the alphabet. The browser's own takes longer to load than the whole page takes to draw; plain names need none.
const PLAIN = /^[a-z0-9 ]*$/i;
let collator = null;
const alphabet = {
  compare: (a, b) => {
    if (a === b) return 0;
    const one = a.toLowerCase(), other = b.toLowerCase();
    if (one !== other && PLAIN.test(a) && PLAIN.test(b)) return one < other ? -1 : 1;
    return (collator ??= new Intl.Collator("en")).compare(a, b);
  },
};
const several = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const isoDay = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
const dayOf = (iso) => Math.round(Date.parse(iso) / 864e5);
function dateWords(iso) {
  const [year, month, day] = iso.split("-");
  return [day && Number(day), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
