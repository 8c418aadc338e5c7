// What a page does when time goes by, and what flashes on it.
(() => {
  const { tools, probes } = siteChecks;
  const twentyHours = 20 * 3600 * 1000;
  const more = /\b(extend|more time|continue|stay|keep|still here|not now|no limit|turn off|longer|stop|pause|cancel|carry on)\b/i;
  const ended = /\b(expired|timed out|time('s| is| has)? (is )?(up|out|over|run out)|ran out of time|(?<!\bbe )(signed|logged) (you )?out|session (has |is )?(ended|over|closed)|too late)\b/i;
  const limited = /\b(expires?|time ?out|log ?out|sign you out|signed out|session|time left|time remaining|remaining|countdown|redirect\w*|seconds|minutes)\b|\b\d{1,2}:\d\d\b/i;
  const code = () => [...document.scripts].map((script) => script.textContent).join("\n");

  // A timer that waits long, or one that ticks beside words or code about time.
  probes.timePossible = () => {
    const waits = tools.started.delays.some((delay) => delay >= 3000 && delay < twentyHours);
    const ticks = tools.started.paces.some((pace) => pace >= 200 && pace < twentyHours);
    const leaves = /location|\.submit\(|requestSubmit|disabled|expire|timed? ?out|log ?out/i.test(code()) || [...document.scripts].some((script) => script.src);
    return { possible: (waits && leaves) || (ticks && leaves && (limited.test(document.body.innerText) || limited.test(code()))) };
  };

  let [open, already] = [0, false];
  const enabled = () => [...document.querySelectorAll("input:not([type=hidden]), select, textarea")].filter((field) => !field.matches(":disabled") && tools.drawn(field)).length;
  const offered = () => [...document.querySelectorAll("button, a[href], input[type=button], input[type=submit], input[type=checkbox], select, summary")].some((control) => tools.drawn(control) && more.test(tools.nameOf(control)));
  probes.timeStart = () => {
    tools.keepHere();
    open = enabled();
    already = ended.test(document.body.innerText);
    return { offered: offered(), left: "", ended: "" };
  };
  probes.timeTold = () => {
    const past = tools.departed().find((one) => one.kind === "page");
    const words = already ? "" : document.body.innerText.match(ended)?.[0] ?? "";
    return { offered: offered(), left: past?.to ?? "", ended: words || (open > 0 && enabled() === 0 ? "the form is closed" : "") };
  };

  // A quarter of ten degrees of sight, as WCAG counts it.
  const least = 21824;
  const inWindow = (element) => {
    const box = element.getBoundingClientRect();
    const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0), height = Math.min(box.height, innerHeight);
    return Math.max(0, width) * Math.max(0, height);
  };
  const relative = (colour) => tools.luminance(colour);
  // Pairs of opposing changes of a tenth or more of the greatest lightness, the darker of them below 0.8.
  const pairsIn = (values) => {
    let [swings, last, way] = [0, values[0], 0];
    for (const value of values.slice(1)) {
      if (Math.abs(value - last) >= 0.1 && Math.min(value, last) < 0.8) {
        const now = Math.sign(value - last);
        swings += now !== way ? 1 : 0;
        way = now;
        last = value;
      } else if (Math.sign(value - last) === way) {
        last = value;
      }
    }
    return swings / 2;
  };
  // How light an element is at the moments of an animation.
  const lightness = (element, frames) => {
    const back = tools.behind(element, false) ?? [255, 255, 255, 1];
    const plain = tools.parse(getComputedStyle(element).backgroundColor) ?? [0, 0, 0, 0];
    const ink = tools.parse(getComputedStyle(element).color);
    const filled = plain[3] > 0.1 || element.matches("img, video, canvas") || getComputedStyle(element).backgroundImage !== "none";
    return frames.map((frame) => {
      const colour = frame.backgroundColor ? tools.parse(frame.backgroundColor) : plain;
      const unseen = frame.visibility === "hidden" || frame.display === "none";
      const fade = unseen ? 0 : frame.opacity === undefined ? 1 : Number(frame.opacity);
      const shown = filled || frame.backgroundColor ? (element.matches("img, video, canvas") ? [128, 128, 128, fade] : [...colour.slice(0, 3), colour[3] * fade]) : [...ink.slice(0, 3), 0];
      const dim = /brightness\(([\d.]+)(%?)\)|invert\(([\d.]+)(%?)\)/.exec(frame.filter ?? "");
      const light = relative(tools.over(shown, back));
      return !dim ? light : dim[1] !== undefined ? Math.min(1, light * Number(dim[1]) / (dim[2] ? 100 : 1)) : Math.abs(light - Number(dim[3]) / (dim[4] ? 100 : 1));
    });
  };
  const told = (element, perSecond) => ({ selector: tools.pathOf(element), words: tools.describe(element), perSecond: Math.round(perSecond * 10) / 10 });
  const animated = () => document.getAnimations().flatMap((animation) => {
    const element = animation.effect?.target;
    const timing = animation.effect?.getComputedTiming();
    if (!element || !timing || animation.effect.pseudoElement || animation.playState !== "running" || !(timing.duration > 0) || timing.endTime < 1000 || inWindow(element) < least) {
      return [];
    }
    const frames = animation.effect.getKeyframes();
    const values = lightness(element, frames);
    const alternates = /alternate/.test(timing.direction);
    const pairs = pairsIn(alternates ? [...values, ...values.toReversed(), values[0]] : [...values, values[0]]);
    const perSecond = pairs * 1000 / (timing.duration * (alternates ? 2 : 1));
    return perSecond > 3 ? [told(element, perSecond)] : [];
  });
  const changes = /background|opacity|visibility|filter|display/;
  const keyframes = () => [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      const inside = (rules) => [...rules].some((rule) => (rule instanceof CSSKeyframesRule ? changes.test(rule.cssText) : rule.cssRules && inside(rule.cssRules)));
      return inside(sheet.cssRules);
    } catch {
      return false;
    }
  });
  const fast = () => tools.started.paces.some((pace) => pace > 0 && pace <= 170) || tools.started.delays.filter((delay) => delay > 0 && delay <= 170).length > 3;
  probes.flashPossible = () => ({ possible: document.querySelector("img[src*='.gif' i], blink") !== null || keyframes() || document.getAnimations().length > 0 || fast() });

  // For two seconds: how light every large element is, every twentieth of one.
  const sampled = async () => {
    const large = [document.documentElement, document.body, ...document.body.querySelectorAll("*")].filter((element) => inWindow(element) >= least && !element.matches("script, style")).slice(0, 60);
    const values = new Map(large.map((element) => [element, []]));
    for (let sample = 0; sample < 60; sample++) {
      for (const [element, seen] of values) {
        const style = getComputedStyle(element);
        const back = tools.parse(style.backgroundColor) ?? [0, 0, 0, 0];
        const hidden = style.visibility === "hidden" || style.display === "none" ? 0 : Number(style.opacity);
        seen.push(relative(tools.over([...back.slice(0, 3), back[3] * hidden], [255, 255, 255, 1])));
      }
      await tools.wait(33);
    }
    const found = [...values].map(([element, seen]) => told(element, pairsIn(seen) / 2)).filter((one) => one.perSecond > 3);
    return found.slice(0, 1);
  };
  // Frames of a moving picture, each boiled down to a few squares.
  const pictures = async () => {
    const found = [];
    for (const image of [...document.querySelectorAll("img[src*='.gif' i]")].filter((one) => tools.drawn(one) && inWindow(one) >= least).slice(0, 5)) {
      try {
        const decoder = new ImageDecoder({ data: await (await fetch(image.currentSrc)).arrayBuffer(), type: "image/gif" });
        await decoder.tracks.ready;
        const count = Math.min(decoder.tracks.selectedTrack.frameCount, 60);
        const brush = new OffscreenCanvas(4, 4).getContext("2d", { willReadFrequently: true });
        const squares = Array.from({ length: 16 }, () => []);
        let time = 0;
        for (let at = 0; at < count; at++) {
          const { image: frame } = await decoder.decode({ frameIndex: at });
          time += frame.duration ?? 100000;
          brush.fillStyle = "#fff";
          brush.fillRect(0, 0, 4, 4);
          brush.drawImage(frame, 0, 0, 4, 4);
          const { data } = brush.getImageData(0, 0, 4, 4);
          squares.forEach((seen, square) => seen.push(relative(data.slice(square * 4, square * 4 + 3))));
          frame.close();
        }
        const busy = squares.map((seen) => pairsIn([...seen, seen[0]]) * 1e6 / time).filter((perSecond) => perSecond > 3);
        count > 1 && busy.length * inWindow(image) / 16 >= least && found.push(told(image, Math.max(...busy)));
      } catch {
        // Not there, or a policy forbids to fetch it.
      }
    }
    return found;
  };
  probes.flashing = async () => {
    const found = [...animated(), ...await pictures()];
    return found.length > 0 || !fast() ? found.slice(0, 4) : sampled();
  };
})();
