// The parts that pages are made of. Each takes a random source and `name`, which makes ids that are unique on the page.
import { addressOf, capital, paragraph, people, places, sentences, topics } from "./words.mjs";

const repeat = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join("\n");

export const components = {
  prose: (r) => `<section class="prose"><h2>About ${r.pick(topics)}</h2>\n${repeat(r.between(2, 4), () => paragraph(r))}</section>`,

  list: (r) => `<section class="list"><h2>What you need for ${r.pick(topics)}</h2>\n<ul>${repeat(r.between(3, 6), () => `<li>${r.pick(sentences)}</li>`)}</ul></section>`,

  steps: (r) => `<section class="steps"><h2>How to ask about ${r.pick(topics)}</h2>\n<ol>${repeat(r.between(3, 5), () => `<li>${r.pick(sentences)}</li>`)}</ol></section>`,

  cards: (r) => `<section class="cards"><h2>More about ${r.pick(places)}</h2>\n<ul>${r.shuffled(topics).slice(0, r.between(3, 6)).map((topic) =>
    `<li class="card"><h3><a href="/${addressOf(topic)}/">${capital(topic)}</a></h3><p>${r.pick(sentences)}</p></li>`).join("\n")}</ul></section>`,

  table: (r) => `<section class="figures"><table><caption>Use of ${r.pick(topics)} by place</caption>
<thead><tr><th scope="col">Place</th><th scope="col">This year</th><th scope="col">Last year</th></tr></thead>
<tbody>${r.shuffled(places).slice(0, r.between(3, 7)).map((place) =>
    `<tr><th scope="row">${place}</th><td>${r.between(10, 900)}</td><td>${r.between(10, 900)}</td></tr>`).join("\n")}</tbody></table></section>`,

  definitions: (r) => `<section class="facts"><h2>${capital(r.pick(topics))} at a glance</h2><dl>
<dt>Cost</dt><dd>£${r.between(1, 90)}</dd><dt>Where</dt><dd>${r.pick(places)}</dd><dt>Wait</dt><dd>${r.between(1, 12)} weeks</dd></dl></section>`,

  questions: (r) => `<section class="questions"><h2>Questions about ${r.pick(topics)}</h2>
${repeat(r.between(2, 5), (index) => `<details><summary>Question ${index + 1}: who can ask for ${r.pick(topics)}?</summary>${paragraph(r)}</details>`)}</section>`,

  picture: (r) => `<figure class="picture"><img src="/assets/${r.pick(["hall", "park", "quay"])}.svg" alt="${r.pick(places)} on a ${r.pick(["wet", "bright", "windy"])} day" width="480" height="270">
<figcaption>${r.pick(sentences)}</figcaption></figure>`,

  quote: (r) => `<blockquote class="quote"><p>${r.pick(sentences)}</p><footer>${r.pick(people)}, ${r.pick(places)}</footer></blockquote>`,

  notice: (r) => `<div class="notice notice-${r.pick(["plain", "important"])}"><h2>Notice for ${r.pick(places)}</h2>${paragraph(r, 1)}</div>`,

  contact: (r) => `<section class="contact"><h2>Ask about ${r.pick(topics)}</h2><address>${r.pick(places)} office<br>01632 960${r.between(100, 999)}</address>
<p><a href="mailto:help@example.org">Email the ${r.pick(places)} office</a></p></section>`,

  search: (r, name) => `<form class="search" role="search" action="/search/"><label for="${name}-q">Search ${r.pick(topics)}</label>
<input id="${name}-q" type="search" name="q"><button>Search</button></form>`,

  form: (r, name) => `<form class="form" action="/apply/" method="post"><h2>Apply for ${r.pick(topics)}</h2>
<p><label for="${name}-name">Full name</label><input id="${name}-name" name="name" autocomplete="name" required></p>
<p><label for="${name}-mail">Email address</label><input id="${name}-mail" name="mail" type="email" autocomplete="email"></p>
<p><label for="${name}-place">Your part of town</label><select id="${name}-place" name="place">${places.map((place) => `<option>${place}</option>`).join("")}</select></p>
<p><label for="${name}-why">What you need</label><textarea id="${name}-why" name="why" rows="4"></textarea></p>
<button>Send the form</button></form>`,

  choices: (r, name) => `<form class="choices" action="/choose/"><fieldset><legend>When may we visit ${r.pick(places)}?</legend>
${["Morning", "Afternoon", "Evening"].map((time) => `<p><input type="radio" name="${name}-when" id="${name}-${addressOf(time)}"><label for="${name}-${addressOf(time)}">${time}</label></p>`).join("\n")}</fieldset>
<fieldset><legend>Tell me about</legend>
${r.shuffled(topics).slice(0, 3).map((topic) => `<p><input type="checkbox" id="${name}-${addressOf(topic)}"><label for="${name}-${addressOf(topic)}">${capital(topic)}</label></p>`).join("\n")}</fieldset>
<button>Save these choices</button></form>`,

  disclosure: (r, name) => `<section class="disclosure"><h2>${capital(r.pick(topics))} near you</h2>
<button type="button" class="toggle" aria-expanded="false" aria-controls="${name}-more">Dates at ${r.pick(places)}</button>
<div id="${name}-more" hidden>${paragraph(r)}</div></section>`,

  tabs: (r, name) => `<section class="tabs"><h2>Times at ${r.pick(places)}</h2><div role="tablist" aria-label="Season">
<button type="button" role="tab" id="${name}-t1" aria-selected="true" aria-controls="${name}-p1">Summer</button>
<button type="button" role="tab" id="${name}-t2" aria-selected="false" aria-controls="${name}-p2" tabindex="-1">Winter</button></div>
<div role="tabpanel" id="${name}-p1" aria-labelledby="${name}-t1" tabindex="0">${paragraph(r)}</div>
<div role="tabpanel" id="${name}-p2" aria-labelledby="${name}-t2" tabindex="0" hidden>${paragraph(r)}</div></section>`,

  downloads: (r) => `<section class="downloads"><h2>Papers about ${r.pick(topics)}</h2><ul>${repeat(r.between(2, 4), (index) =>
    `<li><a href="/papers/report-${index + 1}.csv">Report ${index + 1}, as a table of figures (CSV)</a></li>`)}</ul></section>`,

  chart: (r) => `<section class="chart"><h2>${capital(r.pick(topics))} over five years</h2>
<svg role="img" aria-label="Five bars, from ${r.between(2, 40)} to ${r.between(41, 90)}" viewBox="0 0 200 100" width="400" height="200">${repeat(5, (index) =>
    `<rect x="${index * 40 + 4}" y="${r.between(5, 60)}" width="30" height="${r.between(40, 95)}" fill="#12507b"/>`)}</svg></section>`,

  french: (r) => `<section class="french" lang="fr"><h2>Pour nos visiteurs</h2><p>Le bureau est ouvert tous les jours sauf le lundi. ${r.pick(
    ["Les enfants entrent sans payer.", "Un plan de la ville est offert.", "Le marché a lieu le samedi."])}</p></section>`,

  people: (r) => `<section class="people"><h2>Who works on ${r.pick(topics)}</h2><ul>${r.shuffled(people).slice(0, r.between(2, 4)).map((person) =>
    `<li><h3>${person}</h3><p>${r.pick(sentences)}</p></li>`).join("\n")}</ul></section>`,

  pages: (r) => `<nav class="pages" aria-label="Pages of results"><ul>${repeat(r.between(2, 5), (index) =>
    `<li><a href="?page=${index + 1}"${index === 0 ? ' aria-current="page"' : ""}>Page ${index + 1}</a></li>`)}</ul></nav>`,
};
