// Faults that the markup alone shows.
import { insert, replaceOne } from "./edits.mjs";

export const staticFaults = [
  { id: "image-without-alternative", criteria: ["1.1.1"], plant: replaceOne(' alt="[^"]+"', "") },
  { id: "alternative-is-file-name", criteria: ["1.1.1"], plant: replaceOne(' alt="[^"]+"', ' alt="IMG_2041.svg"') },
  { id: "chart-without-name", criteria: ["1.1.1"], plant: replaceOne('role="img" aria-label="[^"]+"', 'role="img"') },
  { id: "field-without-label", criteria: ["1.3.1", "3.3.2", "4.1.2"], plant: replaceOne('<label for="[^"]+-(?:name|mail|place|why)">([^<]+)</label>', "$1") },
  { id: "row-headers-not-marked", criteria: ["1.3.1"], plant: replaceOne("<thead>.*?</thead>", "<tbody><tr><td><b>Place</b></td><td><b>This year</b></td><td><b>Last year</b></td></tr></tbody>") },
  { id: "group-without-legend", criteria: ["1.3.1"], plant: replaceOne("<fieldset><legend>When[^<]+</legend>", "<fieldset>") },
  { id: "wrong-autocomplete", criteria: ["1.3.5"], plant: replaceOne('autocomplete="email"', 'autocomplete="e-mail"') },
  { id: "heading-without-text", criteria: ["1.3.1", "2.4.6"], plant: replaceOne("<h2>[^<]+</h2>", "<h2> </h2>") },
  { id: "page-without-language", criteria: ["3.1.1"], plant: replaceOne('<html lang="en-GB">', "<html>") },
  { id: "unknown-language-of-part", criteria: ["3.1.2"], plant: replaceOne(' lang="fr"', ' lang="french"') },
  { id: "passage-language-not-marked", criteria: ["3.1.2"], plant: replaceOne(' lang="fr"', "") },
  { id: "page-without-title", criteria: ["2.4.2"], plant: replaceOne("<title>[^<]+</title>", "<title></title>") },
  { id: "link-without-name", criteria: ["2.4.4", "4.1.2"], plant: insert('<p><a href="/help/"><svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 2h20v20H2z"/></svg></a></p>') },
  { id: "button-without-name", criteria: ["4.1.2"], plant: replaceOne("<button>[^<]+</button>", "<button></button>") },
  { id: "role-that-is-none", criteria: ["4.1.2"], plant: replaceOne('role="tabpanel"', 'role="tab-panel"') },
  { id: "state-not-a-value", criteria: ["4.1.2"], plant: replaceOne('aria-expanded="false"', 'aria-expanded="closed"') },
  { id: "frame-without-title", criteria: ["4.1.2"], plant: insert('<iframe src="/assets/park.svg" width="300" height="150"></iframe>') },
  { id: "focusable-but-hidden", criteria: ["4.1.2"], plant: replaceOne('<section class="contact">', '<section class="contact" aria-hidden="true">') },
  { id: "label-not-in-name", criteria: ["2.5.3"], plant: replaceOne('class="toggle"', 'class="toggle" aria-label="Open"') },
  { id: "zoom-forbidden", criteria: ["1.4.4"], plant: replaceOne("initial-scale=1", "initial-scale=1, user-scalable=no") },
  { id: "moves-on-by-itself", criteria: ["2.2.1"], plant: replaceOne('<meta charset="utf-8">', '<meta charset="utf-8"><meta http-equiv="refresh" content="45; url=/">') },
  { id: "spacing-locked", criteria: ["1.4.12"], plant: replaceOne("<p>", '<p style="line-height:1.1 !important">') },
];
