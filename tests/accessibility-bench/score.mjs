// Scores checkers on a folder of pages whose faults are known. See README.md.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { checkers } from "./checkers/all.mjs";
import { findingsOf } from "./scoring/kept.mjs";
import { wrongCases } from "./scoring/lists.mjs";
import { readSuite } from "./scoring/suite.mjs";
import { criterionTable, overallTable, ruleTable } from "./scoring/tables.mjs";
import { judge } from "./scoring/verdicts.mjs";
import { launchBrowser } from "./shared/browser.mjs";
import { writeBetweenMarkers } from "./shared/doc-page.mjs";
import { machineClass, today } from "./shared/machine.mjs";
import { serve } from "./shared/server.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tools: { type: "string", default: checkers.map(({ id }) => id).join(",") },
    keep: { type: "string" },
    list: { type: "boolean", default: false },
    rules: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const unknown = options.tools.split(",").filter((id) => !checkers.some((checker) => checker.id === id));
if (positionals.length !== 1 || unknown.length) {
  console.error(`usage: node score.mjs FOLDER [--tools ${checkers.map(({ id }) => id).join(",")}] [--keep FILE] [--list] [--rules] [--write]`);
  process.exit(2);
}

const suite = readSuite(positionals[0]);
const server = await serve(suite.folder);
const browser = await launchBrowser();
const results = [];
for (const checker of checkers.filter(({ id }) => options.tools.split(",").includes(id))) {
  const findings = await findingsOf(checker, suite, options.keep, () => timed(checker));
  results.push({ checker, verdicts: judge(suite.cases, findings) });
}

const browserVersion = browser.version();
await browser.close();
server.close();
report();

async function timed(checker) {
  const start = performance.now();
  let done = 0;
  const progress = () => {
    done += 1;
    if (done % 50 === 0) {
      console.error(`${checker.name}: ${done} of ${suite.pages.length}`);
    }
  };
  const findings = await checker.run({ browser, origin: server.origin, folder: suite.folder, pages: suite.pages, progress });
  console.error(`${checker.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return findings;
}

function report() {
  const parts = [overallTable(results), criterionTable(results), ...(options.rules ? [ruleTable(results)] : [])];
  console.log(parts.join("\n\n"));
  const ours = results.find(({ checker }) => checker.id === "check") ?? results[0];
  if (options.list) {
    console.log(`\n${wrongCases(ours)}`);
  }

  if (options.write) {
    writeBetweenMarkers(`score ${suite.name}`, [heading(), ...parts].join("\n\n"));
  }
}

function heading() {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: import.meta.dirname, encoding: "utf8" }).trim();
  return `${today()}, SendSite ${commit}, Chromium ${browserVersion}, Node ${process.versions.node}, ${machineClass()}. `
    + `Pages: ${suite.name}${suite.source ? ` (${suite.source})` : ""}.`;
}
