// Times checkers on the same pages, one after another in each round. See ../README.md.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeBetweenMarkers } from "../shared/doc-page.mjs";
import { machineClass, today } from "../shared/machine.mjs";
import { serve } from "../shared/server.mjs";
import { writeFiles } from "../shared/write-files.mjs";
import { assets } from "../site/assets.mjs";
import { makePages } from "../site/site.mjs";
import { contenders } from "./contenders.mjs";

const { values: options } = parseArgs({
  options: { pages: { type: "string", default: "60" }, rounds: { type: "string", default: "3" }, write: { type: "boolean", default: false } },
});

const pages = makePages({ pages: Number(options.pages), seed: 5, atLeast: (random) => random.between(13_500, 27_000) });
const sizes = pages.map(({ html }) => Buffer.byteLength(html)).sort((a, b) => a - b);
const times = contenders.map(() => []);
for (let round = 1; round <= Number(options.rounds); round += 1) {
  const folder = mkdtempSync(join(tmpdir(), "speed-"));
  writeFiles(join(folder, "site"), [...pages.map(({ path, html }) => ({ path, text: html })), ...assets]);
  const server = await serve(join(folder, "site"));
  const addresses = pages.map(({ path }) => `${server.origin}/${path}`);
  for (const [index, contender] of contenders.entries()) {
    times[index].push(await contender.run({ folder, addresses }));
    console.error(`round ${round}, ${contender.name}: ${times[index].at(-1).toFixed(1)} s`);
  }

  server.close();
  rmSync(folder, { recursive: true, force: true });
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const medianRatio = (index) => median(times[index].map((seconds, round) => times[0][round] / seconds));
const rows = contenders.map(({ name }, index) =>
  `| ${name} | ${(pages.length / median(times[index])).toFixed(2)} | ${median(times[index]).toFixed(1)} | ${medianRatio(index).toFixed(1)} |`);
const table = [
  `${today()}, Node ${process.versions.node}, ${machineClass()}. ${pages.length} pages of ${Math.round(sizes[0] / 1000)} to `
    + `${Math.round(sizes.at(-1) / 1000)} KB, ${options.rounds} rounds, start-up of each program included.`,
  "",
  "| Program | Pages a second | Seconds | Times as fast as pa11y-ci |",
  "| --- | --- | --- | --- |",
  ...rows,
].join("\n");
console.log(table);
if (options.write) {
  writeBetweenMarkers("speed", table);
}
