// Controls that are on or off, and what they look like then.
(() => {
  const { tools, probes } = siteChecks;
  const most = 6;
  const stated = "[aria-pressed], [aria-checked], [role=tab][aria-selected], [role=option][aria-selected]";
  let chosen = [];

  const restyled = (field) => getComputedStyle(field).appearance === "none" || !tools.drawn(field);
  // What shows the state: the control, or for a field out of sight its label with what stands beside it.
  const faceOf = (control) => (control.localName === "input" ? control.closest("label") ?? control.labels?.[0]?.parentElement ?? control : control);
  const all = () => [...document.querySelectorAll(stated)].filter((control) => tools.drawn(control) && tools.hears(control, ["click", "mousedown", "pointerdown"]))
    .concat([...document.querySelectorAll("input[type=checkbox], input[type=radio]")].filter((field) => restyled(field) && faceOf(field) !== field ? tools.drawn(faceOf(field)) : restyled(field) && tools.drawn(field)))
    .filter((control) => !control.matches(":disabled, [aria-disabled=true]"));
  const stateOf = (control) => `${control.checked ?? ""}${control.getAttribute("aria-pressed") ?? ""}${control.getAttribute("aria-checked") ?? ""}${control.getAttribute("aria-selected") ?? ""}`;

  probes.toggledPossible = () => ({ possible: all().length > 0 });
  probes.toggledStart = () => {
    const alike = new Set();
    chosen = all().filter((control) => {
      const signature = control.localName === "input" ? `${control.type}|${tools.signatureOf(faceOf(control))}` : tools.signatureOf(control);
      return !/true/.test(stateOf(control)) && !alike.has(signature) && alike.add(signature);
    }).slice(0, most);
    return { count: chosen.length };
  };
  // Off, and in the middle of the window; where it is, with a little room.
  probes.toggledBefore = (at) => {
    const face = faceOf(chosen[at]);
    face.scrollIntoView({ block: "center", behavior: "instant" });
    document.activeElement?.blur?.();
    const box = face.getBoundingClientRect();
    return { left: Math.max(0, box.left + scrollX - 4), top: Math.max(0, box.top + scrollY - 4), width: box.width + 8, height: box.height + 8 };
  };
  probes.toggledAfter = async (at) => {
    const control = chosen[at];
    const [before, words, since] = [stateOf(control), tools.textOf(faceOf(control)), tools.started.delays.length];
    const place = JSON.stringify(probes.toggledBefore(at));
    tools.keepHere();
    control.click();
    document.activeElement?.blur?.();
    await tools.settle(since);
    await Promise.race([Promise.allSettled(document.getAnimations().map((animation) => animation.finished)), tools.wait(500)]);
    const same = control.isConnected && JSON.stringify(probes.toggledBefore(at)) === place && tools.textOf(faceOf(control)) === words;
    return { changed: same && stateOf(control) !== before, selector: tools.pathOf(control), words: tools.describe(control) };
  };
})();
