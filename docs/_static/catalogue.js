// The filter of the catalogue: keeps the rows that have every word, in their row or its headings.
document.addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("catalogue-filter");
  const text = (element) => element?.textContent.toLowerCase() ?? "";
  const heading = (section) => text(section?.querySelector("h1, h2, h3"));
  const rows = [...document.querySelectorAll("article table tbody tr")].map((row) => {
    const provision = row.closest("section");
    const domain = provision.parentElement.closest("section");
    return { row, provision, domain, text: [row, provision.querySelector("p")].map(text).join(" ")
      + heading(provision) + heading(domain) };
  });
  const sections = [...document.querySelectorAll("article section section")];

  place.className = "catalogue-filter";
  place.innerHTML =
    '<input type="search" aria-label="Filter 筛选" placeholder="Filter 筛选: 口袋公园, kindergarten, task:13 …">'
    + '<output></output>';
  const [input, count] = place.children;

  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kept = new Set();
    let shown = 0;
    for (const { row, provision, domain, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (row.hidden) continue;
      shown += 1;
      kept.add(provision).add(domain);
    }
    for (const section of sections) section.hidden = words.length > 0 && !kept.has(section);
    count.value = `${shown} / ${rows.length}`;
  };
  input.addEventListener("input", filter);
  input.value = new URLSearchParams(location.search).get("filter") ?? "";
  filter();
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: "instant" });
});
