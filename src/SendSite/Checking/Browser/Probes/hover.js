// What the pointer makes appear: where, over what, and whether the keyboard can have it too.
(() => {
  const { tools, probes } = siteChecks;
  const kinds = ["mouseenter", "mouseover", "pointerenter", "pointerover"];
  const reveals = /(?:^|[;{\s])(?:display|visibility|opacity|(?:max-)?height|width|transform|scale|left|right|top|bottom|inset|clip(?:-path)?|content-visibility)\s*:/;
  let before = null;
  let shown = [];
  let about = null;

  // Elements whose hovering a style rule shows something by, inside them or after them.
  const byStyle = () => {
    const found = new Set();
    for (const { rule } of tools.styles().all) {
      if (!/:hover/.test(rule.selectorText) || !reveals.test(rule.cssText)) {
        continue;
      }
      for (const part of tools.splitSelector(rule.selectorText)) {
        const at = part.indexOf(":hover");
        const rest = part.slice(at + 6);
        if (at < 0 || !/[\s>+~]/.test(rest.trimEnd()) || /:not\([^)]*$/.test(part.slice(0, at))) {
          continue;
        }
        const bearer = part.slice(0, at) + /^[^\s>+~]*/.exec(rest)[0];
        try {
          document.querySelectorAll(bearer.replace(/([\s>+~]|^)$/, "$1*")).forEach((element) => found.add(element));
        } catch {
          // A selector of another browser.
        }
      }
    }
    return found;
  };
  const byScript = () => {
    const own = kinds.flatMap(tools.listenersOf).filter((target) => target.nodeType === 1 && target !== document.body && target !== document.documentElement);
    const far = kinds.flatMap(tools.listenersOf).length > own.length;
    return new Set([...own, ...(far ? document.querySelectorAll("[data-tooltip], [data-tip], [data-title], [aria-describedby]:not(input, select, textarea)") : [])]);
  };

  probes.hoverTriggers = () => {
    const alike = new Map();
    return [...new Set([...byStyle(), ...byScript()])].filter((element) => tools.drawn(element) && !element.matches(":disabled")).filter((element) => {
      const signature = tools.signatureOf(element);
      alike.set(signature, (alike.get(signature) ?? 0) + 1);
      return alike.get(signature) <= 2;
    }).slice(0, 8).map(tools.numberOf);
  };

  const still = async (since) => {
    await tools.settle(since, 700);
    const passing = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime <= 1500);
    passing.length > 0 && await Promise.race([Promise.allSettled(passing.map((animation) => animation.finished)), tools.wait(700)]);
  };

  // Brings a trigger into sight and answers where to point.
  probes.hoverBefore = async (number) => {
    const element = tools.numbered[number];
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    await still(tools.started.delays.length);
    before = tools.seenTexts();
    shown = [];
    about = element;
    const box = element.getClientRects()[0];
    const [x, y] = box ? [box.left + Math.min(box.width / 2, 60), box.top + box.height / 2] : [0, 0];
    return { x, y, usable: Boolean(box) && element.isConnected && element.contains(document.elementFromPoint(x, y)) };
  };

  const union = (boxes) => ({ left: Math.min(...boxes.map((box) => box.left)), top: Math.min(...boxes.map((box) => box.top)), right: Math.max(...boxes.map((box) => box.right)), bottom: Math.max(...boxes.map((box) => box.bottom)) });
  const rootOf = (element) => {
    for (let one = element; one && one !== document.body && !one.contains(about); one = one.parentElement) {
      if (/absolute|fixed/.test(getComputedStyle(one).position)) {
        return one;
      }
    }
    return element;
  };
  const overlap = (one, other) => Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) * Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
  const pageBox = (element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY };
  };

  // Other words or controls that what has appeared lies over, for the most part of one of their lines.
  const coveredBy = (box, roots, now) => {
    const mine = (element) => roots.some((root) => root.contains(element)) || about.contains(element);
    for (const text of now.values()) {
      const line = mine(text.element) ? null : text.lines.find((one) => overlap(one, box) > 0.4 * (one.right - one.left) * (one.bottom - one.top));
      if (line) {
        return tools.quote(text.data, 40);
      }
    }
    const control = [...document.querySelectorAll("a[href], button, input, select, textarea")].find((one) => {
      const own = pageBox(one);
      return tools.drawn(one) && !mine(one) && overlap(own, box) > 0.4 * (own.right - own.left) * (own.bottom - own.top);
    });
    return control ? tools.describe(control) : "";
  };

  // What has come into sight since the trigger was pointed at.
  probes.hoverShown = async () => {
    await still(Math.max(0, tools.started.delays.length - 3));
    const now = tools.seenTexts();
    const appeared = tools.newTexts(before, now).filter((text) => /\p{L}|\d/u.test(text.data) && !before.has(text.node));
    shown = appeared.map((text) => text.node);
    if (appeared.length === 0) {
      return { words: "", x: 0, y: 0, covers: "", timed: 0 };
    }
    const roots = [...new Set(appeared.map((text) => rootOf(text.element)))];
    const box = union([...roots.map(pageBox), ...appeared.flatMap((text) => text.lines)]);
    const first = appeared[0].lines[0];
    const timed = Math.max(0, ...tools.started.delays.slice(-3).filter((delay) => delay > 700 && delay <= 8000));
    return {
      words: tools.quote(appeared.map((text) => text.data).join(" "), 80),
      x: Math.min(first.left + 12, (first.left + first.right) / 2) - scrollX, y: (first.top + first.bottom) / 2 - scrollY,
      covers: coveredBy(box, roots, now), timed,
    };
  };
  const stays = () => {
    const now = tools.seenTexts();
    return shown.length > 0 && shown.every((node) => now.has(node));
  };
  probes.hoverStays = async (milliseconds) => {
    await still(Math.max(0, tools.started.delays.length - 3));
    milliseconds > 0 && await tools.wait(milliseconds);
    return { stays: stays() };
  };
  probes.hoverNamed = (number) => ({ selector: tools.pathOf(tools.numbered[number]), words: tools.describe(tools.numbered[number]) });

  const said = () => [...document.querySelectorAll("[aria-label], [aria-description], [alt], [title]")].map((one) => ["aria-label", "aria-description", "alt", "title"].map((name) => one.getAttribute(name) ?? "").join(" ")).join(" ").toLowerCase();
  // With the pointer away: whether the focus or a key shows the same, and if not, whether anything is lost by it.
  probes.hoverByKeys = async (number) => {
    const element = tools.numbered[number];
    const holders = [...new Set(shown.map((node) => node.parentElement))];
    const roots = holders.map(rootOf);
    const anyShown = () => {
      const now = tools.seenTexts();
      return shown.some((node) => now.has(node));
    };
    const inner = [...element.querySelectorAll(tools.focusableSelector)].filter((one) => !roots.some((root) => root.contains(one)));
    const stops = [element, ...inner, element.closest(tools.focusableSelector), ...roots.flatMap((root) => [...root.querySelectorAll(tools.focusableSelector)]), element.previousElementSibling, element.nextElementSibling]
      .filter((one) => one && one !== document.body && one.matches(tools.focusableSelector) && tools.focusable(one));
    for (const stop of new Set(stops)) {
      const since = tools.started.delays.length;
      stop.focus();
      await still(since);
      if (anyShown()) {
        return { shows: true, lost: false, controls: false };
      }
      tools.keepHere();
      ["Enter", " ", "ArrowDown"].forEach((key) => tools.stroke(stop, key));
      stop.matches("button, summary, a[href^='#'], a[href^='javascript:'], [role=button]") && stop.click();
      await still(since);
      if (anyShown()) {
        return { shows: true, lost: false, controls: false };
      }
    }
    const words = shown.map((node) => node.data).join(" ").replace(/\s+/g, " ").trim().toLowerCase();
    const links = roots.flatMap((root) => [root, ...root.querySelectorAll("*")]).filter((one) => one.matches("a[href], button, input, select, textarea"));
    const elsewhere = (link) => link.matches("a[href]") && [...document.links].some((other) => other !== link && other.href === link.href && tools.tabbable(other));
    const leads = element.matches("a[href]:not([href='#'], [href^='javascript:'])") || (links.length > 0 && [...element.querySelectorAll("a[href]:not([href='#'], [href^='javascript:'])")].some((one) => tools.tabbable(one)));
    const hidden = roots.every((root) => !root.isConnected || !root.checkVisibility({ visibilityProperty: true }));
    const tied = roots.some((root) => root.id && document.querySelector(`[aria-describedby~="${CSS.escape(root.id)}"], [aria-labelledby~="${CSS.escape(root.id)}"]`));
    const rest = [...tools.seenTexts().values()].map((text) => text.data).join(" ").toLowerCase().replace(/\s+/g, " ");
    const told = said().includes(words) || rest.includes(words);
    return {
      shows: false, controls: links.length > 0,
      lost: links.length > 0 ? !leads && !links.every(elsewhere) : hidden && !tied && !told && words.split(" ").length >= 3,
    };
  };
})();
