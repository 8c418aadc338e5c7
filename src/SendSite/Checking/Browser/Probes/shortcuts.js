// Which printable keys, pressed with the focus on no field, make the page do something, and which control prevents it.
(() => {
  const { tools, probes } = siteChecks;
  let key = null;
  const did = new Map();
  const note = (what) => { if (key !== null) { did.set(key, (did.get(key) ?? new Set()).add(what)); } };

  probes.shortcutsListen = () => {
    document.activeElement?.blur?.();
    getSelection()?.removeAllRanges();
    addEventListener("keydown", (event) => { key = event.key; }, true);
    new MutationObserver((records) => {
      for (const record of records) {
        const element = record.target.nodeType === 1 ? record.target : record.target.parentElement;
        const same = record.type !== "childList" && record.oldValue === (record.type === "attributes" ? record.target.getAttribute(record.attributeName) : record.target.data);
        if (element && !same && !(record.type === "attributes" && /^data-|^aria-live$/.test(record.attributeName)) && !/^(script|style|head)$/.test(element.localName)) {
          note("change");
        }
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributes: true, attributeOldValue: true });
    addEventListener("focus", (event) => event.target !== window && event.target !== document && note("focus"), true);
    addEventListener("click", () => note("click"), true);
    addEventListener("submit", () => note("submit"), true);
    document.querySelectorAll("audio, video").forEach((media) => ["play", "pause", "volumechange", "seeking"].forEach((type) => media.addEventListener(type, () => note("media"))));
    return { listening: true };
  };
  // The keys that did something; those that most others do too are no shortcuts but a page that notes any key.
  probes.shortcutsTold = () => {
    const told = [...did].map(([pressed, what]) => ({ key: pressed, what: [...what].sort().join(", ") }));
    did.clear();
    key = null;
    return told;
  };
  probes.shortcutsClear = () => {
    document.activeElement?.blur?.();
    did.clear();
    key = null;
    return { cleared: true };
  };

  const likely = /short-?cut|hot-?key|\bkeys?\b|keyboard|re-?map|modifier|ctrl|control|alt\b|disable|turn off|switch off|single/i;
  let tried = new Set();
  probes.shortcutsControlsAnew = () => { tried = new Set(); return { anew: true }; };
  // Presses the next control that may switch the keys off; those that such a control brings into sight come too.
  probes.shortcutsNextControl = async () => {
    const wordsOf = (control) => `${tools.nameOf(control)} ${control.closest("label, fieldset, [role=group], li, p, section")?.textContent ?? ""}`;
    const [next] = tools.controls().filter((control) => !tried.has(control)).map((control) => ({ control, fits: likely.test(wordsOf(control)) })).sort((a, b) => b.fits - a.fits);
    if (!next || tried.size >= 8) {
      return { pressed: false };
    }
    tried.add(next.control);
    next.control.click();
    await tools.wait(60);
    document.activeElement?.blur?.();
    did.clear();
    key = null;
    return { pressed: true };
  };
  // Fields where somebody may type another key for it, and lists where another may be chosen.
  probes.shortcutsRemap = () => ({ found: [...document.querySelectorAll("input:not([type=hidden]), select")].some((field) => tools.drawn(field) && /short-?cut|hot-?key|re-?map|\bkey\b/i.test(tools.nameOf(field))) });
})();
