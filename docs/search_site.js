// Asks the search of a built site, with the site's own code: node docs/search_site.js SITE WORD...
// Prints a JSON object of the pages and anchors that each word is found by, the best first.
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const [site, ...words] = process.argv.slice(2);
const page = {
  addEventListener() {},
  getElementById: () => ({ lastChild: null }),
  readyState: "loading",
};
const context = { document: page, _: (text) => text, _ready() {} };
context.SPHINX_HIGHLIGHT_ENABLED = false;
context.window = context;
vm.createContext(context);
const run = (code) => vm.runInContext(code, context);
const read = (...parts) => fs.readFileSync(path.join(site, ...parts), "utf8");

run(read("_static", "language_data.js"));
run(read("_static", "searchtools.js"));
run(read("searchindex.js").replace("Search.setIndex(", "Search._index = ("));
run("var ask = (word) => Search._performSearch(...Search._parseQuery(word)).reverse()");
const found = words.map((word) => [
  word,
  context.ask(word).map(([document, , anchor]) => document + anchor),
]);
console.log(JSON.stringify(Object.fromEntries(found)));
