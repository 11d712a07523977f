"use strict";
(() => {
const one = (query, from = document) => from.querySelector(query);
const all = (query, from = document) => [...from.querySelectorAll(query)];
const rows = all("details.r");
const form = one("#find");
const spoken = () => { const chosen = one("input[name=l]:checked"); return chosen ? chosen.value : document.documentElement.lang; };
// The words of an element that are shown: those in the chosen language, and those in no language of their own.
const words = (element) => {
  const copy = element.cloneNode(true);
  all("span[lang]", copy).forEach((part) => { if (part.lang !== spoken()) part.remove(); });
  return copy.textContent.replace(/\s+/g, " ").trim();
};
const say = () => {
  const language = spoken();
  document.documentElement.lang = language;
  all("option[data-zh]").forEach((option) => { option.textContent = option.dataset[language]; });
  const heading = one("h1"), kind = one(".kind");
  document.title = words(kind) + " · " + words(heading);
  tell();
};
// Figures and lists as files, made in the page. A cell that a spreadsheet would take for a formula is made text.
const cell = (text) => {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? "'" + text : text;
  return '"' + plain.replace(/"/g, '""') + '"';
};
const save = (name, lines) => {
  const text = "\ufeff" + lines.map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
const number = (element) => element.dataset.v || element.textContent.replace(/,/g, "");
const figures = (row) => all(".fig tr", row).map((line) => [...line.children].map((part) =>
  part.matches("td.n") ? number(part) : words(part)));
const nameOf = (row) => row.id.replace(/[^\w.-]+/g, "-").slice(0, 80) + ".csv";
const label = JSON.parse(document.currentScript.dataset.words);
const button = (row) => {
  if (row.dataset.ready || !one(".fig", row)) return;
  row.dataset.ready = "1";
  const made = document.createElement("button");
  made.type = "button";
  made.innerHTML = label.download;
  made.addEventListener("click", () => save(nameOf(row), figures(row)));
  one(".id", row).append(made);
};
document.addEventListener("toggle", (event) => {
  if (event.target.matches("details.r[open]")) button(event.target);
}, true);
// Search and filters
const texts = new Map();
const textOf = (row) => {
  if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
  return texts.get(row);
};
const chosen = (id) => { const found = one("#" + id); return found ? found.value : ""; };
const ATTENTION = ["missed", "off_track", "behind", "incomplete"];
let found = rows;
const tell = () => { one("#count").innerHTML = filtering() ? found.length + " " + label.shown : ""; };
const filtering = () => ["q", "f-s", "f-g", "f-o", "f-d"].some((id) => chosen(id).trim());
const filter = () => {
  const asked = chosen("q").toLowerCase().split(/\s+/).filter(Boolean);
  const standing = chosen("f-s"), group = chosen("f-g"), owner = chosen("f-o"), due = chosen("f-d");
  const active = filtering();
  found = rows.filter((row) => {
    const own = row.dataset;
    return (!standing || own.s === standing || (standing === "attention" && ATTENTION.includes(own.s)))
      && (!group || row.closest(".group").id === group)
      && (!owner || (own.o || "").split(" ").includes(owner))
      && (!due || own.d === due)
      && asked.every((word) => textOf(row).includes(word));
  });
  const kept = new Set(found);
  rows.forEach((row) => { row.hidden = !kept.has(row); });
  all(".group").forEach((part) => { part.hidden = active && !one("details.r:not([hidden])", part); });
  all(".rest").forEach((part) => {
    const any = Boolean(one("details.r:not([hidden])", part));
    part.hidden = !any;
    if (active && any) part.open = true;
  });
  all(".group .part").forEach((head) => {
    let next = head.nextElementSibling, any = false;
    while (next && !next.matches(".part")) { any = any || next.matches("details.r:not([hidden])"); next = next.nextElementSibling; }
    head.hidden = !any;
    const after = head.nextElementSibling;
    if (after && after.matches(".sum")) after.hidden = !any;
  });
  all(".glance, .group > .tally, .group > .stack, .cols").forEach((part) => { part.hidden = active; });
  one("#nothing").hidden = found.length > 0;
  tell();
};
const list = () => {
  const columns = all(".cols:first-of-type")[0];
  const head = columns ? [...columns.children].map(words) : label.columns.map((text) => { const part = document.createElement("b"); part.innerHTML = text; return words(part); });
  save("minsheng.csv", [["id", ...head], ...found.map((row) => [one(".id a", row).textContent,
    ...[...one("summary", row).children].map(words)])]);
};
form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
one("#csv").addEventListener("click", list);
all("input[name=l]").forEach((input) => input.addEventListener("change", say));
// A link to a promise opens it, and what it is folded in.
const open = () => {
  let part = document.getElementById(location.hash.slice(1)) || document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!part || !part.matches("details.r")) return;
  if (part.hidden) { form.reset(); filter(); }
  const target = part;
  for (; part; part = part.parentElement) if (part.matches("details")) part.open = true;
  target.scrollIntoView();
};
addEventListener("hashchange", open);
say();
open();
})();
