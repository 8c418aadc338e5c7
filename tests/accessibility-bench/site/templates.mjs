// Twelve kinds of page: which parts each always has, which it may have, and in what frame.
import { components } from "./components.mjs";
import { addressOf, capital, paragraph, places, topics } from "./words.mjs";

const menu = ["Live here", "Work here", "Visitors", "Council"];

export const templates = [
  { kind: "service", always: ["prose", "definitions"], sometimes: ["steps", "contact", "notice", "downloads", "questions"] },
  { kind: "list", always: ["cards", "pages"], sometimes: ["search", "notice", "prose"] },
  { kind: "article", always: ["picture", "prose"], sometimes: ["quote", "list", "french", "cards"] },
  { kind: "apply", always: ["form"], sometimes: ["steps", "list", "notice", "questions"] },
  { kind: "survey", always: ["choices"], sometimes: ["prose", "contact", "notice"] },
  { kind: "timetable", always: ["table", "tabs"], sometimes: ["notice", "disclosure", "downloads"] },
  { kind: "report", always: ["chart", "table"], sometimes: ["prose", "downloads", "quote", "definitions"] },
  { kind: "questions", always: ["questions"], sometimes: ["search", "contact", "prose"] },
  { kind: "event", always: ["definitions", "picture"], sometimes: ["disclosure", "form", "french", "people"] },
  { kind: "team", always: ["people"], sometimes: ["contact", "quote", "prose"] },
  { kind: "place", always: ["picture", "definitions", "disclosure"], sometimes: ["cards", "french", "chart"] },
  { kind: "home", always: ["cards", "notice", "search"], sometimes: ["picture", "people", "quote", "tabs"] },
];

/** One page: its path and HTML. `atLeast` is a length in characters; parts are added until it is reached. */
export function pageFrom(random, template, number, atLeast = 0) {
  const title = `${capital(random.pick(topics))} in ${random.pick(places)}, ${template.kind} ${number}`;
  const parts = random.shuffled([...template.always, ...template.sometimes.filter(() => random.chance(0.4))])
    .map((part, index) => components[part](random, `${part}${index}`));
  for (let index = 0; parts.join("").length < atLeast; index += 1) {
    const part = random.pick(["prose", "prose", "list", "table", "cards", "questions", "definitions", "downloads"]);
    parts.push(components[part](random, `more${index}`));
  }

  return { path: `${template.kind}/${number}/index.html`, html: frame(title, template.kind, `${paragraph(random)}\n${parts.join("\n")}`) };
}

/** The pages that all others link to: a short page for each entry of the menu, each topic and each form. */
export function linkedPages(random) {
  const names = [...menu, ...topics.map(capital), "Help", "Search", "Apply", "Choose"];
  const short = (name, path) => ({ path, html: frame(`${name} in Marlbrook`, "short", paragraph(random)) });
  return [short("Welcome", "index.html"), ...names.map((name) => short(name, `${addressOf(name)}/index.html`))];
}

const frame = (title, kind, body) => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title} – Marlbrook</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/site.css">
<script src="/assets/site.js" defer></script>
</head>
<body class="page-${kind}">
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><p><a href="/">Marlbrook</a></p>
<nav aria-label="Main"><ul>${menu.map((text) => `<li><a href="/${addressOf(text)}/">${text}</a></li>`).join("")}</ul></nav></header>
<main id="content">
<h1>${title}</h1>
${body}
</main>
<footer class="foot"><p>Marlbrook is a made-up town. <a href="/help/">Get help with this site</a></p></footer>
</body>
</html>
`;
