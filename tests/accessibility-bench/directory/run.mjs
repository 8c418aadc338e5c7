// Measures the services directory and the search with many services. See ../README.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { sendsiteCommand } from "../checkers/sendsite.mjs";
import { launchBrowser } from "../shared/browser.mjs";
import { machineClass, today } from "../shared/machine.mjs";
import { serve } from "../shared/server.mjs";
import { writeServices } from "./services.mjs";

const { values: options } = parseArgs({
  options: { services: { type: "string", default: "3000" }, choices: { type: "string", default: "20" }, slower: { type: "string", default: "1" }, keep: { type: "string" }, questions: { type: "string", default: "speech therapy;salt;free half-term wheelchair" } },
});

const example = new URL("../../../", import.meta.url).pathname;
const folder = options.keep ?? mkdtempSync(join(tmpdir(), "directory-"));
const published = join(folder, "output");
if (!options.keep) {
  writeServices(example, folder, Number(options.services));
  const [program, ...start] = sendsiteCommand();
  const built = spawnSync(program, [...start, "build", "--site", folder, "--no-browser"], { encoding: "utf8" });
  console.error(built.stdout.split("\n").slice(-5).join("\n"));
}

const server = await serve(published);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
const tools = await page.context().newCDPSession(page);
await tools.send("Emulation.setCPUThrottlingRate", { rate: Number(options.slower) });
try {
  console.log(`${today()}, ${machineClass()}, processor slowed ${options.slower} times. ${options.services} generated services beside the example's own.`);
  report("First filter page, gzip", `${kilobytes(gzipSync(file("help/services/index.html")).length)} of HTML, ${kilobytes(gzipSync(file("help/services/directory.json")).length)} of services`);
  await measureFilters();
  for (const question of options.questions.split(";")) await measureSearch(question);
} finally {
  await browser.close();
  server.close();
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
}

/** From a click on a choice to the frame that shows its results. */
async function measureFilters() {
  await page.goto(`${server.origin}/help/services/`);
  const times = await page.evaluate(async (choices) => {
    const boxes = [...document.querySelectorAll("[data-finder] input[type=checkbox]")];
    document.querySelectorAll("[data-group]").forEach((group) => { group.open = true; });
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const choose = async (box) => {
      await painted();
      const shown = new Promise((done) => addEventListener("services-shown", done, { once: true }));
      const from = performance.now();
      box.click();
      await shown;
      await painted();
      return performance.now() - from;
    };
    const first = await choose(boxes[0]);
    const rest = [];
    // The first stays chosen; each of the others is chosen and given up again.
    const others = boxes.slice(1).filter((_, place) => place % 4 === 0);
    for (let number = 0; number < choices; number += 1) rest.push(await choose(others[(number >> 1) % others.length]));
    return { first, rest };
  }, Number(options.choices));
  const sorted = [...times.rest].sort((one, other) => one - other);
  report("First choice, with the list of services fetched", milliseconds(times.first));
  report(`${sorted.length} choices after that`, `median ${milliseconds(sorted[Math.floor(sorted.length / 2)])}, worst ${milliseconds(sorted.at(-1))}`);
}

/** What a question fetches and how long its first results take, with an empty cache. */
async function measureSearch(question) {
  const fresh = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const tab = await fresh.newPage();
  await tab.goto(`${server.origin}/search/`);
  const fetched = [];
  tab.on("response", (response) => fetched.push(new URL(response.url()).pathname));
  await tab.fill("#search-words", question);
  const from = performance.now();
  await tab.press("#search-words", "Enter");
  await tab.waitForFunction(() => document.querySelector("[data-status]").textContent !== "");
  const took = performance.now() - from;
  const sizes = fetched.map((path) => wire(path));
  const engine = fetched.map((path, place) => (/pagefind\.js$|wasm\./.test(path) ? sizes[place] : 0)).reduce((sum, size) => sum + size, 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  report(`Search for "${question}"`, `${await tab.textContent("[data-status]")} in ${milliseconds(took)}; ${fetched.length} files, ${kilobytes(all)}, of which the engine ${kilobytes(engine)}`);
  await fresh.close();
}

/** What a host that compresses text sends. The index and the engine's code are compressed already. */
function wire(path) {
  const bytes = file(path);
  return /\.(?:js|json)$/.test(path) ? brotliCompressSync(bytes).length : bytes.length;
}

function file(path) {
  return readFileSync(join(published, path));
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function milliseconds(time) {
  return `${time.toFixed(0)} ms`;
}

function report(what, value) {
  console.log(`${what}: ${value}`);
}
