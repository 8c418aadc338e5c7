// Where the words of a page are, and how much of them can be seen. Everything is measured anew in each view.
(() => {
  const { tools } = siteChecks;

  const notWords = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TITLE", "OPTION", "TEXTAREA"]);

  function* textNodes(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === Node.ELEMENT_NODE && notWords.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (/\S/.test(node.data)) {
          yield node;
        }
      } else if (node.shadowRoot) {
        yield* textNodes(node.shadowRoot);
      }
    }
  }

  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.parentNode?.host ?? null;

  // The lines of one text node in page coordinates; empty when it is not drawn.
  const linesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [];
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) {
        continue;
      }
      lines.push({ left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY });
    }
    return lines;
  };

  const isDrawn = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });

  // What was measured stands for one state of the page: its elements and words, the view, and what style rules can tell without any
  // change of those, such as where the pointer is and which boxes are ticked. Pages with shadow trees, and those where something has
  // the focus or moves, are measured each time.
  const states = [":hover", ":active", ":target", ":checked", ":indeterminate", ":placeholder-shown", ":user-valid", ":user-invalid", ":valid", ":popover-open"].filter((state) => CSS.supports(`selector(${state})`));
  const stateNow = () => states.map((state) => [...document.querySelectorAll(state)]);
  const isSame = (one, other) => one.every((list, at) => list.length === other[at].length && list.every((element, place) => element === other[at][place]));
  let stamp = "";
  let state = states.map(() => []);
  let measured = new Map();
  const changes = new MutationObserver(() => measured.clear());
  let watching = false;
  const once = (what, measure) => {
    if (!watching) {
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      watching = true;
    }
    const now = [innerWidth, innerHeight, scrollX, scrollY, document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join("")).join("|"),
      matchMedia("(forced-colors: active)").matches, matchMedia("(prefers-reduced-motion: reduce)").matches, matchMedia("print").matches,
      [...document.images].filter((image) => image.complete).length, document.fonts.status].join();
    const atRest = (!document.activeElement || document.activeElement === document.body) && !document.getAnimations().some((animation) => animation.playState === "running");
    const held = stateNow();
    if (now !== stamp || !isSame(held, state) || changes.takeRecords().length > 0 || tools.started.shadows.length > 0 || !atRest) {
      [stamp, state] = [now, held];
      measured.clear();
    }
    if (!measured.has(what)) {
      measured.set(what, measure());
    }
    return measured.get(what);
  };

  // Every text node that is drawn somewhere, be it outside the screen or clipped. While a page is used, parts of it may also be
  // scrolled: then they are measured on the spot (measureTexts).
  const texts = () => once("texts", measureTexts);
  const measureTexts = () => {
    const drawn = new Map();
    const found = [];
    for (const node of textNodes(document.body)) {
      const element = parentOf(node);
      if (!drawn.has(element)) {
        drawn.set(element, isDrawn(element));
      }
      if (drawn.get(element)) {
        const lines = linesOf(node);
        if (lines.length > 0) {
          found.push({ node, element, lines });
        }
      }
    }
    return found;
  };

  const quote = (words, most = 80) => {
    const line = words.replace(/\s+/g, " ").trim();
    return line.length > most ? line.slice(0, most - 1).trimEnd() + "…" : line;
  };

  const establishes = (style) =>
    style.transform !== "none" || style.perspective !== "none" || style.filter !== "none" || /transform|filter|perspective/.test(style.willChange) || /paint|layout|strict|content/.test(style.contain);

  // What holds an element: its parent, or for one taken out of the flow the box it is placed in.
  const holderOf = (element, style) => {
    let holder = parentOf(element);
    if (style.position === "absolute" || style.position === "fixed") {
      for (; holder; holder = parentOf(holder)) {
        const own = getComputedStyle(holder);
        if (establishes(own) || (style.position === "absolute" && own.position !== "static")) {
          break;
        }
      }
    }
    return holder;
  };

  const clips = (overflow) => overflow === "hidden" || overflow === "clip";
  const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";

  // Answers, for an element, which boxes cut off what lies in it. A box that scrolls frees what it holds along its axis.
  const cutters = () => {
    const known = new Map();
    const root = document.documentElement;
    const rootStyle = getComputedStyle(root);
    const bodyStyle = getComputedStyle(document.body);
    const lends = rootStyle.overflowX === "visible" && rootStyle.overflowY === "visible";
    const screen = lends ? bodyStyle : rootStyle;
    const rightToLeft = rootStyle.direction === "rtl";
    const page = {
      element: root,
      left: rightToLeft && !clips(screen.overflowX) ? -Infinity : 0,
      top: 0,
      right: clips(screen.overflowX) || rightToLeft ? root.clientWidth : Infinity,
      bottom: clips(screen.overflowY) ? innerHeight : Infinity,
    };
    const whole = { x: [page], y: [page] };
    const inside = (element) => {
      if (!element || element === root) {
        return whole;
      }
      if (!known.has(element)) {
        const style = getComputedStyle(element);
        let { x, y } = style.position === "fixed" && !holderOf(element, style) ? { x: [], y: [] } : inside(holderOf(element, style));
        const isInline = style.display === "inline" || style.display === "contents";
        if (!isInline && !(element === document.body && lends)) {
          const box = element.getBoundingClientRect();
          const left = box.left + scrollX + element.clientLeft;
          const top = box.top + scrollY + element.clientTop;
          const own = {
            element, left, top, style,
            right: left + (element.clientWidth || box.width),
            bottom: top + (element.clientHeight || box.height),
          };
          if (scrolls(style.overflowX) && element.scrollWidth > element.clientWidth) {
            x = [];
          } else if (clips(style.overflowX)) {
            x = [...x, own];
          }
          if (scrolls(style.overflowY) && element.scrollHeight > element.clientHeight) {
            y = [];
          } else if (clips(style.overflowY)) {
            y = [...y, own];
          }
        }
        known.set(element, { x, y });
      }
      return known.get(element);
    };
    return inside;
  };

  // How one text is cut: lines that can be read whole, and the boxes that hide the rest.
  const sightOf = (text, inside) => {
    const { x, y } = inside(text.element);
    const seen = { whole: 0, part: 0, none: 0, cutter: null, axis: "" };
    const size = parseFloat(getComputedStyle(text.element).fontSize) || 16;
    for (const line of text.lines) {
      let left = line.left, right = line.right, top = line.top, bottom = line.bottom;
      let cutX = null, cutY = null;
      for (const box of x) {
        if (box.left > left + 0.5 || box.right < right - 0.5) {
          cutX = box;
        }
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
      }
      for (const box of y) {
        if (box.top > top + 0.5 || box.bottom < bottom - 0.5) {
          cutY = box;
        }
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
      const width = Math.max(0, right - left), height = Math.max(0, bottom - top);
      const hiddenWidth = line.right - line.left - width;
      const share = height / (line.bottom - line.top);
      if (hiddenWidth <= Math.max(4, 0.6 * size) && share >= 0.7) {
        seen.whole++;
      } else {
        if (width <= 1 || share <= 0.15) {
          seen.none++;
        } else {
          seen.part++;
        }
        seen.axis = share < 0.7 ? "y" : "x";
        seen.cutter = (seen.axis === "y" ? cutY : cutX)?.element ?? seen.cutter;
      }
    }
    return seen;
  };

  Object.assign(tools, { texts, measureTexts, textNodes, linesOf, parentOf, isDrawn, quote, holderOf, cutters, sightOf });
})();
