// What a person can see, reach and name: shared by the probes about using a page.
(() => {
  // Drawn on the page, wherever it is scrolled to; a closed details, a hidden tab or an ancestor without opacity are not.
  const drawn = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0
      && (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) ?? true);
  };

  const inert = (element) => {
    for (let one = element; one; one = one.parentElement ?? one.getRootNode().host ?? null) {
      if (one.inert) {
        return true;
      }
    }
    const modal = [...element.ownerDocument.querySelectorAll("dialog:modal")].at(-1);
    return Boolean(modal) && !modal.contains(element);
  };

  const focusableSelector = "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]";
  const disabled = (element) => element.matches(":disabled");
  // Takes the focus when told to.
  const focusable = (element) =>
    element.matches(focusableSelector) && !disabled(element) && element.type !== "hidden" && !inert(element)
    && !(element.localName === "summary" && !element.hasAttribute("tabindex") && element !== element.parentElement?.querySelector(":scope > summary"))
    && (element.getAttribute("contenteditable")?.toLowerCase() !== "false" || element.matches("a[href], button, input, select, textarea, [tabindex]"))
    && element.checkVisibility({ visibilityProperty: true })
    && element.getClientRects().length > 0;
  // Reached by Tab. Of radio buttons with one name only one is.
  const tabbable = (element) => {
    if (!focusable(element) || element.tabIndex < 0) {
      return false;
    }
    if (element.localName !== "input" || element.type !== "radio" || !element.name || element.checked) {
      return true;
    }
    const group = [...element.getRootNode().querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`)].filter((radio) => radio.form === element.form && focusable(radio));
    return !group.some((radio) => radio.checked) && group[0] === element;
  };

  const everything = (root, found = []) => {
    for (const element of root.querySelectorAll("*")) {
      found.push(element);
      if (element.shadowRoot) {
        everything(element.shadowRoot, found);
      }
    }
    return found;
  };
  const tabbables = (root = document) => everything(root).filter((element) => element.matches(focusableSelector) && tabbable(element));

  // In the order Tab visits them.
  const tabOrder = (root = document) => {
    const all = tabbables(root);
    const positive = all.filter((element) => element.tabIndex > 0).sort((a, b) => a.tabIndex - b.tabIndex);
    return [...positive, ...all.filter((element) => element.tabIndex === 0)];
  };

  const textOf = (element) => (element.innerText ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
  const byIds = (element, name) => (element.getAttribute(name) ?? "").split(/\s+/).map((id) => id && element.ownerDocument.getElementById(id)).filter(Boolean).map((one) => one.textContent).join(" ").trim();
  // A short name for messages and for telling controls apart: what a screen reader would roughly say.
  const nameOf = (element) => (
    byIds(element, "aria-labelledby") || element.getAttribute("aria-label")?.trim()
    || [...(element.labels ?? [])].map(textOf).join(" ").trim()
    || (["button", "submit", "reset"].includes(element.type) && element.localName === "input" ? element.value : "")
    || element.getAttribute("alt") || textOf(element)
    || [...element.querySelectorAll?.("img[alt], svg title") ?? []].map((one) => one.getAttribute("alt") ?? one.textContent).join(" ").trim()
    || element.getAttribute("title") || element.getAttribute("placeholder") || "").replace(/\s+/g, " ").trim();

  const kindWords = { a: "link", button: "button", select: "list", textarea: "text field", summary: "disclosure", iframe: "frame", video: "video", audio: "audio" };
  const inputWords = { checkbox: "checkbox", radio: "radio button", submit: "button", button: "button", reset: "button", image: "button", range: "slider", file: "file field", color: "colour field" };
  // "the button "Save"": enough for a person to find it.
  const describe = (element) => {
    const role = element.getAttribute("role")?.split(/\s+/)[0];
    const kind = role && role !== "presentation" && role !== "none" ? role : element.localName === "input" ? inputWords[element.type] ?? "text field" : kindWords[element.localName] ?? `<${element.localName}>`;
    const name = nameOf(element).slice(0, 60);
    return name ? `the ${kind} "${name}"` : `the ${kind} without a name`;
  };

  // Elements drawn by the same styles in the same state look and behave alike, wherever they stand.
  const signatureOf = (element) => [
    element.localName, element.type ?? "", element.getAttribute("role") ?? "", element.className?.baseVal ?? element.className ?? "",
    element.disabled ? "off" : "", element.getAttribute("aria-current") ?? "", element.getAttribute("style") ?? "",
  ].join("|");

  // A path for a person and a later query; inside frames and shadow trees the hosts come first.
  const pathOf = (element) => {
    const host = element.getRootNode().host;
    const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
    const own = siteChecks.tools.selectorOf(element);
    return host ? `${pathOf(host)} ${own}` : frame ? `${pathOf(frame)} ${own}` : own;
  };

  // Numbers an element, so that what is said of it later is about the same one.
  const numbered = [];
  const numberOf = (element) => {
    const at = numbered.indexOf(element);
    return at >= 0 ? at : numbered.push(element) - 1;
  };

  Object.assign(siteChecks.tools, {
    drawn, inert, focusable, tabbable, tabbables, tabOrder, everything, focusableSelector, textOf, nameOf, describe, signatureOf, pathOf, numbered, numberOf,
  });

  // What decides which rules have anything to do here.
  siteChecks.probes.interaction = () => {
    const { tools } = siteChecks;
    const { started } = tools;
    const windows = [tools, ...tools.framesOf(window).map((frame) => frame.contentWindow.siteChecks?.tools).filter(Boolean)];
    const sum = (count) => windows.reduce((all, one) => all + count(one), 0);
    return {
      kinds: [...new Set(windows.flatMap((one) => [...one.allKinds()]))].sort(),
      timeouts: sum((one) => one.waiting.timeouts.size),
      intervals: sum((one) => one.waiting.intervals.size),
      frames: sum((one) => one.waiting.frames.size),
      others: sum((one) => one.started.others + (one.started.askedMotion ? 1 : 0)),
      startsMedia: started.played.size > 0 || started.audio.length > 0 || document.querySelector("audio[autoplay], video[autoplay]") !== null,
    };
  };
})();
