// What happens when a button goes down, and what can only be dragged.
(() => {
  const { tools, probes } = siteChecks;
  const downs = ["pointerdown", "mousedown", "touchstart"];
  const moves = ["pointermove", "mousemove", "touchmove"];
  const own = (element, kinds) => kinds.some((kind) => tools.kindsOf(element).has(kind));
  const far = (kinds) => [window, document, document.body, document.documentElement].some((target) => own(target, kinds));
  const grabbed = (element) => element.draggable && !element.matches("a, img") || /grab|move|resize|all-scroll|crosshair/.test(getComputedStyle(element).cursor) || own(element, moves) || element.matches("canvas, input, select, textarea, option, [role=slider], [role=scrollbar], [role=separator]") || element.closest("canvas, [role=slider]") !== null;

  const down = (element) => {
    ["pointerdown", "mousedown"].forEach((type) => tools.press(element, type));
    element.dispatchEvent(new Event("touchstart", { bubbles: true, cancelable: true }));
  };
  // The finger slides off and lets go elsewhere.
  const slideOff = (element) => {
    ["pointerout", "pointerleave", "mouseout", "mouseleave"].forEach((type) => tools.press(element, type));
    ["pointerup", "mouseup"].forEach((type) => tools.press(document.body, type));
    ["touchend", "touchcancel"].forEach((type) => element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
    tools.press(element, "pointercancel");
  };
  const wordsNow = () => [...tools.seenTexts().values()].map((text) => text.data.trim()).join(" ") + [...document.querySelectorAll("input, select, textarea")].map((field) => `${field.value}${field.checked}`).join();
  const undo = /\b(undo|put (it )?back|restore|cancel|revert|change back)\b/i;
  const keyboardOnScreen = /\b(piano|keyboard|drum|play|game|shoot|note)\b/i;

  const pressable = () => {
    const distant = far(downs);
    return [...document.body.querySelectorAll("*")].filter((element) => (own(element, downs) || (distant && element.matches("button, [role=button], a[href='#']"))) && !grabbed(element) && !element.matches("main, section, article, form, ul, ol, table, nav") && tools.drawn(element)).slice(0, 10);
  };
  probes.pressPossible = () => ({ possible: pressable().length > 0 });
  probes.pressActs = async () => {
    const found = [];
    const alike = new Map();
    for (const element of pressable()) {
      const signature = tools.signatureOf(element);
      alike.set(signature, (alike.get(signature) ?? 0) + 1);
      if (alike.get(signature) > 2 || !element.isConnected || !tools.drawn(element) || keyboardOnScreen.test(`${document.title} ${tools.nameOf(element)}`)) {
        continue;
      }
      const before = wordsNow();
      const outcome = await tools.outcomeOf(() => down(element));
      const done = outcome.departures.length > 0 || wordsNow() !== before;
      if (!done) {
        slideOff(element);
        continue;
      }
      const since = tools.started.delays.length;
      slideOff(element);
      await tools.settle(since);
      if (outcome.departures.length === 0 && (wordsNow() === before || [...document.querySelectorAll("button, a")].some((one) => tools.drawn(one) && undo.test(tools.nameOf(one))))) {
        continue;
      }
      // Pressed again, it takes back what it did: that is a way to undo it.
      const again = element.isConnected ? await tools.outcomeOf(() => { down(element); slideOff(element); }) : null;
      if (again && outcome.departures.length === 0 && wordsNow() === before) {
        continue;
      }
      found.push({ selector: tools.pathOf(element), words: tools.describe(element), what: outcome.departures[0] ? "leads away" : "changes what the page says" });
    }
    return found.slice(0, 4);
  };

  const essential = /\b(draw|sketch|sign(ature)?|paint|handwrit|map|crop)\b/i;
  const otherWay = /\b(up|down|left|right|move|back|forward|previous|prev|next|increase|decrease|plus|minus|more|less|add|remove|place|put|send|assign|larger|smaller|open|first|last|choose|select|sort)\b|[+−–<>‹›←→↑↓▲▼]/i;
  const fields = "input[type=range], input[type=number], input[type=text], input:not([type]), input[type=file], select, input[type=checkbox], input[type=radio]";
  const draggables = () => {
    const targets = tools.listenersOf("drop").concat(tools.listenersOf("dragover"));
    const cards = targets.length > 0 ? [...document.querySelectorAll("[draggable=true]")].filter(tools.drawn) : [];
    const pulls = [...new Set(downs.flatMap(tools.listenersOf))].filter((element) => element.nodeType === 1 && element !== document.body && element !== document.documentElement && tools.drawn(element)
      && !element.matches("canvas, input, select, textarea, html, main") && (own(element, moves) || far(moves)));
    return { cards, pulls };
  };
  const within = (items) => {
    let holder = items[0].parentElement;
    while (holder && holder !== document.body && !items.every((item) => holder.contains(item))) {
      holder = holder.parentElement;
    }
    return holder?.closest("section, form, fieldset, article, main, body") ?? document.body;
  };
  // Buttons in or beside what is dragged, fields for the same value, or a plain press on it.
  const replaced = (items) => {
    const holder = within(items);
    const controls = [...holder.querySelectorAll("button, [role=button], a[href^='#'], summary")].filter((one) => tools.drawn(one) && !items.includes(one));
    return controls.some((one) => items.some((item) => item.contains(one)) || otherWay.test(tools.nameOf(one))) || [...holder.querySelectorAll(fields)].some((one) => tools.drawn(one) || one.type === "file")
      || items.some((item) => own(item, ["click", "dblclick"]) || item.hasAttribute("onclick")) || items.some((item) => own(item.parentElement ?? item, ["click"])) || holder.querySelector("canvas, [role=slider]") !== null;
  };
  // Pulled a little, it comes along; pressed elsewhere on its track, it comes there.
  const isPulled = async (element) => {
    const place = () => `${Math.round(element.getBoundingClientRect().left)},${Math.round(element.getBoundingClientRect().top)},${element.scrollLeft},${element.scrollTop},${[...element.children].map((child) => Math.round(child.getBoundingClientRect().left)).join()}`;
    const before = place();
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const touch = (type, at) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      const point = [{ clientX: at, clientY: y, pageX: at, pageY: y, identifier: 1, target: element }];
      Object.assign(event, { touches: type === "touchend" ? [] : point, changedTouches: point, targetTouches: type === "touchend" ? [] : point });
      element.dispatchEvent(event);
    };
    down(element);
    touch("touchstart", x);
    for (const step of [10, 30, 60]) {
      moves.slice(0, 2).forEach((type) => tools.press(element, type, { clientX: x + step, clientY: y + step, movementX: 20, movementY: 20 }));
      touch("touchmove", x + step);
      await tools.wait(0);
    }
    const pulled = place() !== before;
    ["pointerup", "mouseup"].forEach((type) => tools.press(element, type, { clientX: x + 60, clientY: y + 60 }));
    touch("touchend", x + 60);
    return pulled;
  };
  probes.dragPossible = () => {
    const { cards, pulls } = draggables();
    return { possible: cards.length + pulls.length > 0 };
  };
  probes.dragOnly = async () => {
    const { cards, pulls } = draggables();
    const told = (element, items) => ({ selector: tools.pathOf(element), words: tools.describe(element), keys: items.some((item) => tools.hears(item, ["keydown", "keyup", "keypress"])) });
    const aboutDrawing = (element) => essential.test(`${document.title} ${tools.textOf(element.closest("section, main, body")?.querySelector("h1, h2") ?? element)} ${element.id} ${element.className}`);
    const found = [];
    if (cards.length > 0 && !replaced(cards) && !aboutDrawing(cards[0])) {
      found.push(told(cards[0], cards));
    }
    for (const element of pulls.filter((one) => !cards.includes(one)).slice(0, 4)) {
      if (!element.closest("[role=dialog], dialog, [class*=modal i]") && !replaced([element]) && !aboutDrawing(element) && await isPulled(element)) {
        found.push(told(element, [element]));
      }
    }
    return found.slice(0, 3);
  };
})();
