// Contrast of text in the states and places that are not there when a page has just loaded: hovered, focused, visited, pressed,
// in a placeholder, in a first line or letter, and in words that a style sheet adds.
(() => {
  const { probes, tools } = siteChecks;

  const states = ["hover", "focus-visible", "focus-within", "focus", "visited", "active"];
  const named = { hover: "hovered", "focus-visible": "focused", "focus-within": "focused", focus: "focused", visited: "visited", active: "pressed" };
  const pattern = new RegExp(`:(${states.join("|")})(?![\\w-])`, "g");
  const tints = /(?:^|[;{\s])(?:color|background(?:-color)?|opacity|filter|-webkit-text-fill-color)\s*:/;
  const most = 150;

  // Which elements a rule would touch in this state; the element whose state it is, which may be a holder, is marked.
  const bearers = (selector, state) => {
    const found = [];
    for (const part of split(selector)) {
      const at = part.search(new RegExp(`:${state}(?![\\w-])`));
      if (at < 0 || /::/.test(part) || /:not\([^)]*$/.test(part.slice(0, at))) {
        continue;
      }
      // The compound that bears the state: everything up to the end of it.
      const end = at + state.length + 1;
      const rest = /^[^\s>+~,)]*/.exec(part.slice(end))[0];
      const bearer = (part.slice(0, end) + rest).replace(pattern, "").replace(/:is\(\s*\)|:where\(\s*\)/g, "").replace(/([\s>+~]|^)$/, "$1*");
      const whole = part.replace(pattern, "").replace(/([\s>+~]|^)(?=[\s>+~]|$)/g, "$1");
      try {
        const elements = [...document.querySelectorAll(bearer || "*")].slice(0, most);
        if (elements.length > 0 && document.querySelector(whole || "*")) {
          found.push(...elements);
        }
      } catch {
        // A selector of another browser.
      }
    }
    return found;
  };

  const split = tools.splitSelector = (selector) => {
    const parts = [];
    let depth = 0, start = 0;
    for (let at = 0; at <= selector.length; at++) {
      const sign = selector[at];
      depth += sign === "(" || sign === "[" ? 1 : sign === ")" || sign === "]" ? -1 : 0;
      if (at === selector.length || (sign === "," && depth === 0)) {
        parts.push(selector.slice(start, at).trim());
        start = at + 1;
      }
    }
    return parts;
  };

  const textsIn = (element, all) => all.filter((text) => element.contains(text.element));

  // Whether what lies behind a text is its holders' own plain ground: a box that is laid over others without one, a ground drawn
  // by a pseudo-element or by a shadow turned inward are not.
  const isOnItsHolders = (element) => {
    for (let box = element; box; box = tools.parentOf(box)) {
      const style = getComputedStyle(box);
      const painted = ["::before", "::after"].some((part) => {
        const added = getComputedStyle(box, part);
        return added.content !== "none" && /absolute|fixed/.test(added.position) && ((tools.parse(added.backgroundColor)?.[3] ?? 0) > 0 || added.backgroundImage !== "none");
      });
      if (painted || /inset/.test(style.boxShadow)) {
        return false;
      }
      if ((tools.parse(style.backgroundColor)?.[3] ?? 0) === 1) {
        return true;
      }
      if (/absolute|fixed/.test(style.position)) {
        return false;
      }
    }
    return true;
  };

  const measure = (text) => {
    const style = getComputedStyle(text.element);
    const front = tools.parse(style.webkitTextFillColor ?? style.color);
    const back = tools.behind(text.element);
    if (!front || !back || style.textShadow !== "none" || tools.strength(text.element) < 0.999) {
      return null;
    }
    const mixed = tools.over(front, back);
    return { contrast: tools.contrast(mixed, back), asked: tools.asked(style), front: tools.hex(mixed), back: tools.hex(back) };
  };

  const isWord = (words) => /\p{L}{2}|\d/u.test(words);

  // Gives the page's own rules a second way to apply, by an attribute, so that a state can be worn without a pointer.
  const dress = (rules) => {
    const undo = [];
    for (const rule of rules) {
      const before = rule.selectorText;
      const after = before.replace(pattern, ":is(:$1, [data-site-checks-$1])");
      rule.selectorText = after;
      if (rule.selectorText !== before) {
        undo.push(() => { rule.selectorText = before; });
      }
    }
    return () => undo.forEach((one) => one());
  };

  // What is pointed at or pressed, its holders are too; what has the focus lies within theirs.
  const marksFor = (element, worn) => {
    const marks = worn.map((one) => [element, `data-site-checks-${one}`]);
    const passed = worn.flatMap((one) => (one.startsWith("focus") ? ["focus-within"] : one === "visited" ? [] : [one]));
    for (let box = element; box; box = box.parentElement) {
      passed.forEach((one) => marks.push([box, `data-site-checks-${one}`]));
    }
    return marks;
  };

  const still = "*, ::before, ::after { transition: none !important; animation-play-state: paused !important }";

  probes.stateContrast = () => {
    const rules = tools.styles().all.map((one) => one.rule).filter((rule) => rule.selectorText.search(pattern) >= 0 && tints.test(rule.cssText));
    if (rules.length === 0) {
      return [];
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(still);
    const kept = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...kept, sheet];
    const all = tools.texts().filter((text) => isWord(text.node.data) && !tools.isOff(text.element));
    const plain = new Map();
    const before = (text) => {
      if (!plain.has(text)) {
        plain.set(text, measure(text));
      }
      return plain.get(text);
    };
    const worn = new Map();
    for (const rule of rules) {
      for (const state of states) {
        for (const element of bearers(rule.selectorText, state)) {
          const set = worn.get(state) ?? new Set();
          worn.set(state, set.add(element));
        }
      }
    }
    const jobs = [];
    const alike = new Set();
    for (const [state, elements] of worn) {
      for (const element of elements) {
        if (state === "visited" ? !element.matches("a[href], area[href]") : state.startsWith("focus") && state !== "focus-within" && element.tabIndex < 0) {
          continue;
        }
        const inside = textsIn(element, all);
        if (inside.length > 0 && inside.length <= 40) {
          // Elements alike in looks and place are alike in this state too.
          const style = getComputedStyle(element);
          const key = [state, element.localName, element.className?.baseVal ?? element.className, style.color, style.backgroundColor, tools.parentOf(element)?.className, tools.hex(tools.behind(element) ?? [0, 0, 0])].join("|");
          if (!alike.has(key)) {
            alike.add(key);
            inside.forEach(before);
            // The focus lies within a box only when it is on something in it.
            const bearers = state === "focus-within" ? [element, ...element.querySelectorAll(tools.focusableSelector)].filter((one) => one.tabIndex >= 0 && tools.focusable(one)).slice(0, 3) : [element];
            bearers.forEach((bearer) => jobs.push({ state, element: bearer, inside }));
          }
        }
      }
    }
    const restore = dress(rules);
    const found = [];
    try {
      for (const { state, element, inside } of jobs.slice(0, most)) {
        const worn = state.startsWith("focus") ? ["focus", "focus-visible"] : [state];
        const marks = marksFor(element, worn);
        marks.forEach(([one, name]) => one.setAttribute(name, ""));
        for (const text of inside) {
          const was = before(text);
          const is = measure(text);
          if (is && is.contrast < is.asked - 0.05 && !(was && was.contrast < was.asked) && (!was || was.front !== is.front || was.back !== is.back) && isOnItsHolders(text.element)) {
            found.push({ state: named[state], selector: tools.selectorOf(text.element), words: tools.quote(text.node.data), ...is, contrast: Math.round(is.contrast * 100) / 100 });
            break;
          }
        }
        marks.forEach(([one, name]) => one.removeAttribute(name));
      }
    } finally {
      restore();
      document.adoptedStyleSheets = kept;
    }
    return found.filter((one, index) => found.findIndex((other) => other.selector === one.selector && other.state === one.state) === index).slice(0, 12);
  };

  const judged = (element, pseudo, words, back) => {
    const style = getComputedStyle(element, pseudo);
    const front = tools.parse(style.webkitTextFillColor ?? style.color);
    const own = tools.parse(style.backgroundColor);
    if (!front || !back || !own || style.backgroundImage !== "none" || tools.strength(element) < 0.999) {
      return null;
    }
    const ground = tools.over(own, back);
    const faded = [...front.slice(0, 3), front[3] * parseFloat(style.opacity)];
    const mixed = tools.over(faded, ground);
    const contrast = tools.contrast(mixed, ground);
    const asked = tools.asked(style);
    return contrast < asked - 0.05 && contrast > 1.02
      ? { selector: tools.selectorOf(element), words: tools.quote(words), contrast: Math.round(contrast * 100) / 100, asked, front: tools.hex(mixed), back: tools.hex(ground) } : null;
  };

  const placeholders = () => [...document.querySelectorAll("input[placeholder], textarea[placeholder]")]
    .filter((field) => /\p{L}/u.test(field.placeholder) && !field.value && tools.isDrawn(field) && !tools.isOff(field) && field.getBoundingClientRect().width > 10)
    .map((field) => ({ state: "placeholder", found: judged(field, "::placeholder", field.placeholder, tools.behind(field)) }));

  // A floating label's placeholder is a space or made clear; what is clear on purpose is not read.
  const firsts = () => {
    const found = [];
    for (const { rule } of tools.styles().all) {
      const pseudo = /::?(first-line|first-letter)/.exec(rule.selectorText)?.[1];
      if (!pseudo || !tints.test(rule.cssText)) {
        continue;
      }
      for (const part of split(rule.selectorText).filter((one) => one.includes(pseudo))) {
        try {
          for (const element of [...document.querySelectorAll(part.replace(/::?(first-line|first-letter)/, "") || "*")].slice(0, most)) {
            const words = element.textContent.trim();
            if (words && pseudo === "first-line" && tools.isDrawn(element) && !tools.isOff(element) && element.getBoundingClientRect().width > 2) {
              found.push({ state: pseudo, found: judged(element, "::" + pseudo, words, tools.behind(element)) });
            }
          }
        } catch {
          // A selector of another browser.
        }
      }
    }
    return found;
  };

  const added = () => {
    const found = [];
    const seen = new Set();
    for (const { rule } of tools.styles().all) {
      const pseudo = /::?(before|after)/.exec(rule.selectorText)?.[1];
      if (!pseudo || !/content:\s*[^;]*["'][^"']*\p{L}{2}/u.test(rule.cssText) && !/attr\(/.test(rule.cssText)) {
        continue;
      }
      for (const part of split(rule.selectorText).filter((one) => one.includes(pseudo))) {
        try {
          for (const element of [...document.querySelectorAll(part.replace(/::?(before|after)/, "") || "*")].slice(0, most)) {
            const style = getComputedStyle(element, "::" + pseudo);
            const words = [...style.content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((one) => one[1]).join("");
            if (!seen.has(element) && /\p{L}{2}/u.test(words) && style.position === "static" && style.visibility === "visible" && style.display !== "none" && tools.isDrawn(element) && !tools.isOff(element)
              && element.getBoundingClientRect().width > 2) {
              seen.add(element);
              found.push({ state: "added", found: judged(element, "::" + pseudo, words, tools.behind(element)) });
            }
          }
        } catch {
          // A selector of another browser.
        }
      }
    }
    return found;
  };

  probes.pseudoContrast = () => [...placeholders(), ...firsts(), ...added()].filter((one) => one.found).map((one) => ({ state: one.state, ...one.found })).slice(0, 12);
})();
