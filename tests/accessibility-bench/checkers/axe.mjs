// axe-core with every WCAG A and AA tag. "Incomplete" results ask a person, so they count as Review.
import { readFileSync } from "node:fs";
import { packageFile, versionOf } from "../shared/versions.mjs";
import { visitAll } from "./in-browser.mjs";

export const wcagTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

export const axeScript = readFileSync(packageFile("axe-core", "axe.min.js"), "utf8");

export const axe = {
  id: "axe",
  name: "axe-core",
  version: versionOf("axe-core"),
  run: ({ browser, origin, pages, progress }) => visitAll({ browser, origin, pages, progress, check }),
};

async function check(page) {
  for (const frame of page.frames()) {
    await frame.evaluate(axeScript).catch(() => {});
  }

  const found = await page.evaluate(async (tags) => {
    const report = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations", "incomplete"] });
    const part = (results) => results.map(({ id, tags }) => ({ id, tags }));
    return { violations: part(report.violations), incomplete: part(report.incomplete) };
  }, wcagTags);

  return [
    ...found.violations.map((result) => finding(result, "error")),
    ...found.incomplete.map((result) => finding(result, "review")),
  ];
}

const finding = ({ id, tags }, severity) => ({ rule: id, severity, criteria: tags.map(criterionOf).filter(Boolean) });

/** "wcag1410" is 1.4.10; "wcag2a" and "wcag21aa" name levels, not criteria. */
function criterionOf(tag) {
  const match = /^wcag(\d)(\d)(\d+)$/.exec(tag);
  return match && `${match[1]}.${match[2]}.${match[3]}`;
}
