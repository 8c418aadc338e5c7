// Notes, from before the page's own first script, what a page listens to and starts: a page that does neither cannot trap a
// key, move by itself or answer a gesture, and the rules about that let it be.
(() => {
  const heard = new Map();
  const started = { others: 0, observers: 0, delays: [], paces: [], audio: [], askedMotion: false, played: new Set(), focused: [], shadows: [] };
  // What a script of the page still waits for: it will run again without anybody doing anything.
  const waiting = { timeouts: new Set(), intervals: new Set(), frames: new Set() };

  // Runs before the real function, and never changes what it does or gives back.
  const watch = (owner, name, note) => {
    const real = owner?.[name];
    if (typeof real !== "function") {
      return;
    }
    const watched = { [name](...given) {
      try {
        note(this, given);
      } catch {
        // What is noted is ours alone; the page must not feel it.
      }
      return Reflect.apply(real, this, given);
    } }[name];
    watched.toString = () => Function.prototype.toString.call(real);
    Object.defineProperty(owner, name, { value: watched, writable: true, configurable: true, enumerable: true });
  };

  const events = EventTarget.prototype;
  watch(events, "addEventListener", (target, [type, listener]) => {
    if (listener) {
      const one = target ?? window;
      const kinds = heard.get(one) ?? heard.set(one, new Map()).get(one);
      (kinds.get(type) ?? kinds.set(type, new Set()).get(type)).add(listener);
    }
  });
  watch(events, "removeEventListener", (target, [type, listener]) => {
    const kinds = heard.get(target ?? window);
    const left = kinds?.get(type);
    if (left?.delete(listener) && left.size === 0) {
      kinds.delete(type);
    }
  });
  // Like watch, and takes a call off the list when its time has come.
  const watchTimer = (name, list, once, delays) => {
    const real = window[name];
    const watched = { [name](call, ...given) {
      let id = null;
      delays?.push(Number(given[0]) || 0);
      const noted = once && typeof call === "function" ? function (...now) {
        list.delete(id);
        return Reflect.apply(call, this, now);
      } : call;
      id = Reflect.apply(real, this, [noted, ...given]);
      list.add(id);
      return id;
    } }[name];
    watched.toString = () => Function.prototype.toString.call(real);
    Object.defineProperty(window, name, { value: watched, writable: true, configurable: true, enumerable: true });
  };
  watchTimer("setTimeout", waiting.timeouts, true, started.delays);
  watchTimer("setInterval", waiting.intervals, false, started.paces);
  watchTimer("requestAnimationFrame", waiting.frames, true);
  // Either of the first two ends what the other's partner began.
  for (const [name, lists] of [["clearTimeout", [waiting.timeouts, waiting.intervals]], ["clearInterval", [waiting.timeouts, waiting.intervals]], ["cancelAnimationFrame", [waiting.frames]]]) {
    watch(window, name, (_, [id]) => lists.forEach((list) => list.delete(Number(id))));
  }
  // What comes back to a script in its own time, timers or none.
  for (const name of ["fetch", "requestIdleCallback"]) {
    watch(window, name, () => { started.others++; });
  }
  watch(XMLHttpRequest.prototype, "send", () => { started.others++; });
  const constructed = (name, count) => {
    if (typeof window[name] === "function") {
      window[name] = new Proxy(window[name], {
        construct(real, given, as) {
          count();
          return Reflect.construct(real, given, as);
        },
      });
    }
  };
  ["Worker", "SharedWorker", "EventSource", "WebSocket", "MessageChannel", "BroadcastChannel"].forEach((name) => constructed(name, () => { started.others++; }));
  // Scrolling calls those without any event.
  constructed("IntersectionObserver", () => { started.observers++; });
  watch(window, "matchMedia", (_, [query]) => { started.askedMotion ||= /reduced-motion/.test(String(query)); });
  watch(HTMLMediaElement.prototype, "play", (media) => { started.played.add(media); });
  watch(HTMLElement.prototype, "focus", (element) => { started.focused.push(element); });
  watch(HTMLElement.prototype, "blur", (element) => { started.focused.push(element); });
  watch(Element.prototype, "attachShadow", (host) => { started.shadows.push(host); });
  if (typeof AudioContext === "function") {
    window.AudioContext = new Proxy(AudioContext, {
      construct(real, given, as) {
        const made = Reflect.construct(real, given, as);
        started.audio.push(made);
        return made;
      },
    });
  }

  const written = ["click", "dblclick", "mousedown", "mouseup", "mouseover", "mouseout", "mouseenter", "mouseleave", "mousemove",
    "pointerdown", "pointerup", "pointermove", "pointerover", "pointerenter", "touchstart", "touchend", "touchmove", "keydown", "keyup", "keypress", "focus", "blur",
    "focusin", "focusout", "change", "input", "submit", "paste", "drag", "dragstart", "drop", "wheel", "load", "scroll",
    "devicemotion", "deviceorientation", "select", "contextmenu", "toggle"];
  const writtenSelector = written.map((type) => `[on${type}]`).join();
  const asProperty = written.map((type) => "on" + type);

  const runs = (script) => !script.type || /^(module|(text|application)\/(x-)?(java|ecma)script)$/i.test(script.type.trim());

  let byProperty = null;
  // Elements whose handlers a script set as properties, or which are written as attributes; asked for once a page is at rest.
  const handlers = () => {
    if (byProperty) {
      return byProperty;
    }
    byProperty = new Map();
    const add = (target, names) => names.length && byProperty.set(target, new Set(names.map((name) => name.slice(2))));
    if ([...document.scripts].some(runs)) {
      for (const target of [window, document, ...document.querySelectorAll("*")]) {
        add(target, asProperty.filter((name) => typeof target[name] === "function"));
      }
    } else {
      for (const element of document.querySelectorAll(writtenSelector)) {
        add(element, asProperty.filter((name) => element.hasAttribute(name)));
      }
    }
    return byProperty;
  };

  const ours = new Set(["securitypolicyviolation"]);
  // The kinds of event a target is listened to for, in any of the three ways of saying so.
  const kindsOf = (target) => new Set([...(heard.get(target)?.keys() ?? []), ...(handlers().get(target) ?? [])]);
  const allKinds = () => {
    const kinds = new Set();
    for (const listened of heard.values()) {
      listened.forEach((_, type) => ours.has(type) || kinds.add(type));
    }
    for (const set of handlers().values()) {
      set.forEach((type) => kinds.add(type));
    }
    return kinds;
  };
  const listenersOf = (type) => [...new Set([...heard.keys(), ...handlers().keys()])].filter((target) => kindsOf(target).has(type));

  // Frames of the same origin, innermost included: the others cannot be looked into.
  const framesOf = (top) => {
    const found = [];
    for (const frame of top.document.querySelectorAll("iframe, frame")) {
      try {
        if (frame.contentDocument?.body) {
          found.push(frame, ...framesOf(frame.contentWindow));
        }
      } catch {
        // Another origin's.
      }
    }
    return found;
  };

  Object.assign(siteChecks.tools, { heard, started, waiting, kindsOf, allKinds, listenersOf, framesOf, runs });
})();
