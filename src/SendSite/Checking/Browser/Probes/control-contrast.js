// Whether a control can be seen at all: its edge, its ground or its sign against what is around it (WCAG 1.4.11).
// A look that the browser gives, and controls that are switched off, are left alone.
(() => {
  const { probes, tools } = siteChecks;
  const enough = 2.95;
  const fields = "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=range]):not([type=color]):not([type=file]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]), textarea, select, [role=textbox], [role=searchbox], [role=combobox]:not(input):not(button)";

  const isNative = (style) => style.appearance !== "none" && (style.borderTopStyle === "inset" || (style.borderTopColor === "rgb(118, 118, 118)" && style.borderTopWidth === "1px"));

  // The strongest edge or ground of a box, against the colour around it.
  const strongest = (style, outside) => {
    let most = 1;
    for (const side of ["Top", "Right", "Bottom", "Left"]) {
      const colour = tools.parse(style[`border${side}Color`]);
      if (colour && parseFloat(style[`border${side}Width`]) >= 1 && !/none|hidden/.test(style[`border${side}Style`])) {
        most = Math.max(most, tools.contrast(tools.over(colour, outside), outside));
      }
    }
    const fill = tools.parse(style.backgroundColor);
    if (fill?.[3] > 0) {
      most = Math.max(most, tools.contrast(tools.over(fill, outside), outside));
    }
    const outline = tools.parse(style.outlineColor);
    if (outline && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) {
      most = Math.max(most, tools.contrast(tools.over(outline, outside), outside));
    }
    for (const [shadow] of style.boxShadow.matchAll(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/g)) {
      most = Math.max(most, tools.contrast(tools.over(tools.parse(shadow) ?? [0, 0, 0, 0], outside), outside));
    }
    return most;
  };

  const hasPicture = (style) => style.backgroundImage !== "none" || style.borderImageSource !== "none" || style.maskImage !== "none";

  // The box that shows where a field is may be drawn by what holds it or by what lies over it.
  const shownBy = function* (field) {
    const size = field.getBoundingClientRect();
    const fits = (box) => box.height <= size.height + 48 && box.width <= size.width + 260 && box.width >= size.width - 8 && box.height >= size.height - 8;
    for (let box = tools.parentOf(field), steps = 0; box && box !== document.body && steps < 4; box = tools.parentOf(box), steps++) {
      if (fits(box.getBoundingClientRect())) {
        yield [box, null];
        yield [box, "::before"];
        yield [box, "::after"];
        for (const other of box.querySelectorAll("*")) {
          const place = other.getBoundingClientRect();
          if (other !== field && !field.contains(other) && getComputedStyle(other).position === "absolute" && place.width >= size.width * 0.8) {
            yield [other, null];
          }
        }
      }
    }
    for (const other of [field.previousElementSibling, field.nextElementSibling]) {
      if (other && other.getBoundingClientRect().width >= size.width * 0.8 && other.getBoundingClientRect().height <= 6) {
        yield [other, null];
      }
    }
  };

  const fieldContrast = (field) => {
    const style = getComputedStyle(field);
    const outside = tools.behind(field, false);
    if (!outside || hasPicture(style) || isNative(style) || tools.strength(field) < 0.999) {
      return null;
    }
    let most = strongest(style, outside);
    for (const [box, pseudo] of shownBy(field)) {
      const own = getComputedStyle(box, pseudo);
      if (pseudo && own.content === "none") {
        continue;
      }
      const around = tools.behind(box, false);
      if (!around || hasPicture(own)) {
        return null;
      }
      most = Math.max(most, strongest(own, around));
    }
    return { most, outside };
  };

  const nameOf = (control) => tools.quote(control.getAttribute("aria-label") || control.labels?.[0]?.textContent || control.getAttribute("title") || control.getAttribute("placeholder") || control.textContent || control.localName, 50);

  const isReady = (control) => {
    const box = control.getBoundingClientRect();
    return tools.isDrawn(control) && box.width > 6 && box.height > 6 && box.right > 0 && box.bottom + scrollY > 0 && !tools.isOff(control)
      && !control.closest("[aria-hidden=true]") && !control.matches("[readonly]");
  };

  const fault = (control, kind, contrast, back) => ({ kind, selector: tools.selectorOf(control), name: nameOf(control), contrast: Math.round(contrast * 100) / 100, back: tools.hex(back) });

  const paleFields = () => [...document.querySelectorAll(fields)].filter(isReady).map((field) => {
    const look = fieldContrast(field);
    const says = field.placeholder || field.value || field.localName === "select" || field.textContent.trim();
    return look && look.most < enough ? fault(field, says ? "perhaps" : "field", look.most, look.outside) : null;
  });

  const isTick = "input[type=checkbox], input[type=radio]";

  const paleTicks = () => [...document.querySelectorAll(isTick)].filter((tick) => !tick.checked && !tools.isOff(tick)).map((tick) => {
    const style = getComputedStyle(tick);
    const box = tick.getBoundingClientRect();
    const isSeen = tools.isDrawn(tick) && box.width > 6 && box.height > 6 && style.clipPath === "none" && box.left + scrollX > -50;
    if (isSeen && style.appearance === "none") {
      const outside = tools.behind(tick, false);
      const drawn = ["::before", "::after"].map((pseudo) => getComputedStyle(tick, pseudo)).filter((own) => own.content !== "none");
      if (!outside || hasPicture(style) || drawn.some(hasPicture) || tools.strength(tick) < 0.999) {
        return null;
      }
      const most = Math.max(strongest(style, outside), ...drawn.map((own) => strongest(own, outside)));
      return most < enough ? fault(tick, "tick", most, outside) : null;
    }
    return isSeen ? null : drawnTick(tick);
  });

  // The box beside a hidden tick is drawn by its label or by what follows it.
  const drawnTick = (tick) => {
    for (const place of [tick.nextElementSibling, tick.labels?.[0]]) {
      if (!place || !tools.isDrawn(place)) {
        continue;
      }
      const boxes = [];
      for (const pseudo of ["::before", "::after"]) {
        const style = getComputedStyle(place, pseudo);
        const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
        if (style.content !== "none" && width >= 8 && width <= 70 && height >= 8 && height <= 50 && parseFloat(style.opacity) > 0.9 && style.transform === "none") {
          boxes.push(style);
        }
      }
      const outside = tools.behind(place);
      if (boxes.length > 0 && outside && !boxes.some(hasPicture) && tools.strength(place) > 0.999) {
        const most = Math.max(...boxes.map((style) => strongest(style, outside)));
        return most < enough ? fault(place, "tick", most, outside) : null;
      }
    }
    return null;
  };

  const shapes = "path, circle, ellipse, rect, line, polyline, polygon, text, use";

  const signColours = (svg) => {
    const colours = [];
    for (const shape of svg.querySelectorAll(shapes)) {
      const style = getComputedStyle(shape);
      const box = shape.getBoundingClientRect();
      if (shape.closest("defs, clipPath, mask, symbol") || !tools.isDrawn(shape) || (box.width < 1 && box.height < 1)) {
        continue;
      }
      if (shape.localName === "use" || /url\(/.test(style.fill + style.stroke)) {
        return null;
      }
      for (const [paint, strength] of [[style.fill, style.fillOpacity], [style.stroke, parseFloat(style.strokeWidth) > 0 ? style.strokeOpacity : "0"]]) {
        const colour = paint === "none" ? null : tools.parse(paint);
        if (colour && colour[3] * parseFloat(strength) > 0) {
          colours.push([...colour.slice(0, 3), colour[3] * parseFloat(strength)]);
        }
      }
    }
    return colours;
  };

  // Buttons and links that say what they do by a small sign alone. A large one may be a picture or a mark of somebody's name.
  const paleSigns = () => {
    const all = tools.texts();
    const inside = tools.cutters();
    return [...document.querySelectorAll("button, a[href], summary, [role=button], [role=link], [role=tab], [role=menuitem]")].filter(isReady).map((control) => {
      const own = all.filter((text) => control.contains(text.element) && tools.sightOf(text, inside).whole > 0 && text.lines.some((line) => line.right - line.left > 2));
      const words = own.map((text) => text.node.data).join("").trim();
      if (/[\p{L}\p{N}]/u.test(words) || control.querySelector("img, canvas, video, object, picture") || tools.strength(control) < 0.999) {
        return null;
      }
      if (words.length > 0 && words.length <= 2) {
        const back = tools.behind(own[0].element);
        const front = tools.parse(getComputedStyle(own[0].element).color);
        const contrast = back && front ? tools.contrast(tools.over(front, back), back) : 21;
        return contrast < enough ? fault(control, "sign", contrast, back) : null;
      }
      const svgs = [...control.querySelectorAll("svg")].filter((svg) => tools.isDrawn(svg) && svg.getBoundingClientRect().width > 4 && svg.getBoundingClientRect().width <= 80);
      const back = svgs.length === 1 && words === "" ? tools.behind(svgs[0]) : null;
      const colours = back && tools.strength(svgs[0]) > 0.999 ? signColours(svgs[0]) : null;
      if (!colours?.length) {
        return null;
      }
      const most = Math.max(...colours.map((colour) => tools.contrast(tools.over(colour, back), back)));
      return most < enough ? fault(control, "sign", most, back) : null;
    });
  };

  probes.controlContrast = () => [...paleFields(), ...paleTicks(), ...paleSigns()].filter((one) => one).slice(0, 12);
})();
