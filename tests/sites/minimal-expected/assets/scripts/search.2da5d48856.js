// Searches the whole site on the reader's own device, with Pagefind's engine. Words and choices stand behind the hash of the address:
// they can be shared, and are never sent to anyone. Without this script the page is a list of every page.

const search = document.querySelector("[data-search]");
const form = search.querySelector("form");
const field = form.elements.namedItem("q");
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const status = search.querySelector("[data-status]");
const suggestion = search.querySelector("[data-suggestion-place]");
const list = search.querySelector("[data-results]");
const more = search.querySelector("[data-more-results]");
const filters = search.querySelector("[data-filters]");
const everyPage = [...document.querySelectorAll("[data-every-page]")];
const words = search.dataset;
const shownAtOnce = 10;

// Kinds of page that families come for: as good a match of another kind comes after.
const helps = ["help", "service"];

let engine;
let results = [];
let asked = 0;

const fill = (text, value) => text.replace("{0}", value);

const fetchWords = async () => {
  const answer = await fetch(`${words.index}words.json`);
  if (!answer.ok) throw new Error(`The site's words cannot be fetched: ${answer.status}.`);
  const { small, words: own } = await answer.json();
  return { small: new Set(small), own };
};

// Fetched when the first words are looked for. The engine runs in this page: a worker would cost as many bytes again.
const fetchEngine = async () => {
  const pagefind = await import(`${words.index}pagefind.js`);
  return pagefind.createInstance({
    basePath: words.index,
    noWorker: true,
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, also: 4, summary: 2, mentions: 0.5 } },
  });
};

const load = () => (engine ??= Promise.all([fetchEngine(), fetchWords()]).then(([pagefind, known]) => ({ pagefind, ...known })));

const chosen = () => {
  const groups = {};
  for (const box of boxes.filter((one) => one.checked)) (groups[box.name] ??= []).push(box.value);
  return groups;
};

// OR within a group, AND across groups.
const filtersFor = (groups, without) => Object.fromEntries(
  Object.entries(groups).filter(([group]) => group !== without).map(([group, values]) => [group, { any: values }]));

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// Pages for families first, where no kind was chosen.
const ranked = async (pagefind, text, groups) => {
  const answer = await pagefind.search(text, { filters: filtersFor(groups) });
  const { results: preferred } = groups.kind ? answer : await pagefind.search(text, { filters: filtersFor({ ...groups, kind: helps }) });
  const ids = new Set(preferred.map((page) => page.id));
  const found = answer.results.map((page) => ({ page, score: page.score * (ids.has(page.id) ? 2 : 1) }));
  return { found: found.sort((one, other) => other.score - one.score), counts: answer.filters };
};

// Pages that hold some of the words, those with most of them first.
const someOf = async (pagefind, parts, groups) => {
  const some = new Map();
  for (const part of parts) {
    const { found } = await ranked(pagefind, part, groups);
    for (const { page, score } of found) {
      const before = some.get(page.id) ?? { page, words: 0, score: 0 };
      some.set(page.id, { page: score > before.score ? page : before.page, words: before.words + 1, score: before.score + score });
    }
  }
  return [...some.values()].sort((one, other) => other.words - one.words || other.score - one.score);
};

// How many letters to add, drop, change or swap; no more than the limit is of interest.
const distance = (one, other, limit) => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + cost);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        next[column] = Math.min(next[column], before[column - 2] + 1);
      }
    }
    [before, last] = [last, next];
  }
  return last[other.length];
};

const nearest = (word, list) => {
  const limit = word.length > 5 ? 2 : 1;
  let best = null;
  let least = limit + 1;
  for (const other of list) {
    const far = distance(word, other, limit);
    if (far < least) [best, least] = [other, far];
  }
  return best;
};

// Sorts the words of a question: small ones are left out unless there are no others; those found nowhere may be misspelt. Pagefind
// itself would look for the first letters of those.
const understand = async ({ pagefind, small, own }, text) => {
  const all = [...new Set(wordsOf(text))];
  const telling = all.filter((word) => !small.has(word));
  const parts = [];
  let better = text;
  for (const word of telling.length > 0 ? telling : all) {
    const { results: pages } = await pagefind.search(`"${word}"`);
    const near = pages.length > 0 || word.length < 4 ? null : nearest(word, own);
    if (pages.length > 0 || own.some((other) => other.startsWith(word))) parts.push(word);
    else if (near) better = better.replace(new RegExp(word, "iu"), near);
  }
  return { parts, better: better === text ? null : better };
};

const element = (name, className, text = "") => Object.assign(document.createElement(name), { className, textContent: text });

const resultOf = (page) => {
  const item = element("li", "search__result");
  const title = element("a", "search__title", page.meta.title);
  title.href = page.url;
  item.append(title);
  const trail = page.filters.trail?.[0];
  if (trail) item.append(element("p", "search__trail", trail));
  const found = element("p", "search__words-found");
  // Pagefind writes the words of our own pages, with what could be markup encoded, and marks what was looked for.
  if (page.excerpt.includes("<mark>")) found.innerHTML = page.excerpt;
  else found.textContent = page.meta.summary ?? "";
  item.append(found);
  const inside = page.sub_results
    .filter((part) => part.url.includes("#") && part.title !== page.meta.title)
    .sort((one, other) => other.locations.length - one.locations.length)
    .slice(0, 2);
  if (inside.length > 0) {
    const parts = element("ul", "search__inside");
    for (const part of inside) {
      const link = element("a", "", part.title);
      link.href = part.url;
      const place = element("li", "");
      place.append(link);
      parts.append(place);
    }
    item.append(parts);
  }
  return item;
};

const showMore = async () => {
  const from = list.children.length;
  const round = asked;
  const pages = await Promise.all(results.slice(from, from + shownAtOnce).map((result) => result.data()));
  if (round !== asked) return;
  list.append(...pages.map(resultOf));
  const left = results.length - list.children.length;
  more.hidden = left <= 0;
  more.textContent = fill(words.more, Math.min(shownAtOnce, left));
};

const showCounts = async (pagefind, text, groups, totals) => {
  for (const group of search.querySelectorAll("[data-group]")) {
    const { group: name } = group.dataset;
    const counts = groups[name] ? (await pagefind.search(text, { filters: filtersFor(groups, name) })).filters : totals;
    for (const box of group.querySelectorAll("input")) {
      box.labels[0].querySelector("[data-count]").textContent = `(${counts[name]?.[box.value] ?? 0})`;
    }
  }
  const many = Object.values(groups).flat().length;
  filters.querySelector("[data-chosen]").textContent = many === 0 ? "" : fill(words.chosen, many);
};

const showSuggestion = (better) => {
  suggestion.hidden = !better;
  if (!better) return;
  const link = element("a", "", better);
  link.href = `#${new URLSearchParams({ q: better })}`;
  const [before, after] = words.suggestion.split("{0}");
  suggestion.replaceChildren(before, link, after);
};

const remember = (text, groups) => {
  const kept = new URLSearchParams();
  if (text) kept.set("q", text);
  for (const [group, values] of Object.entries(groups)) for (const value of values) kept.append(group, value);
  const address = `${location.pathname}${`${kept}` ? `#${kept}` : ""}`;
  if (address !== `${location.pathname}${location.hash}` || location.search) {
    history[location.search ? "replaceState" : "pushState"](null, "", address);
  }
};

const clear = () => {
  list.replaceChildren();
  status.textContent = "";
  suggestion.hidden = true;
  more.hidden = true;
  filters.hidden = true;
  everyPage.forEach((part) => { part.hidden = false; });
};

const find = async (text, groups, round) => {
  const known = await load();
  const { pagefind } = known;
  await pagefind.filters();
  const { parts, better } = await understand(known, text);
  const together = parts.join(" ");
  const { found, counts } = parts.length > 0 ? await ranked(pagefind, together, groups) : { found: [], counts: {} };
  const all = found.length > 0;
  const pages = all ? found : await someOf(pagefind, parts, groups);
  if (round !== asked) return;
  results = pages.map((entry) => entry.page);
  list.replaceChildren();
  await Promise.all([showMore(), showCounts(pagefind, together, groups, counts)]);
  if (round !== asked) return;
  filters.hidden = !all && Object.keys(groups).length === 0;
  everyPage.forEach((part) => { part.hidden = results.length > 0; });
  const count = results.length === 1 ? words.one : fill(words.other, results.length);
  status.textContent = results.length === 0 ? fill(words.none, text) : all ? count : `${words.some} ${count}`;
  showSuggestion(better);
};

const update = async () => {
  const round = ++asked;
  const text = field.value.trim();
  const groups = chosen();
  remember(text, groups);
  if (!text) {
    clear();
    return;
  }
  try {
    await find(text, groups, round);
  } catch {
    engine = undefined;
    clear();
    status.textContent = words.broken;
  }
};

const restore = () => {
  const kept = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
  field.value = kept.get("q") ?? "";
  for (const box of boxes) box.checked = kept.getAll(box.name).includes(box.value);
  filters.open ||= filters.querySelector("input:checked") !== null;
  return update();
};

form.addEventListener("submit", (submitted) => {
  submitted.preventDefault();
  update();
});
form.addEventListener("change", (changed) => { if (boxes.includes(changed.target)) update(); });
more.addEventListener("click", async () => {
  const next = list.children.length;
  await showMore();
  list.children[next].querySelector("a").focus();
});
addEventListener("popstate", restore);
document.querySelectorAll("[data-script=on]").forEach((part) => { part.hidden = false; });
document.querySelectorAll("[data-script=off]").forEach((part) => { part.hidden = true; });
restore();
