// Links inside text that nothing but their colour tells from the words around them, even when pointed at (WCAG 1.4.1, F73 and G183).
// Those whose colour differs by less than three to one are axe's.
(() => {
  const { probes, tools } = siteChecks;
  const marks = /(?:^|[;{\s])(?:text-decoration|text-underline|border|background|outline|box-shadow|text-shadow|font|transform|content|letter-spacing|filter)[\w-]*:(?!\s*(?:none|0px\s*(?:;|$)|inherit|initial|unset))/;
  const fewest = 4;

  const isInline = (element) => /^(inline|contents)$/.test(getComputedStyle(element).display);

  const blockOf = (element) => {
    let block = element.parentElement;
    while (block && isInline(block)) {
      block = block.parentElement;
    }
    return block;
  };

  // The words of the same block outside links and controls, which a link would be lost among.
  const wordsAround = (block) => {
    const found = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (/[\p{L}\p{N}]{2}/u.test(node.data) && !node.parentElement.closest("a, button, [role=link], [role=button]") && node.parentElement.checkVisibility()) {
        let holder = node.parentElement;
        while (holder !== block && isInline(holder)) {
          holder = holder.parentElement;
        }
        if (holder === block) {
          found.push(node);
        }
      }
    }
    return found;
  };

  const looks = (style) => [style.fontWeight, style.fontStyle, style.fontFamily, style.fontSize, style.fontVariantCaps, style.textTransform].join("|");

  const added = (element) => ["::before", "::after"].some((part) => !/^(none|normal)$/.test(getComputedStyle(element, part).content));

  const isDrawnOn = (element) => {
    const style = getComputedStyle(element);
    return style.textDecorationLine !== "none" || style.boxShadow !== "none" || style.textShadow !== "none" || style.backgroundImage !== "none"
      || (tools.parse(style.backgroundColor)?.[3] ?? 0) > 0 || ["Top", "Bottom", "Left"].some((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none")
      || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || !isInline(element) || added(element) || element.matches("img, svg, canvas, video, object, i:empty, span:empty");
  };

  const isMarked = (link, around) => looks(getComputedStyle(link)) !== looks(getComputedStyle(around)) || [link, ...link.querySelectorAll("*")].some(isDrawnOn);

  // What the page's own style rules do when a link, or what holds it, is pointed at. Where a rule cannot be read it may do anything.
  const marking = () => {
    if ([...document.styleSheets].some((sheet) => { try { return !sheet.cssRules; } catch { return true; } })) {
      return null;
    }
    return tools.styles().all.filter(({ rule }) => /:hover/.test(rule.selectorText) && marks.test(rule.style?.cssText ?? ""))
      .flatMap(({ rule }) => tools.splitSelector(rule.selectorText)).filter((part) => /:hover/.test(part)).map((part) => part.replace(/::[\w-]+$/, "").replace(/:hover/g, ""));
  };

  const answers = (link, parts) => parts.some((part) => {
    try {
      return part.includes("&") || [link, ...link.querySelectorAll("*")].some((element) => element.matches(part === "" || /[\s>+~]$/.test(part) ? part + "*" : part));
    } catch {
      return true;
    }
  });

  probes.linksByColour = () => {
    const found = new Map();
    let parts;
    for (const link of document.querySelectorAll("a[href]")) {
      if (!/[\p{L}\p{N}]{2}/u.test(link.textContent) || !isInline(link) || link.closest("nav, [role=navigation], [aria-hidden=true]") || !tools.isDrawn(link) || found.size >= 6) {
        continue;
      }
      const style = getComputedStyle(link);
      const block = blockOf(link);
      if (!block || style.textDecorationLine !== "none" || found.has(`${style.color}|${link.className}`)) {
        continue;
      }
      const around = wordsAround(block);
      const back = tools.behind(link);
      if (around.map((node) => node.data).join(" ").trim().split(/\s+/).length < fewest || !back || isMarked(link, around[0].parentElement)) {
        continue;
      }
      const [own, theirs] = [style, getComputedStyle(around[0].parentElement)].map((one) => tools.over(tools.parse(one.color), back));
      parts = parts === undefined ? marking() : parts;
      if (parts !== null && tools.contrast(own, theirs) >= 3 && !answers(link, parts)) {
        found.set(`${style.color}|${link.className}`, { selector: tools.selectorOf(link), words: tools.quote(link.textContent) });
      }
    }
    return [...found.values()];
  };
})();
