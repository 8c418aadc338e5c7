// Contrast of text on pictures, gradients, shadows and layers, measured on two pictures of the page: with the text and without.
(() => {
  const { probes, tools } = siteChecks;
  const mostTexts = 120;
  const highest = 1200;
  let windows = [];

  const boxOf = (element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY };
  };

  // Where a placed pseudo-element is: told by its own style where its element is what holds it, and else somewhere on its element.
  const placeOf = (element, style) => {
    const own = getComputedStyle(element);
    const box = boxOf(element);
    const of = (...names) => names.reduce((sum, name) => sum + parseFloat(style[name]), 0);
    const edges = style.boxSizing === "border-box" ? [] : ["paddingLeft", "paddingRight", "borderLeftWidth", "borderRightWidth"];
    const rims = style.boxSizing === "border-box" ? [] : ["paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth"];
    const left = box.left + element.clientLeft + of("left", "marginLeft");
    const top = box.top + element.clientTop + of("top", "marginTop");
    const place = { left, top, right: left + of("width", ...edges), bottom: top + of("height", ...rims) };
    const isPlain = own.position !== "static" && own.display !== "inline" && own.transform === "none" && style.transform === "none" && style.translate === "none" && style.scale === "none" && style.rotate === "none"
      && style.boxShadow === "none" && element.scrollTop === 0 && element.scrollLeft === 0;
    return isPlain && Object.values(place).every(Number.isFinite) ? place : box;
  };

  const isPainted = (style) => style.backgroundImage !== "none" || (tools.parse(style.backgroundColor)?.[3] ?? 0) > 0;

  // What may lie under or over a text without holding it: pictures, placed boxes with a ground, and pseudo-elements.
  const painters = () => {
    const found = [];
    for (const element of document.querySelectorAll("img, video, canvas, svg, object, embed")) {
      if (!element.parentElement?.closest("svg") && tools.isDrawn(element)) {
        found.push({ element, ...boxOf(element) });
      }
    }
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const isPlaced = style.position === "absolute" || style.position === "fixed" || style.float !== "none" || parseFloat(style.marginTop) < 0 || parseFloat(style.marginLeft) < 0 || style.gridArea !== "auto" || style.transform !== "none";
      if (isPlaced && isPainted(style) && tools.isDrawn(element)) {
        found.push({ element, ...boxOf(element) });
      }
    }
    for (const { rule } of tools.styles().all) {
      const pseudo = /::?(before|after)/.exec(rule.selectorText)?.[1];
      if (pseudo && /background/.test(rule.cssText)) {
        try {
          for (const element of document.querySelectorAll(rule.selectorText.split(",").filter((part) => part.includes(pseudo)).map((part) => part.replace(/::?(before|after)/, "")).join(","))) {
            const style = getComputedStyle(element, "::" + pseudo);
            if (style.content !== "none" && style.position === "absolute" && isPainted(style)) {
              found.push({ element: null, ...placeOf(element, style) });
            }
          }
        } catch {
          // A selector of another browser.
        }
      }
    }
    return found.filter((one) => one.right - one.left > 4 && one.bottom - one.top > 4);
  };

  const meets = (line, box) => line.left < box.right - 2 && line.right > box.left + 2 && line.top < box.bottom - 2 && line.bottom > box.top + 2;

  const isClipped = (element) => {
    for (let box = element; box; box = tools.parentOf(box)) {
      if (/text/.test(getComputedStyle(box).backgroundClip)) {
        return box;
      }
    }
    return null;
  };

  const isDoubtful = (text, others) => {
    const style = getComputedStyle(text.element);
    return style.textShadow !== "none" || tools.strength(text.element) < 0.999 || !tools.behind(text.element)
      || others.some((one) => one.element !== text.element && !one.element?.contains(text.element) && !text.element.contains(one.element)
        && text.lines.some((line) => meets(line, one)));
  };

  const suspects = () => {
    const others = painters();
    const inside = tools.cutters();
    const found = [];
    for (const text of tools.texts()) {
      if (found.length === mostTexts) {
        break;
      }
      const words = text.node.data;
      if (/\p{L}{2}/u.test(words) && !text.element.closest("svg, [aria-hidden=true], [class*=logo i], [id*=logo i], option") && !tools.isOff(text.element)
        && tools.sightOf(text, inside).none < text.lines.length && isDoubtful(text, others)) {
        found.push(text);
      }
    }
    return found.sort((one, two) => one.lines[0].top - two.lines[0].top);
  };

  // The parts of the page to take pictures of, with what is to be measured in each.
  probes.pictureWindows = () => {
    windows = [];
    const wide = document.documentElement.clientWidth;
    for (const text of suspects()) {
      const top = Math.floor(Math.min(...text.lines.map((line) => line.top))) - 2;
      const bottom = Math.ceil(Math.max(...text.lines.map((line) => line.bottom))) + 2;
      const last = windows.at(-1);
      if (top < 0 || bottom - top > highest) {
        continue;
      }
      if (last && bottom - last.y <= highest) {
        last.texts.push(text);
        last.height = Math.max(last.height, bottom - last.y);
      } else if (windows.length < 4) {
        windows.push({ x: 0, y: top, width: wide, height: bottom - top, texts: [text] });
      }
    }
    return windows.map(({ x, y, width, height }) => ({ x, y, width, height }));
  };

  const bare = new CSSStyleSheet();
  bare.replaceSync(`[data-site-checks-bare] { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important; text-decoration-color: transparent !important; transition: none !important }
    [data-site-checks-ground] { background-image: none !important; background-color: transparent !important; transition: none !important }`);

  probes.hideTexts = (number) => {
    for (const text of windows[number].texts) {
      text.style = { colour: tools.parse(getComputedStyle(text.element).webkitTextFillColor), asked: tools.asked(getComputedStyle(text.element)), strength: tools.strength(text.element) };
      text.ground = isClipped(text.element);
      text.ground?.setAttribute("data-site-checks-ground", "");
    }
    windows[number].texts.forEach((text) => text.element.setAttribute?.("data-site-checks-bare", ""));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, bare];
    return true;
  };

  const showTexts = (number) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== bare);
    for (const text of windows[number].texts) {
      text.element.removeAttribute?.("data-site-checks-bare");
      text.ground?.removeAttribute("data-site-checks-ground");
    }
  };

  const decode = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
    brush.drawImage(bitmap, 0, 0);
    return brush.getImageData(0, 0, bitmap.width, bitmap.height);
  };

  const measure = (text, window, withText, without) => {
    const contrasts = [];
    const { colour, strength } = text.style;
    const front = colour && [...colour.slice(0, 3), colour[3] * strength];
    let sample = null;
    for (const line of text.lines) {
      const [left, right] = [Math.max(0, Math.round(line.left - window.x)), Math.min(withText.width, Math.round(line.right - window.x))];
      const [top, bottom] = [Math.max(0, Math.round(line.top - window.y)), Math.min(withText.height, Math.round(line.bottom - window.y))];
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const at = 4 * (y * withText.width + x);
          const [one, two] = [withText.data, without.data];
          const change = Math.abs(one[at] - two[at]) + Math.abs(one[at + 1] - two[at + 1]) + Math.abs(one[at + 2] - two[at + 2]);
          if (change > 10) {
            const back = [two[at], two[at + 1], two[at + 2], 1];
            const mixed = text.ground || !front ? [one[at], one[at + 1], one[at + 2], 1] : tools.over(front, back);
            const contrast = tools.contrast(mixed, back);
            contrasts.push(contrast);
            if (!sample || contrast < sample.contrast) {
              sample = { contrast, front: tools.hex(mixed), back: tools.hex(back) };
            }
          }
        }
      }
    }
    if (contrasts.length < 20) {
      return null;
    }
    contrasts.sort((a, b) => a - b);
    const share = (limit) => contrasts.filter((one) => one < limit).length / contrasts.length;
    const { asked } = text.style;
    // Where the letters are cut out of a picture their edges are mixed: only the strongest tenth tells their colour.
    const clear = text.ground ? (contrasts[Math.floor(contrasts.length * 0.9)] < asked * 0.85 ? 1 : 0) : share(asked * 0.93);
    const some = text.ground ? 0 : share(asked * 0.8);
    const kind = clear >= 0.6 ? "low" : some >= 0.2 ? "perhaps" : "";
    const typical = contrasts[Math.floor(contrasts.length * (text.ground ? 0.9 : 0.5))];
    return kind && { kind, selector: tools.selectorOf(text.element), words: tools.quote(text.node.data), contrast: Math.round((kind === "low" ? typical : contrasts[0]) * 100) / 100, asked, ...{ front: sample.front, back: sample.back }, share: Math.round(100 * share(asked)) };
  };

  probes.comparePictures = async ([number, withText, without]) => {
    showTexts(number);
    const window = windows[number];
    const [one, two] = await Promise.all([decode(withText), decode(without)]);
    const found = window.texts.map((text) => measure(text, window, one, two)).filter((fault) => fault);
    return found.filter((fault, index) => found.findIndex((other) => other.selector === fault.selector) === index).slice(0, 12);
  };
})();
