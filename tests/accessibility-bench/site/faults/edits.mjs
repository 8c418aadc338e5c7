// Small ways to change a page. Each gives null where the page has no place for it, so that another page is tried.

/** Replaces one of the places a pattern matches, chosen at random. */
export const replaceOne = (pattern, replacement) => (html, random) => {
  const places = [...html.matchAll(new RegExp(pattern, "g"))];
  if (!places.length) {
    return null;
  }

  const place = random.pick(places);
  const text = place[0].replace(new RegExp(pattern), replacement);
  return html.slice(0, place.index) + text + html.slice(place.index + place[0].length);
};

/** Puts markup after one of the sections of the page. */
export const insert = (markup) => (html, random) => {
  const places = [...html.matchAll(/<\/(section|form|figure|blockquote)>/g)];
  const place = places.length ? random.pick(places) : html.match(/<\/h1>/);
  const at = place.index + place[0].length;
  return `${html.slice(0, at)}\n${markup}${html.slice(at)}`;
};

/** Puts rules for this page alone into its head. */
export const style = (rules) => (html) => html.replace("</head>", `<style>${rules}</style>\n</head>`);

/** Puts a script at the end of the page. */
export const script = (code) => (html) => html.replace("</body>", `<script>${code}</script>\n</body>`);

/** One change after another; null as soon as one of them finds no place. */
export const all = (...edits) => (html, random) => edits.reduce((page, edit) => page && edit(page, random), html);
