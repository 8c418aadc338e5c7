// What something done to a page changes on it, and which of its controls prevents that.
(() => {
  const { tools } = siteChecks;
  const wait = (milliseconds) => new Promise((done) => { tools.later(done, milliseconds); });

  const fields = () => [...document.querySelectorAll("input, select, textarea, output, progress, meter")];
  const valueOf = (field) => `${field.value}|${field.checked}|${field.selectedIndex}|${field.disabled}`;
  // Changes nobody sees, hears or has read out to them.
  const silent = (element) => /^(script|style|link|meta|template|head|title|base)$/.test(element.localName) || !(tools.drawn(element) || element.contains(document.activeElement) || element === document.body || element === document.documentElement);
  const shownAttributes = new Set(["class", "style", "hidden", "open", "src", "width", "height", "disabled", "aria-expanded", "aria-pressed", "aria-checked", "aria-selected", "aria-hidden", "aria-valuenow", "checked", "value", "d", "transform", "cx", "cy", "x", "y", "r", "points", "fill"]);

  // Elements that look or say something else after something was done. A change that is undone in the same moment is none.
  const effectsOf = async (act, milliseconds = 120) => {
    const was = new Map(fields().map((field) => [field, valueOf(field)]));
    const looks = new Map([...document.querySelectorAll("canvas")].map((canvas) => [canvas, picture(canvas)]));
    const [focus, scroll, hash] = [document.activeElement, `${scrollX},${scrollY}`, location.hash];
    const changed = new Set();
    const removed = [];
    const take = (records) => {
      for (const record of records) {
        const element = record.target.nodeType === 1 ? record.target : record.target.parentElement;
        if (!element || (record.type === "attributes" && (!shownAttributes.has(record.attributeName) || record.oldValue === record.target.getAttribute(record.attributeName)))
          || (record.type === "characterData" && record.oldValue === record.target.data)) {
          continue;
        }
        if (record.type === "childList" && [...record.addedNodes, ...record.removedNodes].every((node) => node.nodeType !== 1 ? !node.textContent.trim() : /^(script|style|link|meta)$/.test(node.localName))) {
          continue;
        }
        changed.add(element);
        removed.push(...record.removedNodes);
      }
    };
    const observer = new MutationObserver(take);
    observer.observe(document, { subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributes: true, attributeOldValue: true });
    await act();
    await wait(milliseconds);
    take(observer.takeRecords());
    observer.disconnect();
    fields().forEach((field) => was.has(field) && was.get(field) !== valueOf(field) && changed.add(field));
    looks.forEach((look, canvas) => look !== picture(canvas) && changed.add(canvas));
    const seen = [...changed].filter((element) => element.isConnected && (!silent(element) || removed.length > 0 || wasShown(element)));
    return { changed: seen, focus: document.activeElement !== focus ? document.activeElement : null, scrolled: scroll !== `${scrollX},${scrollY}`, hash: hash !== location.hash };
  };
  // Something that an attribute has just hidden was seen before.
  const wasShown = (element) => element.hasAttribute("hidden") || element.style?.display === "none" || element.style?.visibility === "hidden" || element.getAttribute("class") !== null;
  const picture = (canvas) => {
    try {
      return canvas.toDataURL().length + canvas.toDataURL().slice(-200);
    } catch {
      return "";
    }
  };

  const controlSelector = "button, input[type=button], input[type=checkbox], input[type=radio], input[type=image], summary, [role=button], [role=switch], [role=checkbox], [role=menuitem], a[href^='#'], a[href^='javascript:']";
  const controls = () => [...document.querySelectorAll(controlSelector)].filter((element) => tools.drawn(element) && !element.matches(":disabled, [aria-disabled=true]"));

  // Presses controls, likely ones first, and those that come into sight by that, until one makes the test true.
  const controlThat = async (test, likely, most = 10) => {
    const tried = new Set();
    const next = () => controls().filter((control) => !tried.has(control)).sort((a, b) => likely.test(tools.nameOf(b)) - likely.test(tools.nameOf(a)))[0];
    for (let control = next(); control && tried.size < most; control = next()) {
      tried.add(control);
      control.click();
      await wait(60);
      if (await test()) {
        return control;
      }
    }
    return null;
  };

  Object.assign(tools, { wait, effectsOf, controls, controlThat });
})();
