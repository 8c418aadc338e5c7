// Our own `check`, run once over the whole folder. Only findings of severity "error" fail a build.
import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";

const built = ["Release", "Debug"].map((kind) => new URL(`../../../src/SendSite/bin/${kind}/net10.0/SendSite.dll`, import.meta.url).pathname);

/** The command that runs SendSite: SENDSITE_COMMAND, or the newest build in this repository. */
export function sendsiteCommand() {
  if (process.env.SENDSITE_COMMAND) {
    return process.env.SENDSITE_COMMAND.split(" ");
  }

  const [program] = built.filter(existsSync).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (!program) {
    throw new Error('Build SendSite first ("dotnet build src/SendSite -c Release"), or set SENDSITE_COMMAND.');
  }

  return ["dotnet", program];
}

export const sendsite = { id: "check", name: "SendSite check", version: "this commit", run };

async function run({ folder }) {
  const report = JSON.parse(await runCheck(folder));
  return report.findings.map(({ page, code, severity, wcag, message, selector }) => ({
    page, rule: code, severity, criteria: wcag, note: `${selector ?? ""} ${message ?? ""}`.trim(),
  }));
}

/** Its JSON report. Exit code 1 means "faults found", which is no failure here. */
export function runCheck(folder, more = []) {
  const [program, ...start] = sendsiteCommand();
  return new Promise((done, refuse) => {
    const options = { maxBuffer: 2 ** 30, cwd: tmpdir() };
    execFile(program, [...start, "check", folder, "--format", "json", ...more], options, (fault, output, errors) => {
      if (output.trimStart().startsWith("{")) {
        done(output);
      } else {
        refuse(new Error(`check gave no JSON report (exit code ${fault?.code ?? 0}).\n${errors || output.slice(0, 500)}`));
      }
    });
  });
}
