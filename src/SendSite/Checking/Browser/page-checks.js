// Runs in every page before anything of the page's own, twice: among the page's scripts, for the probes, and beside them in a
// world of its own, for axe and page-scan.js.
(() => {
  const refused = [];
  addEventListener("securitypolicyviolation", (event) => {
    if (event.disposition === "enforce") {
      refused.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
    }
  }, true);

  const idIsUnique = (element) => element.getRootNode().querySelectorAll(`[id="${CSS.escape(element.id)}"]`).length === 1;

  // The shortest path from a unique id or the body, as the static rules write it too.
  const selectorOf = (element) => {
    const steps = [];
    for (let current = element; current; current = current.parentElement) {
      if (current.id && idIsUnique(current)) {
        steps.unshift("#" + CSS.escape(current.id));
        break;
      }
      const name = current.localName;
      const alike = [...(current.parentElement?.children ?? [])].filter((child) => child.localName === name);
      steps.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(current) + 1})` : name);
      if (current === current.ownerDocument.body) {
        break;
      }
    }
    return steps.join(" > ");
  };

  // Inside a frame or a shadow tree, the frame or the host first.
  const pathOf = (element) => {
    const holder = element.getRootNode().host ?? (element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement);
    return holder ? `${pathOf(holder)} ${selectorOf(element)}` : selectorOf(element);
  };

  // A reader's own style sheet over the page's. A constructed sheet is not stopped by the page's content security policy.
  const own = new CSSStyleSheet();
  const wear = (style) => {
    own.replaceSync(style);
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    document.adoptedStyleSheets = style ? [...others, own] : others;
  };

  // Taken before any script of the page's can replace them, and not counted among what the page itself starts.
  const nextFrame = requestAnimationFrame.bind(window);
  const later = setTimeout.bind(window);
  // Ends when the page has been drawn anew, or after so many milliseconds.
  const drawnAnew = (milliseconds) => new Promise((done) => {
    nextFrame(() => nextFrame(done));
    later(done, milliseconds);
  });

  // Files of Probes/ add to these; rules ask them by name.
  const probes = {};
  const tools = { selectorOf, pathOf, refused, worn: own, later, drawnAnew };

  Object.defineProperty(globalThis, "siteChecks", { value: { wear, probes, tools } });
})();
