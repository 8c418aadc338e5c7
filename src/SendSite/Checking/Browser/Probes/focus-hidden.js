// Walks the focus down and up the page and looks for stops that lie wholly behind something fixed or sticky.
(() => {
  const { tools, probes } = siteChecks;

  const pins = (rules) => [...rules].some((rule) => /^(fixed|sticky|-webkit-sticky)$/.test(rule.style?.position ?? "") || (rule.cssRules && pins(rule.cssRules)));
  // Whether anything could be pinned at some width: said by a style sheet, by a sheet that cannot be read, or by an element itself.
  probes.pinned = () => ({
    possible: [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
      try {
        return pins(sheet.cssRules);
      } catch {
        return true;
      }
    }) || document.querySelector("[style*=fixed], [style*=sticky]") !== null,
  });

  const opaque = (element, x, y) => {
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      const alpha = style.backgroundColor.match(/^rgba\(.*[, /]([\d.]+)\)$/)?.[1] ?? 1;
      if (/^(img|video|canvas|iframe|svg)$/.test(one.localName) || style.backgroundImage !== "none" || (Number(alpha) > 0.8 && style.backgroundColor !== "transparent")) {
        return true;
      }
      if (/^(fixed|sticky)$/.test(style.position)) {
        return false;
      }
    }
    return false;
  };
  // What covers every point of the element that is in the window; null when some of it shows, or none is in the window.
  const coverOf = (element) => {
    const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    let cover = null;
    let points = 0;
    for (const box of boxes) {
      for (const across of [0.05, 0.3, 0.5, 0.7, 0.95]) {
        for (const down of [0.1, 0.5, 0.9]) {
          const [x, y] = [box.left + box.width * across, box.top + box.height * down];
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) {
            continue;
          }
          points++;
          const top = document.elementFromPoint(x, y);
          const pin = top && !element.contains(top) && !top.contains(element) ? tools.pinnedAncestor(top) : null;
          if (!pin || pin.contains(element) || element.labels && [...element.labels].some((label) => label.contains(top)) || !opaque(top, x, y)) {
            return null;
          }
          cover = pin;
        }
      }
    }
    return points > 0 ? cover : null;
  };

  // In one direction and the other, as Tab and Shift+Tab go: each stop is scrolled to from the one before it.
  probes.focusHidden = (most) => {
    const was = [scrollX, scrollY];
    const stops = tools.tabOrder().filter((element) => element.ownerDocument === document);
    if (!tools.mayCover(stops)) {
      return [];
    }
    const found = new Map();
    const smooth = document.documentElement.style.scrollBehavior;
    document.documentElement.style.scrollBehavior = "auto";
    for (const walk of [stops.slice(0, most), stops.slice(-most).reverse()]) {
      for (const stop of walk) {
        stop.focus({ focusVisible: true });
        if (stop.getRootNode().activeElement !== stop) {
          continue;
        }
        const cover = coverOf(stop);
        cover && !found.has(stop) && found.set(stop, cover);
      }
    }
    document.activeElement?.blur?.();
    scrollTo({ left: was[0], top: was[1], behavior: "instant" });
    document.documentElement.style.scrollBehavior = smooth;
    return [...found].map(([stop, cover]) => ({ selector: tools.pathOf(stop), words: tools.describe(stop), cover: tools.pathOf(cover) }));
  };
})();
