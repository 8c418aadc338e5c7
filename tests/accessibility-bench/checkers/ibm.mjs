// IBM Equal Access with its WCAG 2.2 rule set and its own map of rules to criteria. A "violation" that has failed counts
// as an error, as in its own command line; potential and manual violations as Review; recommendations not at all.
import { packageFile, versionOf } from "../shared/versions.mjs";
import { visitAll } from "./in-browser.mjs";

const script = packageFile("accessibility-checker-engine", "ace.js");

export const ibm = {
  id: "ibm",
  name: "IBM Equal Access",
  version: versionOf("accessibility-checker-engine"),
  run: ({ browser, origin, pages, progress }) => visitAll({ browser, origin, pages, progress, check }),
};

async function check(page) {
  await page.addScriptTag({ path: script });
  const found = await page.evaluate(async () => {
    const checker = new globalThis.ace.Checker();
    const report = await checker.check(document, ["WCAG_2_2"]);
    const map = {};
    for (const checkpoint of checker.guidelines.find((set) => set.id === "WCAG_2_2").checkpoints) {
      for (const rule of checkpoint.rules ?? []) {
        (map[rule.id] ??= []).push({ criterion: checkpoint.num, reasons: rule.reasonCodes ?? null });
      }
    }

    return report.results
      .filter(({ value: [policy, verdict] }) => policy === "VIOLATION" && verdict !== "PASS")
      .map(({ ruleId, reasonId, value }) => ({
        rule: ruleId,
        severity: value[1] === "FAIL" ? "error" : "review",
        criteria: (map[ruleId] ?? [])
          .filter(({ reasons }) => !reasons || reasons.includes(String(reasonId)))
          .map(({ criterion }) => criterion),
      }));
  });
  return found;
}
