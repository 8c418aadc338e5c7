// What moves, blinks or changes its words by itself, and what stops that.
(() => {
  const { tools, probes } = siteChecks;

  // An animation that shows: it goes on for more than five seconds, and moves, turns, grows or fades something in sight.
  const shown = /^(transform|translate|rotate|scale|left|right|top|bottom|margin.*|inset.*|opacity|visibility|width|height|offset[A-Z].*|backgroundPosition.*|clipPath|objectPosition|strokeDash.*|d|cx|cy|x|y)$/;
  const long = (animation) => {
    const timing = animation.effect?.getComputedTiming();
    return timing && animation.playState === "running" && (timing.endTime === Infinity || timing.endTime > 5000)
      && animation.timeline instanceof DocumentTimeline;
  };
  const moves = (animation) => {
    const frames = animation.effect.getKeyframes();
    const properties = new Set(frames.flatMap((frame) => Object.keys(frame)).filter((name) => shown.test(name)));
    return [...properties].some((name) => new Set(frames.map((frame) => String(frame[name]))).size > 1);
  };
  const inSight = (element) => {
    const box = element.getBoundingClientRect();
    return tools.drawn(element) || (box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }));
  };
  const movers = () => {
    const found = new Set();
    for (const animation of document.getAnimations()) {
      const element = animation.effect?.target;
      if (element && long(animation) && moves(animation) && inSight(element)) {
        found.add(element);
      }
    }
    document.querySelectorAll("marquee, blink").forEach((element) => element.localName === "marquee" && tools.drawn(element) && (element.loop === -1 || element.loop > 1) && element.scrollAmount > 0 && found.add(element));
    return [...found];
  };
  // Pictures that hold several frames and show them for more than five seconds.
  const movingPictures = async () => {
    const found = [];
    for (const image of document.querySelectorAll("img[src*='.gif' i]")) {
      try {
        const bytes = tools.drawn(image) && new Uint8Array(await (await fetch(image.currentSrc)).arrayBuffer());
        let [frames, hundredths, again] = [0, 0, 1];
        for (let at = 0; bytes && at < bytes.length - 18; at++) {
          if (bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4 && bytes[at + 7] === 0) {
            frames++;
            hundredths += Math.max(2, bytes[at + 4] + 256 * bytes[at + 5]);
          } else if (bytes[at] === 0x21 && bytes[at + 1] === 0xff && bytes[at + 2] === 11 && bytes[at + 14] === 3) {
            const times = bytes[at + 16] + 256 * bytes[at + 17];
            again = times === 0 ? Infinity : times + 1;
          }
        }
        frames > 1 && hundredths * again > 500 && found.push(image);
      } catch {
        // A policy forbids it, or it is not there.
      }
    }
    return found;
  };
  const keyframes = (rules) => [...rules].some((rule) => rule instanceof CSSKeyframesRule || (rule.cssRules && keyframes(rule.cssRules)));
  // Without any of these nothing can move: scripts are told of apart.
  probes.movingPossible = () => ({
    possible: document.querySelector("marquee, blink, img[src*='.gif' i], animate, animateTransform, animateMotion") !== null || tools.started.askedMotion || document.getAnimations().length > 0
      || [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
        try {
          return keyframes(sheet.cssRules);
        } catch {
          return true;
        }
      }),
  });
  // 2.2.2 is about what moves beside other content: a page that is nothing but that, such as one loading, is not meant.
  const beside = (elements) => {
    const all = document.body.innerText.replace(/\s+/g, " ").trim().length;
    const inside = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one))).reduce((sum, element) => sum + (element.innerText ?? "").replace(/\s+/g, " ").trim().length, 0);
    return all > inside + 1 || [...document.querySelectorAll("img, video, input, textarea, iframe")].some((other) => tools.drawn(other) && !elements.some((element) => element.contains(other) || element === other));
  };

  probes.moving = async () => {
    const pictures = await movingPictures();
    const found = [...movers(), ...pictures];
    if (found.length === 0 || !beside(found)) {
      return [];
    }
    const stopped = () => movers().every((element) => !found.includes(element)) && pictures.every((picture) => !tools.drawn(picture) || !/\.gif/i.test(picture.currentSrc));
    const stop = await tools.controlThat(async () => stopped(), /pause|stop|hide|play|motion|animat|freeze|still|close/i);
    return stop ? [] : found.slice(0, 5).map((element) => ({ selector: tools.pathOf(element), words: tools.describe(element) }));
  };

  // Words, places and visibility of everything in sight: what a script changes between two looks is what moved by itself.
  let last = new Map();
  const state = () => {
    const now = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text; (text = walker.nextNode());) {
      const element = text.parentElement;
      if (text.data.trim() && element && !/^(script|style|noscript|template|textarea|option)$/.test(element.localName)) {
        const seen = inSight(element);
        const box = element.getBoundingClientRect();
        now.set(element, seen ? `${now.get(element) ?? ""}${text.data}|${Math.round(box.left + scrollX)},${Math.round(box.top + scrollY)}` : "hidden");
      }
    }
    for (const picture of document.querySelectorAll("img, canvas, svg")) {
      const box = picture.getBoundingClientRect();
      now.set(picture, inSight(picture) ? `${picture.currentSrc ?? ""}|${Math.round(box.left + scrollX)},${Math.round(box.top + scrollY)},${Math.round(box.width)}` : "hidden");
    }
    return now;
  };
  // The elements that differ from the look before. Those pushed along by another that changed its words count once, as that.
  probes.movedSince = () => {
    const now = state();
    const changed = [...now].filter(([element, look]) => last.has(element) ? last.get(element) !== look : look !== "hidden" && last.size > 0).map(([element]) => element);
    const gone = [...last].filter(([element, look]) => !now.has(element) && look !== "hidden").length;
    last = now;
    return { changed: changed.map(tools.numberOf), gone };
  };
  probes.movedBeside = (numbers) => ({ beside: beside(numbers.map((number) => tools.numbered[number])), live: numbers.map((number) => tools.numbered[number]).some((element) => element.closest("[role=timer], time")) });

  let tried = new Set();
  const likely = /pause|stop|hide|play|motion|animat|freeze|still|update|change|control|close/i;
  probes.movingNextControl = () => {
    const next = tools.controls().filter((control) => !tried.has(control)).sort((a, b) => likely.test(tools.nameOf(b)) - likely.test(tools.nameOf(a)))[0];
    if (!next || tried.size >= 8) {
      return { pressed: false };
    }
    tried.add(next);
    next.click();
    return { pressed: true };
  };
})();
