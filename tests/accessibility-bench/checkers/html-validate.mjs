// html-validate over the files as written: its recommended, accessibility and whole-document rules. Needs no browser.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { versionOf } from "../shared/versions.mjs";
import { criteriaOf } from "./html-validate-criteria.mjs";

const config = { root: true, extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"] };

export const htmlValidate = {
  id: "html-validate",
  name: "html-validate",
  version: versionOf("html-validate"),
  run,
};

async function run({ folder, pages, progress }) {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const findings = [];
  for (const page of pages) {
    const report = await validator.validateString(await readFile(join(folder, page), "utf8"), page);
    for (const { ruleId, message, severity } of report.results.flatMap((result) => result.messages)) {
      findings.push({ page, rule: ruleId, severity: severity === 2 ? "error" : "warning", criteria: criteriaOf(ruleId, message) });
    }

    progress(page);
  }

  return findings;
}
