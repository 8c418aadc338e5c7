// Writes many services into a copy of the example site: the same for the same number.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "../site/random.mjs";

/** Ids of one list of the area's vocabulary. */
const idsOf = (vocabulary, list) => {
  const block = vocabulary.split(/^(?=[a-z-]+:$)/m).find((part) => part.startsWith(`${list}:`));
  return [...block.matchAll(/^ {2}- id: (.+)$/gm)].map((match) => match[1]);
};

/** Copies the example's data and input below a folder and adds services up to a number. */
export function writeServices(example, folder, count) {
  for (const part of ["data", "input"]) {
    cpSync(join(example, part), join(folder, part), { recursive: true });
  }

  const vocabulary = readFileSync(join(folder, "data", "vocabulary.yml"), "utf8");
  const lists = Object.fromEntries(["needs", "areas", "service-types", "access-facts"].map((list) => [list, idsOf(vocabulary, list)]));
  const random = randomFrom(3);
  mkdirSync(join(folder, "input", "services"), { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(folder, "input", "services", `generated-${number}.md`), service(number, lists, random));
  }
}

function service(number, lists, random) {
  const some = (list, most) => [...new Set(Array.from({ length: random.between(1, most) }, () => random.pick(lists[list])))].join(", ");
  const from = random.between(0, 16);
  const kind = random.pick(["free", "paid", "mixed"]);
  return `---
title: Generated service ${number}
summary: A service made up to measure how the directory does with many, number ${number}.
reviewed: 2026-11-02
owner-role: Test Coordinator
invented: true
type: ${random.pick(lists["service-types"].filter((type) => type !== "setting"))}
provider: Example Trust ${random.between(1, 60)}
ages: {from: ${from}, to: ${random.between(from, 25)}}
needs: [${some("needs", 4)}]
plan: either
diagnosis-needed: false
areas: [${some("areas", 2)}]
how-to-get: {routes: [${random.pick(["self", "school", "gp", "panel"])}], steps: [Ring and ask.]}
cost: {kind: ${kind}, words: "It is ${kind === "free" ? "free" : "£5"}."}
when: {words: "Each week", weeks: ${random.pick(["all-year", "term-time", "holidays"])}}
where: {venue: A hall, postcode: CV${random.between(1, 6)}, online: false, home: false, withheld: false}
access: {${lists["access-facts"].map((fact) => `${fact}: ${random.pick(["yes", "no"])}`).join(", ")}}
contacts: [{role: Bookings, phone: 01632 960${String(random.between(0, 999)).padStart(3, "0")}}]
---

What happens there is told here in a few words, so that the page has a text.
`;
}
