// Things that answer the pointer, and what the keyboard can do in their stead.
(() => {
  const { tools, probes } = siteChecks;
  const pointer = ["click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"];
  const pressesOnly = ["dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"];
  const keys = ["Enter", " ", "ArrowDown", "ArrowRight"];
  // What passes a click on, closes itself, or is listened to for what it holds.
  const passOn = "html, body, main, form, dialog, details, summary, label, label *, fieldset, legend, iframe, object, embed, audio, video, canvas, map, option, optgroup, ul, ol, dl, table, tbody, thead, nav, header, footer, section";
  const widgetRoles = /^(button|link|checkbox|switch|radio|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|slider|spinbutton|combobox|textbox|searchbox|gridcell)$/;
  const containers = "[role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree], [role=grid], [role=radiogroup], [role=toolbar], [role=dialog], [role=slider]";
  const native = "a[href], area[href], button, input, select, textarea, summary, iframe, audio, video, [contenteditable]:not([contenteditable=false i])";
  const written = "[onclick], [ondblclick], [onmousedown], [onmouseup], [onpointerdown], [onpointerup], [ontouchstart], [ontouchend]";

  const roleOf = (element) => element.getAttribute("role")?.trim().split(/\s+/)[0] ?? "";
  const listens = (element, kinds) => kinds.some((kind) => tools.kindsOf(element).has(kind));
  const pointed = (element) => getComputedStyle(element).cursor === "pointer" && (!element.parentElement || getComputedStyle(element.parentElement).cursor !== "pointer");
  const somethingToPress = (element) => tools.textOf(element) !== "" || element.matches("img, svg") || element.querySelector("img, svg") !== null
    || [null, "::before", "::after"].some((part) => /url\(|gradient/.test(getComputedStyle(element, part).backgroundImage) || (part && !/^(none|normal|"")$/.test(getComputedStyle(element, part).content)));
  const holdsFocusable = (element) => [...element.querySelectorAll(tools.focusableSelector)].some(tools.focusable);
  const heldByFocusable = (element) => {
    for (let one = element.parentElement ?? element.getRootNode().host; one; one = one.parentElement ?? one.getRootNode().host) {
      if (one !== document.body && one.matches(tools.focusableSelector) && tools.focusable(one)) {
        return true;
      }
    }
    return false;
  };
  // A part of a widget whose holder takes the keys.
  const belongsElsewhere = (element) => {
    const list = element.closest(containers);
    return Boolean(list) && (list.id !== "" && document.querySelector(`[aria-controls~="${CSS.escape(list.id)}"], [aria-owns~="${CSS.escape(list.id)}"]`) !== null || list.hasAttribute("aria-activedescendant") || list.matches("[tabindex]"));
  };

  const click = (element) => {
    ["pointerdown", "mousedown"].forEach((type) => tools.press(element, type));
    ["pointerup", "mouseup"].forEach((type) => tools.press(element, type));
    element.click?.() ?? tools.press(element, "click");
  };
  const everyPress = (element) => {
    click(element);
    element.dispatchEvent(new Event("touchstart", { bubbles: true, cancelable: true }));
    element.dispatchEvent(new Event("touchend", { bubbles: true, cancelable: true }));
    tools.press(element, "dblclick");
  };
  const touched = (outcome) => new Set([...outcome.changed, ...outcome.appeared.map((text) => text.element), ...outcome.vanished.map((text) => text.element)].filter((one) => one !== document.body && one !== document.documentElement));
  const did = (outcome) => outcome.departures.length > 0 || outcome.pictures || touched(outcome).size > 0;

  // Whether a control that the keyboard reaches, or a key anywhere, does the same.
  const hasTwin = async (element, outcome) => {
    const went = outcome.departures[0]?.to;
    const changed = touched(outcome);
    if (went && [...document.links].some((link) => tools.tabbable(link) && new URL(link.href).href === new URL(went, location.href).href)) {
      return true;
    }
    const same = (other) => other.departures.some((one) => one.to === went) || [...touched(other)].some((one) => changed.has(one));
    if (same(await tools.outcomeOf(() => [...keys, "Escape", "ArrowLeft"].forEach((key) => tools.stroke(document.body, key))))) {
      return true;
    }
    const near = (control) => (element.parentElement.contains(control) ? 0 : element.closest("section, article, li, fieldset, form, div")?.contains(control) ? 1 : 2);
    const controls = tools.controls().filter((control) => tools.tabbable(control) && control !== element).sort((a, b) => near(a) - near(b)).slice(0, 10);
    for (const control of controls) {
      if (control.isConnected && same(await tools.outcomeOf(() => control.click()))) {
        return true;
      }
    }
    const lists = [...document.querySelectorAll("select, input[type=range], input[type=number]")].filter(tools.tabbable).slice(0, 4);
    for (const list of lists) {
      if (same(await tools.outcomeOf(() => tools.fill(list)))) {
        return true;
      }
    }
    return false;
  };

  const candidates = () => {
    const far = (target) => target === window || target === document || target === document.body || target === document.documentElement;
    const outward = [...new Set(pointer.flatMap(tools.listenersOf))];
    const holders = outward.filter((target) => far(target) || target.nodeType === 1);
    if (holders.length === 0) {
      return [];
    }
    const inside = (element) => holders.some((holder) => far(holder) || (holder !== element && holder.contains(element)));
    return tools.everything(document.body).filter((element) => !element.closest("svg")?.contains(element.parentElement) && tools.drawn(element)
      && ((listens(element, pointer) && (!element.matches(passOn) || pointed(element))) || (inside(element) && !element.matches(passOn) && (widgetRoles.test(roleOf(element)) || pointed(element)))));
  };
  const told = (element, kind) => ({ selector: tools.pathOf(element), words: tools.describe(element), kind, hasRole: widgetRoles.test(roleOf(element)) });

  const unreachable = async (element) => {
    if (element.matches(`${native}, ${written}, [tabindex]`) || holdsFocusable(element) || heldByFocusable(element) || belongsElsewhere(element) || tools.inert(element) || !somethingToPress(element) || element.matches("[aria-disabled=true]")) {
      return false;
    }
    const outcome = await tools.outcomeOf(() => everyPress(element));
    return did(outcome) && !await hasTwin(element, outcome);
  };
  const answersKeys = async (element) => {
    element.focus();
    await tools.wait(0);
    return did(await tools.outcomeOf(() => keys.forEach((key) => tools.stroke(element, key))));
  };
  const deaf = async (element) => {
    if (element.matches(native) || !tools.tabbable(element) || holdsFocusable(element) || heldByFocusable(element) || (element.matches(containers) && !element.matches("[role=slider]")) || (element.matches(written) && !tools.hears(element, ["keydown", "keyup", "keypress"]))) {
      return false;
    }
    if (await answersKeys(element)) {
      return false;
    }
    const outcome = await tools.outcomeOf(() => everyPress(element));
    return did(outcome) && !await hasTwin(element, outcome);
  };
  // A button or a link to nowhere that only a mouse button's own events set off.
  const pressedOnly = async (element) => {
    if (!element.matches("button:not(form button:not([type=button])), input[type=button], a[href='#'], a[href^='javascript:']") || !listens(element, pressesOnly) || element.matches(written) || tools.hears(element, ["click", "keydown", "keyup", "keypress"]) || !tools.tabbable(element)) {
      return false;
    }
    const outcome = await tools.outcomeOf(() => everyPress(element));
    return did(outcome) && !await hasTwin(element, outcome);
  };

  // Buttons and links taken out of the way of Tab that no widget around them brings back.
  const skipped = () => [...document.querySelectorAll("button[tabindex^='-'], input[type=button][tabindex^='-'], a[href][tabindex^='-']")].filter((element) => {
    const keyed = (one) => one && one !== document.body && one !== document.documentElement && (listens(one, ["keydown", "keyup", "keypress"]) || keyed(one.parentElement));
    return tools.drawn(element) && !element.matches(":disabled, [aria-disabled=true]") && !element.closest(`[aria-hidden=true], ${containers}, [role=combobox], [role=feed], [aria-roledescription]`)
      && !tools.inert(element) && !keyed(element) && !(element.type === "submit" && element.form?.querySelector("input")) && getComputedStyle(element).pointerEvents !== "none";
  });
  const isMet = (element) => {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const box = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
  };
  const outOfReach = async (element) => {
    if (!isMet(element)) {
      return false;
    }
    const outcome = await tools.outcomeOf(() => element.click());
    return did(outcome) && !await hasTwin(element, outcome);
  };

  probes.deafPossible = () => ({ possible: skipped().length > 0 || candidates().some((element) => !holdsFocusable(element) && !heldByFocusable(element)) });
  probes.deafControls = async () => {
    const found = [];
    const alike = new Map();
    for (const element of candidates()) {
      const signature = tools.signatureOf(element);
      alike.set(signature, (alike.get(signature) ?? 0) + 1);
      if (alike.get(signature) > 2 || found.length >= 6 || !element.isConnected || !tools.drawn(element)) {
        continue;
      }
      if (await unreachable(element)) {
        found.push(told(element, "unreachable"));
      } else if (await deaf(element)) {
        found.push(told(element, "deaf"));
      } else if (await pressedOnly(element)) {
        found.push({ ...told(element, "pressed"), hasRole: true });
      }
    }
    for (const element of skipped().slice(0, 6)) {
      if (element.isConnected && tools.drawn(element) && await outOfReach(element)) {
        found.push({ ...told(element, "unreachable"), hasRole: true });
      }
    }
    return found;
  };
})();
