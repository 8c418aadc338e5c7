// Which planted faults do reports of `check` name? With two reports (a selection of pages, and all of them), what the first
// misses and the second finds. Exits 1 when there is any such fault.
import { readFileSync } from "node:fs";

const [listed, ...files] = process.argv.slice(2);
if (!files.length || files.length > 2) {
  console.error("usage: node site/found.mjs FOLDER.faults.json REPORT.json [REPORT-OF-ALL.json]");
  process.exit(2);
}

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const planted = read(listed).faults;
const [chosen, every = chosen] = files.map((file) => foundIn(read(file).findings));
const say = (title, list) => console.log([`${title}: ${list.length}`, ...list.map(line)].join("\n"));

say("Planted", planted);
say("Not found on all pages", planted.filter((fault) => !every.has(fault)));
const lost = planted.filter((fault) => every.has(fault) && !chosen.has(fault));
say("Found on all pages and missed on the chosen ones", lost);
process.exit(lost.length ? 1 : 0);

/** A fault is found when any finding on its page, of whatever severity, names one of its criteria. */
function foundIn(findings) {
  return new Set(planted.filter(({ page, criteria }) =>
    findings.some((finding) => finding.page === page && finding.wcag.some((one) => criteria.includes(one)))));
}

function line({ page, fault, criteria, seenIn }) {
  return `  ${fault} (${criteria.join(" ")}, seen in ${seenIn === "browser" ? "a browser" : "the markup"}) on ${page}`;
}
