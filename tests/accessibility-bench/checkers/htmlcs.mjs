// HTML_CodeSniffer, the engine behind pa11y, with its WCAG2AA standard. Errors fail a build; warnings count as Review;
// notices, which it prints on every page, not at all.
import { packageFile, versionOf } from "../shared/versions.mjs";
import { visitAll } from "./in-browser.mjs";

const script = packageFile("html_codesniffer", "build/HTMLCS.js");

export const htmlcs = {
  id: "htmlcs",
  name: "HTML_CodeSniffer",
  version: versionOf("html_codesniffer"),
  run: ({ browser, origin, pages, progress }) => visitAll({ browser, origin, pages, progress, check }),
};

async function check(page) {
  await page.addScriptTag({ path: script });
  const messages = await page.evaluate(() => new Promise((done, refuse) => {
    globalThis.HTMLCS.process("WCAG2AA", document, () => {
      done(globalThis.HTMLCS.getMessages().map(({ type, code }) => ({ type, code })));
    }, refuse);
  }));
  return messages.filter(({ type }) => type === 1 || type === 2).map(({ type, code }) => ({
    rule: code,
    severity: type === 1 ? "error" : "review",
    criteria: [criterionOf(code)].filter(Boolean),
  }));
}

/** "WCAG2AA.Principle1.Guideline1_3.1_3_1.H49.B" is 1.3.1. */
function criterionOf(code) {
  return /\.(\d_\d_\d+)(?:[._]|$)/.exec(code)?.[1].replaceAll("_", ".");
}
