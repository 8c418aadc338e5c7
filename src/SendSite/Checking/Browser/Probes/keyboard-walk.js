// What happened while keys were pressed: where the focus went, when it left the page, and what scripts did about it.
(() => {
  const { tools, probes } = siteChecks;
  let log = null;
  let scriptMoves = 0;

  const deepest = () => {
    let element = document.activeElement;
    for (;;) {
      const inner = element?.shadowRoot?.activeElement ?? (element?.localName === "iframe" ? innerOf(element) : null);
      if (!inner) {
        return element;
      }
      element = inner;
    }
  };
  const innerOf = (frame) => {
    try {
      const active = frame.contentDocument?.activeElement;
      return active && active !== active.ownerDocument.body ? active : null;
    } catch {
      return null;
    }
  };
  const windows = () => [window, ...tools.framesOf(window).map((frame) => frame.contentWindow)];
  const moves = () => windows().reduce((sum, one) => sum + (one.siteChecks?.tools.started.focused.length ?? 0), 0);

  const listen = (one) => {
    one.addEventListener("focus", (event) => {
      if (event.target !== one && event.target !== one.document) {
        log.push({ focus: tools.numberOf(event.composedPath?.()[0] ?? event.target) });
      }
    }, true);
    one.addEventListener("blur", (event) => {
      // The window loses the focus to a frame as well as to the browser's own controls.
      if (event.target === one && one === window && document.activeElement?.localName !== "iframe") {
        log.push({ left: true });
      }
    }, true);
    one.addEventListener("keydown", (event) => {
      if (event.key === "Tab") {
        log.push({ key: tools.numberOf(event.composedPath()[0]) });
        queueMicrotask(() => event.defaultPrevented && log.push({ refused: true }));
      }
    });
  };
  const now = () => {
    const active = deepest();
    return !document.hasFocus() || !active || active === document.body || active === document.documentElement ? -1 : tools.numberOf(active);
  };

  // Starts the record, with nothing focused; answers how many stops Tab should make.
  probes.walkStart = () => {
    if (!log) {
      log = [];
      windows().forEach(listen);
      // Numbered by their order in the page, so that the numbers mean the same when it is loaded again.
      windows().forEach((one) => tools.everything(one.document).filter((element) => element.matches(tools.focusableSelector)).forEach(tools.numberOf));
    }
    log.length = 0;
    scriptMoves = moves();
    const frames = tools.framesOf(window);
    return { stops: tools.tabbables().length + frames.reduce((sum, frame) => sum + frame.contentWindow.document.querySelectorAll(tools.focusableSelector).length, 0), at: now() };
  };
  probes.walkTold = () => {
    const told = { focused: log.filter((one) => "focus" in one).map((one) => one.focus), left: log.some((one) => one.left), refused: log.some((one) => one.refused), scripted: moves() > scriptMoves, at: now() };
    log.length = 0;
    scriptMoves = moves();
    return told;
  };
  // Puts the focus on one element as a person would find it there.
  probes.walkTo = (number) => {
    tools.numbered[number].focus({ focusVisible: true });
    log.length = 0;
    scriptMoves = moves();
    return { at: now() };
  };
  const leading = ["blur", "focusout", "focus", "focusin", "keydown", "keyup", "keypress"];
  // Stops that have, or whose surroundings short of the whole page have, something that listens to keys or the focus.
  probes.walkSuspects = () => {
    const listens = (element) => {
      for (let one = element; one && one !== document.body && one !== document.documentElement; one = one.parentElement) {
        const kinds = tools.kindsOf(one);
        if (leading.some((kind) => kinds.has(kind))) {
          return true;
        }
      }
      return false;
    };
    return tools.tabOrder().filter(listens).map(tools.numberOf);
  };
  probes.walkNamed = (number) => ({ selector: tools.pathOf(tools.numbered[number]), words: tools.describe(tools.numbered[number]) });
  // Which of these can be pressed like a button; a link with an address would only lead away.
  probes.walkPressable = (numbers) => numbers.filter((number) => tools.numbered[number].matches("button, [role=button], summary, input[type=button], input[type=checkbox], a[href^='#'], a[href^='javascript:']"));

  const combination = /\b((?:(?:ctrl|control|alt|option|shift|cmd|command|meta)\s*[+\-–]\s*)+(?:[a-z0-9]|f\d{1,2}|esc(?:ape)?|tab|enter|home|end)|f(?:[1-9]|1[0-2])|esc(?:ape)?)\b/gi;
  // Keys that the page's own words or a field's description tell of.
  probes.walkDocumented = () => {
    const said = windows().map((one) => `${one.document.body.innerText} ${[...one.document.querySelectorAll("[aria-description], [title], [aria-label]")].filter(tools.drawn).map((element) => `${element.getAttribute("aria-description") ?? ""} ${element.title ?? ""} ${element.getAttribute("aria-label") ?? ""}`).join(" ")} ${[...one.document.querySelectorAll("[aria-describedby]")].flatMap((element) => element.getAttribute("aria-describedby").split(/\s+/)).map((id) => one.document.getElementById(id)?.textContent ?? "").join(" ")}`).join(" ");
    return [...new Set([...said.matchAll(combination)].map((match) => match[1].toLowerCase().replace(/\s+/g, "").replace(/[-–]/g, "+")))];
  };
})();
