// The one Chromium every peer runs in: the program SENDSITE_BROWSER names, or the first found on PATH.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

export function browserPath() {
  const named = process.env.SENDSITE_BROWSER;
  if (named) {
    return named;
  }

  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) {
    throw new Error("No Chromium was found. Set SENDSITE_BROWSER to the full path of one.");
  }

  return found;
}

/** Switches for a quiet, offline browser. The sandbox is off only for root, for whom Chromium refuses to start with it. */
export function browserArguments() {
  return [
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** Starts it with a fresh profile, which playwright throws away afterwards. */
export function launchBrowser() {
  return chromium.launch({ executablePath: browserPath(), args: browserArguments(), chromiumSandbox: process.getuid?.() !== 0 });
}
