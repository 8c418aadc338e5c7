// A site of any size with faults planted at known places; the same numbers give the same bytes.
import { assets } from "./assets.mjs";
import { browserFaults } from "./faults/browser.mjs";
import { staticFaults } from "./faults/static.mjs";
import { randomFrom } from "./random.mjs";
import { linkedPages, pageFrom, templates } from "./templates.mjs";

/** Every kind of fault that can be planted. */
export const faults = [
  ...staticFaults.map((fault) => ({ ...fault, seenIn: "markup" })),
  ...browserFaults.map((fault) => ({ ...fault, seenIn: "browser" })),
];

/** The pages: each template once, then templates at random. `atLeast` is the least length of a page's parts. */
export function makePages({ pages, seed, atLeast = () => 0 }) {
  const random = randomFrom(seed);
  return Array.from({ length: pages }, (_, index) =>
    pageFrom(random, templates[index] ?? random.pick(templates), index + 1, atLeast(random)));
}

/** Plants faults in pages, one of each kind first and then at random, never two in one page. Says what is where. */
export function plantFaults(pages, { count, seed }) {
  const random = randomFrom(seed + 1);
  const kinds = random.shuffled(faults);
  const order = random.shuffled(pages);
  const planted = [];
  for (let index = 0; index < count; index += 1) {
    const fault = kinds[index] ?? random.pick(faults);
    const place = order.findIndex((page) => change(page, fault, random));
    if (place < 0) {
      throw new Error(`No page is left with a place for "${fault.id}". Ask for more pages or fewer faults.`);
    }

    const [page] = order.splice(place, 1);
    planted.push({ page: page.path, fault: fault.id, criteria: fault.criteria, seenIn: fault.seenIn });
  }

  return planted.sort((a, b) => (a.page < b.page ? -1 : 1));
}

function change(page, { plant, needs }, random) {
  const html = needs && !needs.test(page.html) ? null : plant(page.html, random);
  if (html === null || html === page.html) {
    return false;
  }

  page.html = html;
  return true;
}

/** Every file of the site: the pages, the short pages they link to, and what they share. */
export const filesOf = (pages, seed) =>
  [...pages, ...linkedPages(randomFrom(seed + 2))].map(({ path, html }) => ({ path, text: html })).concat(assets);
