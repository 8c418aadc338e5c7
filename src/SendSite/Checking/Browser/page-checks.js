// Runs in every page before anything of the page's own; BrowserTab calls it once the page has loaded.
(() => {
  const refused = [];
  addEventListener("securitypolicyviolation", (event) => {
    if (event.disposition === "enforce") {
      refused.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
    }
  }, true);

  const selectorOf = (element) => {
    const steps = [];
    for (let current = element; current; current = current.parentElement) {
      if (current.id && document.querySelectorAll(`[id="${CSS.escape(current.id)}"]`).length === 1) {
        steps.unshift("#" + CSS.escape(current.id));
        break;
      }
      const name = current.localName;
      const alike = [...(current.parentElement?.children ?? [])].filter((child) => child.localName === name);
      steps.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(current) + 1})` : name);
      if (current === document.body) {
        break;
      }
    }
    return steps.join(" > ");
  };

  // Data blocks (JSON-LD and the like) never run; handlers written as attributes do.
  const runs = (script) => !script.type || /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i.test(script.type.trim());
  const hasScript = () =>
    [...document.scripts].some(runs)
    || [...document.querySelectorAll("*")].some((element) => element.getAttributeNames().some((name) => name.startsWith("on")));

  const mainText = () => (document.querySelector("main") ?? document.body).innerText;

  const scan = async (tags) => {
    const found = await axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return JSON.stringify({
      axeVersion: found.testEngine.version,
      rules: found.violations.length + found.passes.length + found.incomplete.length + found.inapplicable.length,
      violations: found.violations.map(({ id, help, tags, nodes }) => ({
        id, help, tags,
        nodes: nodes.map((node) => ({ selector: node.target.flat(Infinity).join(" "), advice: node.failureSummary ?? "" })),
      })),
      undecided: found.incomplete.map((rule) => rule.id),
      refused,
      hasScript: hasScript(),
      text: mainText(),
    });
  };

  // A reader's own style sheet over the page's. A constructed sheet is not stopped by the page's content security policy.
  const own = new CSSStyleSheet();
  const wear = (style) => {
    own.replaceSync(style);
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    document.adoptedStyleSheets = style ? [...others, own] : others;
  };

  // Files of Probes/ add to these; rules ask them by name.
  const probes = {};
  const tools = { selectorOf, worn: own };

  Object.defineProperty(globalThis, "siteChecks", { value: Object.freeze({ scan, wear, probes, tools }) });
})();
