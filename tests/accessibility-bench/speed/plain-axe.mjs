// axe as its guide shows it: one tab, each page opened in turn, the script put in, the whole report sent back.
// Reads addresses, one a line, from the file named; prints the number of violations.
import { readFileSync } from "node:fs";
import { axeScript, wcagTags } from "../checkers/axe.mjs";
import { launchBrowser } from "../shared/browser.mjs";

const browser = await launchBrowser();
const page = await browser.newPage();
let violations = 0;
for (const address of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(axeScript);
  const report = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }), wcagTags);
  violations += report.violations.length;
}

await browser.close();
console.log(violations);
