// A folder of test pages with an expectations.json, in the form of the W3C ACT cases:
// { suite, cases: [{ id, page, rule, rule_name, expected, wcag, tier, conflict }] }
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/**
 * Reads a suite and keeps the cases that count: tier "conformance" (or none given), and no clean case that is the same
 * page as another rule's failing case.
 */
export function readSuite(folder) {
  const path = resolve(folder);
  const expectations = JSON.parse(readFileSync(join(path, "expectations.json"), "utf8"));
  const cases = expectations.cases
    .filter(({ tier }) => (tier ?? "conformance") === "conformance")
    .filter(({ expected, conflict }) => expected === "failed" || !conflict?.length)
    .map((entry) => ({ ...entry, clean: entry.expected !== "failed", rule: entry.rule ?? "(no rule)" }));
  return {
    name: expectations.suite ?? basename(path),
    source: [expectations.source, expectations.commit?.slice(0, 7)].filter(Boolean).join(" at "),
    folder: path,
    cases,
    pages: [...new Set(cases.map(({ page }) => page))].sort(),
  };
}
