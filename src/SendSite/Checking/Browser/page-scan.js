// Runs after axe and page-checks.js in a world of its own; BrowserTab asks it once the page has loaded, at each width.
(() => {
  const { tools } = siteChecks;

  // Data blocks (JSON-LD and the like) never run; handlers written as attributes do.
  const runs = (script) => !script.type || /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i.test(script.type.trim());
  const hasScript = () =>
    [...document.scripts].some(runs)
    || [...document.querySelectorAll("*")].some((element) => element.getAttributeNames().some((name) => name.startsWith("on")));

  // Parts marked data-script come in two: one that a script works and one that stands in for it. They are left out of the comparison
  // with the page as it is without scripts, and so is what is only said aloud.
  const mainText = () => {
    const twins = [...document.querySelectorAll("[data-script]")];
    const before = twins.map((twin) => [twin.style.getPropertyValue("display"), twin.style.getPropertyPriority("display")]);
    twins.forEach((twin) => twin.style.setProperty("display", "none", "important"));
    const text = (document.querySelector("main") ?? document.body ?? document.documentElement)?.innerText ?? "";
    twins.forEach((twin, place) => {
      twin.style.setProperty("display", ...before[place]);
      if (!twin.getAttribute("style")) {
        twin.removeAttribute("style");
      }
    });
    return text;
  };

  const inner = (frame) => {
    try {
      return frame.contentDocument;
    } catch {
      return null;
    }
  };

  // All that axe's rules can see of a page but for where things are and how they are coloured: its elements, attributes and
  // words, and what of them is shown. Rules that look at places and colours are asked again at every width.
  const shapeOf = (root) => {
    const parts = [];
    for (const element of root.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      parts.push(style.display[0] + style.visibility[0] + (style.opacity === "0" ? 0 : 1) + (box.width > 0 && box.height > 0 ? 1 : 0)
        + (box.right <= 0 || box.bottom + scrollY <= 0 ? 1 : 0));
      if (element.shadowRoot) {
        parts.push(element.shadowRoot.innerHTML, shapeOf(element.shadowRoot));
      }
      const framed = element.localName === "iframe" || element.localName === "frame" ? inner(element) : null;
      if (framed?.documentElement) {
        parts.push(framed.documentElement.outerHTML, shapeOf(framed));
      }
    }
    return parts.join();
  };

  // One step of axe's path: into a frame, or into the shadow tree of each host in turn.
  const step = (root, target) => [target].flat().reduce((found, selector) => (found?.shadowRoot ?? found)?.querySelector(selector), root);

  const elementOf = (node) => {
    if (node.element) {
      return node.element;
    }
    try {
      return node.target.slice(0, -1).reduce((root, frame) => inner(step(root, frame)), document).querySelector([node.target.at(-1)].flat().at(-1));
    } catch {
      return null;
    }
  };

  // Named as our own rules name elements, so that what both find is seen to be one fault.
  const selectorOf = (node) => {
    const element = elementOf(node);
    return element ? tools.pathOf(element) : node.target.flat(Infinity).join(" ");
  };

  // A frame that nobody sees, or that lies behind an open dialog, keeps nothing from anybody.
  const isSeen = (element) => {
    const box = element.getBoundingClientRect();
    const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
    return (!dialog || dialog.contains(element)) && !element.closest("[inert]") && box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const applies = {
    "frame-focusable-content": (node) => {
      const frame = elementOf(node)?.ownerDocument.defaultView?.frameElement;
      return !frame || isSeen(frame);
    },
  };
  // Words over a picture, a gradient or an edge are for our own rules, which look at the points of light themselves.
  const asks = { "color-contrast": () => false };
  const asked = (rule) => ({ ...rule, nodes: rule.nodes.filter(asks[rule.id] ?? (() => true)) });
  // The opening tags of the page as it was served, read without a parser: a page's policy may forbid one. A page that cannot be
  // read again is taken to be all the scripts' work.
  const written = (name, attributes) => name + attributes.sort().map(([key, value]) => ` ${key}=${value}`).join("");
  const tagOf = (element) => written(element.localName, element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));
  const tagsIn = (text) => [...text.matchAll(/<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)].map(([, name, rest]) =>
    written(name.toLowerCase(), [...rest.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)]
      .map(([, key, double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare ?? ""])));
  const readServed = async () => {
    try {
      return new Set(tagsIn(await (await fetch(location.href, { signal: AbortSignal.timeout(3000) })).text()));
    } catch {
      return new Set();
    }
  };
  let served = null;
  let ours = new Set();
  const isScripts = (node) => {
    const element = elementOf(node);
    return !element || !served.has(tagOf(element));
  };

  const kept = (rule) => ({ ...rule, nodes: rule.nodes.filter((node) => (applies[rule.id]?.(node) ?? true) && (!ours.has(rule.id) || isScripts(node))) });

  const told = (results, advice) => results.map(kept).filter((rule) => rule.nodes.length > 0).map(({ id, help, tags, nodes }) => ({
    id, help, tags: [...tags], act: axe.getRules().find((rule) => rule.ruleId === id)?.actIds ?? [],
    nodes: nodes.map((node) => ({ selector: selectorOf(node), target: node.target.flat(Infinity).join(" "), advice: advice(node) })),
  }));

  // Why axe could not tell, in its own words.
  const doubt = (node) => [...node.any, ...node.all, ...node.none].map((check) => check.message).filter(Boolean).join(" ");

  const run = (where, which) => axe.run(where, {
    ...which,
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
    // Only how long a sound lasts is worth fetching anything for, and not worth waiting for.
    preload: document.querySelector("[autoplay]") ? { assets: ["media"], timeout: 1500 } : false,
  });

  // Where words may stand out too little, and links not at all, is asked by itself.
  const sights = ["color-contrast", "link-in-text-block"];
  const runSights = async () => {
    const suspects = siteChecks.contrastSuspects();
    const asked = suspects ? [...suspects, ...siteChecks.linkSuspects()] : null;
    return asked?.length === 0 ? null : run(asked ? { include: asked } : document, { runOnly: { type: "rule", values: sights } });
  };

  const ask = async (which) => {
    const found = await run(document, which);
    const further = await runSights();
    return {
      axeVersion: found.testEngine.version,
      rules: sights.length + found.violations.length + found.passes.length + found.incomplete.length + found.inapplicable.length,
      violations: told([...found.violations, ...(further?.violations ?? [])], (node) => node.failureSummary ?? ""),
      undecided: told([...found.incomplete, ...(further?.incomplete ?? [])].map(asked), doubt),
    };
  };

  let before = null;

  // Axe's other rules give the same answer wherever things are, so at a further width they are not asked again.
  const scan = async ({ tags, on, off, own, moving }) => {
    if (!/^https?:$/.test(location.protocol)) {
      throw new Error(`The page put "${location.href}" in its own place.`);
    }
    const shape = document.documentElement ? document.documentElement.outerHTML + shapeOf(document) : "";
    const same = before?.shape === shape;
    // Our static rules read the page as it was served; only what scripts have made of it since is left to axe.
    served ??= hasScript() ? await readServed() : null;
    const unasked = served ? off : [...off, ...own];
    ours = new Set(own);
    const rules = Object.fromEntries([...on.map((id) => [id, { enabled: true }]), ...[...unasked, ...sights].map((id) => [id, { enabled: false }])]);
    const found = await ask(same
      ? { runOnly: { type: "rule", values: moving.filter((id) => !sights.includes(id) && !unasked.includes(id)) } }
      : { runOnly: { type: "tag", values: tags }, rules });
    if (same) {
      const unmoved = (results) => results.filter((rule) => !moving.includes(rule.id));
      found.violations.push(...unmoved(before.found.violations));
      found.undecided.push(...unmoved(before.found.undecided));
      found.rules = before.found.rules;
    }
    before = { shape, found };
    return JSON.stringify({
      ...found,
      refused: tools.refused,
      hasScript: hasScript(),
      text: mainText(),
    });
  };

  siteChecks.scan = scan;
})();
