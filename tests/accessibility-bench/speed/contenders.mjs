// The programs that are timed. Each is a process of its own, started anew, so starting up counts for all alike.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sendsiteCommand } from "../checkers/sendsite.mjs";
import { browserArguments, browserPath } from "../shared/browser.mjs";
import { packageFile, versionOf } from "../shared/versions.mjs";

/** What a round needs: a fresh folder with the pages in `site`, their addresses, and an empty place for caches. */
export const contenders = [
  { name: `pa11y-ci ${versionOf("pa11y-ci")}`, run: pa11y },
  { name: `axe-core ${versionOf("axe-core")}, one tab`, run: plainAxe },
  { name: "check --axe-alone, cold", run: checkAxeAlone },
  { name: "check, cold", run: check },
  { name: "check, warm", run: check },
];

function pa11y({ folder, addresses }) {
  const config = join(folder, "pa11yci.json");
  writeFileSync(config, JSON.stringify({
    defaults: { chromeLaunchConfig: { executablePath: browserPath(), args: browserArguments() }, timeout: 60_000 },
    urls: addresses,
  }));
  return timed(process.execPath, [packageFile("pa11y-ci", "bin/pa11y-ci.js"), "--json", "--config", config], folder, [0, 2]);
}

function plainAxe({ folder, addresses }) {
  const list = join(folder, "addresses.txt");
  writeFileSync(list, addresses.join("\n"));
  return timed(process.execPath, [new URL("plain-axe.mjs", import.meta.url).pathname, list], folder, [0]);
}

/** Our static rules and axe, without our own browser rules. */
function checkAxeAlone(round) {
  return check(round, "--axe-alone", "--no-cache");
}

/** The second run of a round finds what the first has kept; nothing is kept from round to round. */
function check({ folder }, ...more) {
  const [program, ...start] = sendsiteCommand();
  const work = join(folder, "work");
  mkdirSync(work, { recursive: true });
  const own = { XDG_CACHE_HOME: join(folder, "cache"), SENDSITE_BROWSER: browserPath() };
  return timed(program, [...start, "check", join(folder, "site"), "--format", "json", ...more], work, [0, 1], own);
}

/** Seconds until the process ends; an exit code that is not among `good` is a fault of the measurement. */
function timed(program, args, cwd, good, variables = {}) {
  return new Promise((done, refuse) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...variables } });
    let errors = "";
    child.stderr.on("data", (text) => { errors = (errors + text).slice(-2000); });
    child.on("error", refuse);
    child.on("close", (code) => (good.includes(code)
      ? done((performance.now() - start) / 1000)
      : refuse(new Error(`${program} ${args[0]} ended with ${code}.\n${errors}`))));
  });
}
