import { readFileSync } from "node:fs";

/** The installed version of a package. */
export function versionOf(name) {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** The path of a file inside an installed package. */
export function packageFile(name, file) {
  return new URL(`../node_modules/${name}/${file}`, import.meta.url).pathname;
}
