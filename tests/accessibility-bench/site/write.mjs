// Writes a site with planted faults, and beside it a list of what is where. See ../README.md.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeFiles } from "../shared/write-files.mjs";
import { faults, filesOf, makePages, plantFaults } from "./site.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    faults: { type: "string", default: String(faults.length) },
  },
});

if (positionals.length !== 1) {
  console.error("usage: node site/write.mjs FOLDER [--pages 2000] [--seed 1] [--faults N]");
  process.exit(2);
}

const folder = resolve(positionals[0]);
if (existsSync(folder) && readdirSync(folder).length) {
  console.error(`"${folder}" is not empty. Name a new folder.`);
  process.exit(2);
}

const seed = Number(options.seed);
const pages = makePages({ pages: Number(options.pages), seed });
const planted = plantFaults(pages, { count: Number(options.faults), seed });
writeFiles(folder, filesOf(pages, seed));
writeFileSync(`${folder}.faults.json`, `${JSON.stringify({ pages: pages.length, seed, faults: planted }, null, 1)}\n`);
console.log(`${pages.length} pages, ${planted.length} faults of ${new Set(planted.map(({ fault }) => fault)).size} kinds.`);
