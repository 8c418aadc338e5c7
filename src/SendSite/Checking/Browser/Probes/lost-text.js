// Words that can be read in one view and no longer in another: cut off by a box, or written over one another.
(() => {
  const { probes, tools } = siteChecks;
  let suspects = { cut: [], overlaps: [] };
  let desktop = null;

  const isPinned = (element) => {
    for (let box = element; box; box = tools.parentOf(box)) {
      const { position } = getComputedStyle(box);
      if (position === "fixed" || position === "sticky") {
        return true;
      }
    }
    return false;
  };

  const core = (line) => {
    const height = line.bottom - line.top;
    return { left: line.left + 1, right: line.right - 1, top: line.top + 0.22 * height, bottom: line.bottom - 0.22 * height };
  };

  const cores = (texts, inside) => {
    const boxes = [];
    for (const text of texts) {
      for (const line of text.lines) {
        const sight = tools.sightOf({ element: text.element, lines: [line] }, inside);
        if (sight.whole > 0) {
          boxes.push({ text, ...core(line) });
        }
      }
    }
    return boxes.sort((one, two) => one.top - two.top);
  };

  const meet = (one, two) => {
    const width = Math.min(one.right, two.right) - Math.max(one.left, two.left);
    const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
    return width > 5 && height > 2;
  };

  // Pairs of texts that lie on each other.
  const overlaps = (texts, inside) => {
    const boxes = cores(texts, inside);
    const pairs = [];
    const open = [];
    for (const box of boxes) {
      let kept = 0;
      for (const other of open) {
        if (other.bottom > box.top) {
          open[kept++] = other;
          if (other.text !== box.text && meet(other, box) && !pairs.some((pair) => pair.one === other.text && pair.two === box.text)) {
            pairs.push({ one: other.text, two: box.text });
          }
        }
      }
      open.length = kept;
      open.push(box);
    }
    return pairs;
  };

  // Boxes in which some text can still be seen. What is cut off by a box that shows nothing at all is hidden by design.
  const showing = (seen) => {
    const boxes = new Set();
    for (const { text, sight } of seen) {
      for (let box = sight.whole + sight.part > 0 ? text.element : null; box && !boxes.has(box); box = tools.parentOf(box)) {
        boxes.add(box);
      }
    }
    return boxes;
  };

  const look = () => {
    const texts = tools.texts();
    const inside = tools.cutters();
    const seen = texts.map((text) => ({ text, sight: tools.sightOf(text, inside) }));
    const shown = showing(seen);
    return {
      cut: seen.filter(({ sight }) => sight.part + sight.none > 0 && shown.has(sight.cutter)),
      overlaps: overlaps(seen.filter(({ sight }) => sight.whole > 0).map(({ text }) => text), inside).filter(({ one, two }) => !isPinned(one.element) && !isPinned(two.element)),
    };
  };

  // Whether anything could be laid out otherwise a moment after the view has changed.
  const settlesLater = () => [...document.scripts].some(tools.runs) || document.getAnimations().length > 0 || tools.styles().skips;

  // The first question, in the changed view: is anything cut off or overlapping at all?
  probes.lostTextSuspects = async () => {
    suspects = look();
    if (suspects.cut.length + suspects.overlaps.length > 0 && settlesLater()) {
      await tools.drawnAnew(120);
      suspects = look();
    }
    for (const { text, sight } of suspects.cut) {
      sight.shortened = isShortened(sight.cutter, sight.axis) || isShortened(text.element, sight.axis);
    }
    return { any: suspects.cut.length + suspects.overlaps.length > 0, known: isKnown() };
  };

  // Nothing on the page has changed since it was last seen on a desktop, so that it would be seen there the same again. What
  // happens in a shadow tree cannot be told from here.
  const isKnown = () => desktop !== null && !desktop.changed && desktop.watch.takeRecords().length === 0
    && ![...document.querySelectorAll("*")].some((element) => element.shadowRoot);

  // How the page shows its words on a desktop, for what is lost in other views to be compared with; it is shown there now.
  probes.rememberDesktopText = () => {
    desktop?.watch.disconnect();
    const texts = tools.texts();
    const inside = tools.cutters();
    const wholeNodes = new Set(texts.filter((text) => {
      const sight = tools.sightOf(text, inside);
      return sight.part + sight.none === 0;
    }).map((text) => text.node));
    const seen = { texts, nodes: new Set(texts.map((text) => text.node)), wholeNodes, meets: overlaps(texts, inside), changed: false };
    seen.watch = new MutationObserver(() => { seen.changed = true; });
    seen.watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    desktop = seen;
    return true;
  };

  const isShortened = (box, axis) => {
    const style = getComputedStyle(box);
    return axis === "x" ? style.textOverflow.includes("ellipsis") : style.webkitLineClamp !== "none";
  };

  const slides = /carousel|slider|slide|swiper|slick|splide|glide|flickity|marquee|ticker|embla|tabs?-?list|scroller/i;
  const isSlides = (element) => {
    for (let box = element, steps = 0; box && box !== document.body && steps < 6; box = tools.parentOf(box), steps++) {
      if (box.getAttribute("aria-roledescription") || slides.test(box.getAttribute("class") ?? "") || slides.test(box.id)) {
        return true;
      }
    }
    return false;
  };

  const canMove = () => document.scripts.length > 0 || document.querySelector("button, [role=button], input[type=checkbox], input[type=radio], [onclick]") !== null;

  const flat = (words) => words.replace(/\s+/g, " ").trim().toLowerCase();

  // Whether all the words can be had in another way: a tooltip, the same words elsewhere, or where the link leads.
  const isElsewhere = (text, texts) => {
    const words = flat(text.node.data);
    if (text.element.closest("a[href],[title],details,summary,[aria-expanded]")) {
      return true;
    }
    return texts.some((other) => other.node !== text.node && !suspects.cut.some((one) => one.text.node === other.node) && flat(other.node.data).includes(words));
  };

  // A strip of the same words over and over is cut wherever it ends, and nothing is lost by it.
  const isOrnament = (text, texts) => {
    const words = flat(text.node.data);
    const alike = texts.filter((other) => flat(other.node.data) === words);
    return text.element.closest("[aria-hidden=true]") !== null || alike.length >= 3 || alike.some((other) => other.node !== text.node && !suspects.cut.some((one) => one.text.node === other.node));
  };

  // Cut at the end of a whole line, with a link or button beside it that gives the rest.
  const leadsOn = (cutter) => {
    const next = cutter.nextElementSibling;
    return next && (next.matches("a[href],button,summary,[role=button],[aria-expanded]") || next.querySelector("a[href],button,summary,[role=button],[aria-expanded]"))
      && /more|full|all|whole|expand|read/i.test(next.textContent);
  };

  // The second question: which of them could be read on a desktop?
  probes.lostTextConfirmed = () => {
    const { texts, nodes, wholeNodes, meets } = desktop;
    const groups = new Map();
    for (const { text, sight } of suspects.cut) {
      if (wholeNodes.has(text.node)) {
        const group = groups.get(sight.cutter) ?? { cutter: sight.cutter, texts: [], axis: sight.axis, shortened: true, part: false };
        group.texts.push(text);
        group.shortened &&= sight.shortened;
        group.part ||= sight.part > 0;
        groups.set(sight.cutter, group);
      }
    }
    const found = [];
    for (const { cutter, texts: lost, axis, shortened } of groups.values()) {
      if (lost.every((text) => isOrnament(text, texts) || (shortened && isElsewhere(text, texts)))) {
        continue;
      }
      // What went out of sight as a whole on either side of a row may be brought back by a button, a script or a finger.
      const kind = shortened ? "shortened" : isSlides(lost[0].element) || leadsOn(cutter) ? "perhaps" : "cut";
      const whole = axis === "x" && lost.every((text) => suspects.cut.find((one) => one.text === text).sight.part === 0);
      found.push({ kind: kind === "cut" && whole && (cutter === document.documentElement || canMove()) ? "perhaps" : kind, selector: tools.selectorOf(cutter === document.documentElement ? lost[0].element : cutter), words: tools.quote(lost[0].node.data), axis, more: lost.length - 1 });
    }
    const before = (one, two) => meets.some((pair) =>
      (pair.one.node === one.node && pair.two.node === two.node) || (pair.one.node === two.node && pair.two.node === one.node));
    const told = new Set();
    for (const { one, two } of suspects.overlaps) {
      if (nodes.has(one.node) && nodes.has(two.node) && !before(one, two) && !told.has(one.element) && !told.has(two.element)) {
        told.add(one.element).add(two.element);
        found.push({ kind: "overlap", selector: tools.selectorOf(two.element), words: tools.quote(two.node.data), over: tools.quote(one.node.data), axis: "", more: 0 });
      }
    }
    return found.slice(0, 12);
  };
})();
