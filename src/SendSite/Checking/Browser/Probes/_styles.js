// The page's own style rules, read once for each page: which of them depend on the screen, the medium or a state.
(() => {
  const { tools } = siteChecks;
  let known = null;

  function* sheets(root) {
    yield* root.styleSheets;
    yield* (root.adoptedStyleSheets ?? []).filter((sheet) => sheet !== tools.worn);
  }

  function* rulesOf(sheet, conditions) {
    let rules;
    try {
      rules = sheet.cssRules;
    } catch {
      return; // Of another site, which may not be read.
    }
    const own = sheet.media?.mediaText ? [...conditions, sheet.media.mediaText] : conditions;
    for (const rule of rules) {
      if (rule.styleSheet) {
        yield* rulesOf(rule.styleSheet, [...own, rule.media?.mediaText ?? ""]);
      } else {
        yield { rule, conditions: own };
        if (rule.cssRules?.length) {
          yield* rulesOf({ cssRules: rule.cssRules }, rule.media ? [...own, rule.media.mediaText] : own);
        }
      }
    }
  }

  const read = () => {
    const all = [];
    for (const sheet of sheets(document)) {
      all.push(...rulesOf(sheet, []));
    }
    const conditions = new Set(all.flatMap((one) => one.conditions).filter((text) => text));
    const media = [...conditions].join(" , ").toLowerCase();
    const inline = [...document.scripts].filter((script) => !script.src).map((script) => script.textContent).join("\n");
    return {
      all: all.filter((one) => one.rule.selectorText),
      skips: all.some((one) => one.rule.style?.contentVisibility === "auto") || document.querySelector("[style*=content-visibility]") !== null,
      turns: /orientation|aspect-ratio/.test(media) || /orientation/i.test(inline),
      prints: /print|screen/.test(media),
      forced: /forced-colors|-ms-high-contrast|prefers-contrast/.test(media),
    };
  };

  tools.styles = () => known ??= read();

  // Style sheets that came late count as well.
  addEventListener("load", () => { known = null; });
})();
