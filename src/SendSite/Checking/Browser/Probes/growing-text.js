// Text sized by the width of the window stays as it is however far a reader zooms.
(() => {
  const { probes, tools } = siteChecks;
  const unit = /\d(?:[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))\b/;
  let before = new Map();

  const sized = (text) => /(?:^|[;{\s])(?:font(?:-size)?|--[\w-]+)\s*:[^;}]*/g[Symbol.match](text)?.some((part) => unit.test(part)) ?? false;

  probes.hasWindowSizedText = () =>
    tools.styles().all.some(({ rule }) => unit.test(rule.cssText) && sized(rule.cssText))
    || [...document.querySelectorAll("[style*=font], [style*='--']")].some((element) => sized(element.getAttribute("style")));

  const sizes = () => new Map(tools.texts().filter((text) => /\p{L}/u.test(text.node.data)).map((text) => [text.node, parseFloat(getComputedStyle(text.element).fontSize)]));

  probes.rememberTextSizes = () => {
    before = new Map([...sizes()].map(([node, size]) => [node, { size, most: 1 }]));
    return before.size;
  };

  // The window has become smaller by this factor, as it does when the reader zooms in by it.
  probes.addTextSizes = (zoom) => {
    for (const [node, size] of sizes()) {
      const known = before.get(node);
      if (known) {
        known.most = Math.max(known.most, size * zoom / known.size);
        known.seen = (known.seen ?? 0) + 1;
      }
    }
    return true;
  };

  probes.textThatNeverDoubles = () => {
    const told = new Set();
    const found = [];
    for (const [node, { size, most, seen }] of before) {
      const element = tools.parentOf(node);
      if (seen && most < 1.95 && !told.has(element)) {
        told.add(element);
        found.push({ selector: tools.selectorOf(element), words: tools.quote(node.data), size: Math.round(size * 10) / 10, most: Math.round(most * 100) / 100 });
      }
    }
    return found.sort((one, two) => one.most - two.most).slice(0, 8);
  };
})();
