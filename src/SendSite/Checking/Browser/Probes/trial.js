// Something is done to a page, and what comes of it is told: where it would lead, what it opens, what is seen then that was not
// seen before. The page stays where it is.
(() => {
  const { tools } = siteChecks;
  const kept = [];
  let keeping = false;

  // From now on nothing leads away: what tries is noted. A move within the page, such as to a fragment, leads nowhere.
  const keepHere = () => {
    if (keeping) {
      return;
    }
    keeping = true;
    navigation.addEventListener("navigate", (event) => {
      if (!event.hashChange && !event.destination.sameDocument && event.downloadRequest === null) {
        kept.push({ kind: "page", to: event.destination.url });
        event.cancelable && event.preventDefault();
      }
    });
    window.open = (address) => {
      kept.push({ kind: "window", to: String(address ?? "") });
      return null;
    };
    window.print = () => {};
    for (const [name, answer] of [["alert", undefined], ["confirm", true], ["prompt", ""]]) {
      window[name] = (text) => {
        kept.push({ kind: "message", to: String(text ?? "") });
        return answer;
      };
    }
    addEventListener("click", (event) => {
      const link = event.composedPath()[0]?.closest?.("a[href][target=_blank], area[href][target=_blank]");
      if (link && !event.defaultPrevented) {
        kept.push({ kind: "window", to: link.href });
        event.preventDefault();
      }
    });
  };

  let spent = 0;
  const mostWaits = 5000;
  // Waits for the timers a script has started since, if they are short, and otherwise only for what is done at once.
  const settle = async (since, most = 600) => {
    await tools.wait(0);
    const delays = tools.started.delays.slice(since).filter((delay) => delay > 0 && delay <= most);
    if (delays.length > 0 && spent < mostWaits) {
      const longest = Math.max(...delays) + 40;
      spent += longest;
      await tools.wait(longest);
    } else {
      await tools.wait(10);
    }
  };

  // Words that an eye can find somewhere on the page, by their text nodes.
  const seenTexts = () => {
    const inside = tools.cutters();
    const seen = new Map();
    for (const text of tools.measureTexts()) {
      const sight = tools.sightOf(text, inside);
      if (sight.whole + sight.part > 0) {
        seen.set(text.node, { node: text.node, data: text.node.data, element: text.element, lines: text.lines });
      }
    }
    return seen;
  };
  const newTexts = (before, after) => [...after].filter(([node, text]) => before.get(node)?.data !== text.data).map(([, text]) => text);

  // Does it, lets it settle, and tells what is different.
  const outcomeOf = async (act, most) => {
    keepHere();
    const [before, departed, since, pictures] = [seenTexts(), kept.length, tools.started.delays.length, picturesSeen()];
    let soon = before;
    const effects = await tools.effectsOf(async () => {
      await act();
      await tools.wait(0);
      // What is shown for a moment only is seen all the same.
      soon = tools.started.delays.length > since ? seenTexts() : before;
      await settle(since, most);
    }, 0);
    const after = seenTexts();
    return {
      departures: kept.slice(departed),
      appeared: newTexts(before, new Map([...soon, ...after])),
      vanished: newTexts(after, before),
      pictures: pictures !== picturesSeen(),
      changed: effects.changed, focus: effects.focus, moved: effects.scrolled || effects.hash,
    };
  };
  const picturesSeen = () => [...document.images, ...document.querySelectorAll("video, audio")].map((one) => `${one.currentSrc}${one.paused ?? ""}${tools.drawn(one)}`).join();
  const anything = (outcome) => outcome.departures.length > 0 || outcome.appeared.length > 0 || outcome.vanished.length > 0 || outcome.pictures || outcome.changed.length > 0 || outcome.moved;

  const departuresOf = async (act, most) => {
    keepHere();
    const [departed, since] = [kept.length, tools.started.delays.length];
    await act();
    await settle(since, most);
    return kept.slice(departed);
  };

  // Whether an element, or what it stands in, listens to one of these kinds of event.
  const hears = (element, kinds) => {
    const has = (target) => {
      const heard = tools.kindsOf(target);
      return kinds.some((kind) => heard.has(kind));
    };
    for (let one = element; one; one = one.parentElement ?? one.getRootNode().host ?? null) {
      if (has(one)) {
        return true;
      }
    }
    return has(document) || has(window);
  };

  const press = (element, type, more = {}) => {
    const box = element.getBoundingClientRect();
    const Kind = type.startsWith("pointer") ? PointerEvent : MouseEvent;
    return element.dispatchEvent(new Kind(type, {
      bubbles: !/enter$|leave$/.test(type), cancelable: true, composed: true, view: window, button: 0, buttons: /down|move/.test(type) ? 1 : 0, detail: 1,
      clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, pointerId: 1, pointerType: "mouse", isPrimary: true, ...more,
    }));
  };
  const key = (element, name, type) => element.dispatchEvent(new KeyboardEvent(type, {
    key: name, code: name === " " ? "Space" : name, keyCode: { Enter: 13, " ": 32, Escape: 27, ArrowDown: 40, ArrowRight: 39, ArrowUp: 38, ArrowLeft: 37, Delete: 46, Tab: 9 }[name] ?? 0,
    which: { Enter: 13, " ": 32, Escape: 27, ArrowDown: 40, ArrowRight: 39 }[name] ?? 0, bubbles: true, cancelable: true, composed: true,
  }));
  const stroke = (element, name) => ["keydown", "keypress", "keyup"].forEach((type) => key(element, name, type));

  Object.assign(tools, { keepHere, departed: () => kept, settle, seenTexts, newTexts, outcomeOf, anything, departuresOf, hears, press, stroke });
})();
