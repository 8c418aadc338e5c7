// What a page shows on a screen and loses on paper: words its style sheets take away, make as pale as the paper, or leave behind a
// scroll bar. What only serves on a screen, such as menus, buttons and links that stand alone, may go.
(() => {
  const { probes, tools } = siteChecks;
  let shown = [];

  const serves = "nav, header, footer, aside, form, button, select, dialog, details, summary, video, audio, iframe, [role=navigation], [role=search], [role=dialog], [role=button], [role=tablist], [role=toolbar], [role=alert], [role=status], [aria-live], [aria-hidden=true], [inert]";
  // Words about what can be done on a screen are of no use on paper.
  const aboutScreens = /\b(?:print|download|pdf|click|tap|scroll)\b/i;
  const isWords = (text) => /\p{L}{2}/u.test(text.node.data) && !text.element.closest(serves) && !aboutScreens.test(text.node.data);

  // A line of links only leads elsewhere, and paper does not.
  const onlyLeads = (element) => {
    const link = element.closest("a[href]");
    const line = link?.closest("p, li, div, td, dd");
    return !!line && [...line.querySelectorAll("a")].reduce((rest, one) => rest.replace(one.textContent, ""), line.textContent).replace(/[^\p{L}\p{N}]/gu, "").length < 12;
  };

  const paleness = (element) => {
    const back = tools.behind(element);
    const front = tools.parse(getComputedStyle(element).color);
    return back && front && tools.strength(element) > 0.999 ? tools.contrast(tools.over(front, back), back) : null;
  };

  // Whether paper differs from the screen at all, by a style rule or by a box that scrolls.
  const scrollers = (root) => [...root.querySelectorAll("div, section, article, ul, ol, pre, table, tbody, p, [tabindex]")].filter((box) =>
    box.scrollHeight > box.clientHeight + 8 && /auto|scroll/.test(getComputedStyle(box).overflowY) && box.clientHeight > 20 && !box.closest(serves));

  // The first question, asked on a screen.
  probes.rememberForPaper = () => {
    const root = document.querySelector("main, [role=main]") ?? document.body;
    shown = !tools.styles().prints ? [] : tools.texts().filter((text) => root.contains(text.element) && isWords(text) && !onlyLeads(text.element))
      .map(({ node, element }) => ({ node, element }));
    const known = new Map();
    for (const text of shown) {
      known.set(text.element, known.get(text.element) ?? paleness(text.element));
      text.contrast = known.get(text.element);
    }
    return shown.length > 0 || scrollers(root).length > 0;
  };

  const told = (kind, element, words, more) => ({ kind, selector: tools.selectorOf(element), words: tools.quote(words), more });

  // Whole parts that are gone, told once for the outermost box that is gone.
  const gone = () => {
    const boxes = new Map();
    for (const text of shown.filter((one) => one.element.isConnected && !tools.isDrawn(one.element))) {
      let box = text.element;
      while (box.parentElement && !tools.isDrawn(box.parentElement)) {
        box = box.parentElement;
      }
      boxes.set(box, [...(boxes.get(box) ?? []), text]);
    }
    return [...boxes].filter(([, texts]) => !isElsewhere(texts) && !isSignpost(texts)).map(([box, texts]) => told("gone", box, texts[0].node.data, texts.length - 1));
  };

  // A part that holds nothing but headings and items with a link each shows the way to other pages, which paper cannot.
  const isSignpost = (texts) => texts.every(({ element }) => element.closest("h1, h2, h3, h4, h5, h6") || element.closest("li")?.querySelector("a[href]"))
    && texts.some(({ element }) => element.closest("li"));

  // Words that stand in another form on the paper, such as a table printed in a chart's place.
  const isElsewhere = (texts) => {
    const printed = document.body.innerText.replace(/\s+/g, " ").toLowerCase();
    return texts.every((text) => printed.includes(text.node.data.replace(/\s+/g, " ").trim().toLowerCase()));
  };

  const pale = () => shown.filter((text) => tools.isDrawn(text.element) && text.contrast >= 3).filter((text) => paleness(text.element) !== null && paleness(text.element) < 1.3)
    .map((text) => told("pale", text.element, text.node.data, 0));

  const behindBars = () => scrollers(document.querySelector("main, [role=main]") ?? document.body).filter((box) => tools.isDrawn(box) && /\p{L}{2}/u.test(box.innerText))
    .map((box) => told("barred", box, box.innerText, 0));

  // The second, asked on paper.
  probes.lostOnPaper = () => [...gone(), ...pale(), ...behindBars()].slice(0, 12);
})();
