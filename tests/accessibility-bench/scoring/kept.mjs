// Peers' findings, kept between runs while neither their versions nor the pages change: they take minutes, ours changes.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Runs a checker, or takes its kept findings. Our own is always run. */
export async function findingsOf(checker, suite, file, run) {
  if (!file || checker.id === "check") {
    return run();
  }

  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const key = `${checker.id} ${checker.version} ${digestOf(suite)}`;
  if (!kept[key]) {
    kept[key] = await run();
    writeFileSync(file, JSON.stringify(kept));
  }

  return kept[key];
}

function digestOf(suite) {
  const digest = createHash("sha256");
  for (const page of suite.pages) {
    digest.update(page).update(readFileSync(join(suite.folder, page)));
  }

  return digest.digest("hex").slice(0, 16);
}
