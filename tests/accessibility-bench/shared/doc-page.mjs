// Tables live in the documentation between two markers, so that a run replaces its own table and nothing else.
import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../../../src/docs/accessibility-checker.md", import.meta.url);

/** Replaces what stands between `<!-- NAME: start -->` and `<!-- NAME: end -->`. */
export function writeBetweenMarkers(name, text) {
  const whole = readFileSync(page, "utf8");
  const start = `<!-- ${name}: start -->`;
  const end = `<!-- ${name}: end -->`;
  const from = whole.indexOf(start);
  const to = whole.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`src/docs/accessibility-checker.md has no markers "${start}" and "${end}".`);
  }

  writeFileSync(page, `${whole.slice(0, from + start.length)}\n\n${text.trim()}\n\n${whole.slice(to)}`);
}
