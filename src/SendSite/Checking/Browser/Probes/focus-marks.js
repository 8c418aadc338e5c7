// How each kind of control shows that it has the focus: first by what its styles must draw, then, where they leave a doubt, by
// pictures that the rule takes.
(() => {
  const { tools, probes } = siteChecks;

  const rgb = (colour) => {
    const parts = colour.match(/^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:[,/ ]+([\d.]+))?\)$/);
    return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])] : null;
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  // The one plain colour behind an element; null where a picture or a half-transparent layer lies there.
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      const colour = rgb(style.backgroundColor);
      if (style.backgroundImage !== "none" || !colour || (colour[3] > 0 && colour[3] < 1)) {
        return null;
      }
      if (colour[3] === 1) {
        return colour;
      }
    }
    return [255, 255, 255, 1];
  };
  // Whether an outline that far outside the element is cut off, dimmed or shaped away by what surrounds it.
  const cutOff = (element, reach) => {
    const box = element.getBoundingClientRect();
    if (box.width < 4 || box.height < 4) {
      return true;
    }
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.clipPath !== "none" || (style.clip !== "auto" && style.position === "absolute") || Number(style.opacity) < 0.5 || style.filter !== "none" || style.maskImage !== "none") {
        return true;
      }
      if (one !== element && one !== document.body && one !== document.documentElement && (style.overflowX !== "visible" || style.overflowY !== "visible")) {
        const around = one.getBoundingClientRect();
        if (box.left - reach < around.left || box.right + reach > around.right || box.top - reach < around.top || box.bottom + reach > around.bottom) {
          return true;
        }
      }
    }
    return false;
  };
  const look = (element) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, backgroundColor, borderTopColor, borderTopWidth, borderTopStyle, boxShadow, color, caretColor } = getComputedStyle(element);
    return { outlineStyle, outlineWidth: parseFloat(outlineWidth), outlineColor, outlineOffset: parseFloat(outlineOffset), backgroundColor, border: parseFloat(borderTopWidth), borderTopColor, borderTopStyle, boxShadow, color, caretColor };
  };
  const settle = () => document.getAnimations().forEach((animation) => animation instanceof CSSTransition && animation.finish());

  const VISIBLE = 1.5;
  const SIDES = ["up", "right", "down", "left"];
  // How far each layer of a shadow reaches beyond its box on each side, the topmost layer first; blurred ones and those drawn inside are left out.
  const layersOf = (shadow) => [...shadow.matchAll(/(rgba?\([^)]*\)|color\([^)]*\))((?: -?[\d.]+px){4})( inset)?/g)].map(([, colour, lengths, inset]) => {
    const [x, y, blur, spread] = lengths.match(/-?[\d.]+/g).map(Number);
    return { colour: rgb(colour), blurred: blur > 1, inset: Boolean(inset), reach: { up: spread - y, right: spread + x, down: spread + y, left: spread - x } };
  });
  // A point of the strip that a shadow adds on one side of a box.
  const inStrip = (box, side, share, far) => ({
    up: [box.left + box.width * share, box.top - far], down: [box.left + box.width * share, box.bottom + far],
    left: [box.left - far, box.top + box.height * share], right: [box.right + far, box.top + box.height * share],
  })[side];
  // Whether a hard shadow of one plain colour comes with the focus, at least two pixels wide on one side, with nothing lying over it.
  const castsShadow = (element, before, after) => {
    const ground = element.parentElement ? behind(element.parentElement) : null;
    const ring = after.outlineStyle !== "none" && after.outlineWidth > 0 && rgb(after.outlineColor)?.[3] !== 0;
    if (before.boxShadow !== "none" || after.boxShadow === "none" || !ground || ring) {
      return false;
    }
    const over = { up: 0, right: 0, down: 0, left: 0 };
    for (const layer of layersOf(after.boxShadow).filter((one) => !one.inset)) {
      for (const side of SIDES) {
        const beyond = layer.reach[side] - over[side];
        if (beyond >= 2 && !layer.blurred && layer.colour?.[3] === 1 && contrast(layer.colour, ground) >= VISIBLE
          && !cutOff(element, layer.reach[side]) && isBare(element, side, over[side] + beyond / 2)) {
          return true;
        }
        over[side] = Math.max(over[side], layer.reach[side]);
      }
    }
    return false;
  };
  // Whether what holds the element lies topmost there, so that nothing covers a shadow cast on it.
  const isBare = (element, side, far) => {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const boxes = element.getClientRects();
    const box = side === "up" || side === "left" ? boxes[0] : boxes[boxes.length - 1];
    return [0.25, 0.5, 0.75].every((share) => {
      const top = document.elementFromPoint(...inStrip(box, side, share, far));
      return top !== null && top !== element && top.contains(element);
    });
  };
  // How sure a mark is from the styles alone: not at all; it is seen; it is as large and strong as 2.4.13 asks.
  const [NONE, WEAK, STRONG] = [0, 1, 2];
  const proven = (element, before, after) => {
    const drawnNow = after.outlineStyle !== "none" && after.outlineWidth > 0;
    const drawnBefore = before.outlineStyle !== "none" && before.outlineWidth > 0;
    if (drawnNow && !drawnBefore && !cutOff(element, after.outlineOffset + after.outlineWidth)) {
      // The browser's own ring is drawn in two tones, and seen on any ground.
      if (after.outlineStyle === "auto") {
        return STRONG;
      }
      const [colour, ground] = [rgb(after.outlineColor), behind(after.outlineOffset < 0 ? element : element.parentElement ?? element)];
      if (colour?.[3] === 1 && ground && after.outlineWidth >= 1 && contrast(colour, ground) >= VISIBLE) {
        return after.outlineWidth >= 2 && contrast(colour, ground) >= 3 ? STRONG : WEAK;
      }
    }
    const [was, is] = [rgb(before.backgroundColor), rgb(after.backgroundColor)];
    const parent = element.parentElement ? behind(element.parentElement) : null;
    if (is?.[3] === 1 && getComputedStyle(element).backgroundImage === "none" && !cutOff(element, 0)
      && (was?.[3] === 1 ? contrast(was, is) >= VISIBLE : was?.[3] === 0 && parent !== null && contrast(parent, is) >= VISIBLE)) {
      return contrast(was?.[3] === 1 ? was : parent, is) >= 3 ? STRONG : WEAK;
    }
    if (castsShadow(element, before, after)) {
      return STRONG;
    }
    const [edge, edgeNow] = [rgb(before.borderTopColor), rgb(after.borderTopColor)];
    return before.border > 0 && after.border > 0 && after.borderTopStyle === "solid" && before.borderTopStyle === "solid"
      && edge?.[3] === 1 && edgeNow?.[3] === 1 && contrast(edge, edgeNow) >= 2 && !cutOff(element, 0)
      ? (after.border >= 2 && contrast(edge, edgeNow) >= 3 ? STRONG : WEAK) : NONE;
  };
  // A blinking caret shows the focus of whatever text is typed into.
  const hasCaret = (element, style) => {
    const types = /^(text|search|url|tel|email|password|number|)$/;
    const writes = element.localName === "textarea" || (element.localName === "input" && types.test(element.getAttribute("type") ?? "")) || element.isContentEditable;
    const caret = rgb(style.caretColor === "auto" ? style.color : style.caretColor);
    const ground = behind(element);
    return writes && !element.readOnly && caret !== null && caret[3] === 1 && ground !== null && contrast(caret, ground) >= VISIBLE && !cutOff(element, 0);
  };

  // What rules of a style sheet can tell apart: the element, its attributes, and the same of all around it.
  const memo = new WeakMap();
  const chain = (element) => {
    if (!element || element === document) {
      return "";
    }
    if (!memo.has(element)) {
      memo.set(element, `${chain(element.parentElement)}>${element.localName}.${element.getAttribute("class") ?? ""}#${element.id}`);
    }
    return memo.get(element);
  };
  const told = /^(href|src|srcset|alt|title|value|aria-label|aria-labelledby|aria-describedby|aria-controls|for|name|placeholder|class|id|d|data-.*)$/;
  const kindOf = (element) => `${chain(element.parentElement)}>${element.localName}.${element.getAttribute("class") ?? ""}#${element.id}[${element.getAttributeNames().filter((name) => !told.test(name)).map((name) => `${name}=${element.getAttribute(name)}`).join()}]${element.disabled ? "off" : ""}`;

  let doubtful = [];
  // Every kind of stop, and those of them whose mark no style proves. Marks drawn by the browser inside media and frames are its own.
  probes.focusMarks = (everyOne) => {
    const kinds = new Map();
    for (const element of tools.tabOrder()) {
      if (!/^(iframe|audio|video|object|embed)$/.test(element.localName)) {
        const kind = everyOne ? kinds.size : kindOf(element);
        kinds.has(kind) || kinds.set(kind, element);
      }
    }
    const [left, top, active] = [scrollX, scrollY, document.activeElement];
    doubtful = [];
    const weak = [];
    for (const element of kinds.values()) {
      active !== document.body && document.activeElement.blur();
      settle();
      const before = look(element);
      element.focus({ focusVisible: true, preventScroll: true });
      settle();
      const after = look(element);
      const stays = element.getRootNode().activeElement === element;
      const grade = stays ? proven(element, before, after) : STRONG;
      if (grade === NONE && !hasCaret(element, after)) {
        doubtful.push(element);
      } else if (grade === WEAK) {
        weak.push(element);
      }
      element.blur();
    }
    active?.focus?.({ preventScroll: true });
    scrollTo(left, top);
    const named = (element) => ({ selector: tools.pathOf(element), words: tools.describe(element) });
    return { kinds: kinds.size, doubtful: doubtful.map(named), weak: weak.map(named) };
  };
  const scrolls = new Map();
  const noteScrolls = (element) => {
    for (let box = element; box; box = box.parentElement ?? box.getRootNode().host) {
      scrolls.has(box) || scrolls.set(box, [box.scrollLeft, box.scrollTop]);
    }
  };
  // Takes the focus away again and scrolls everything to where it was.
  probes.focusMarksEnd = () => {
    document.activeElement?.blur?.();
    scrolls.forEach(([left, top], box) => box.scrollTo({ left, top, behavior: "instant" }));
    scrolls.clear();
    settle();
    return { ended: true };
  };
  // Brings one of the doubtful into view without the focus, still, so that a picture can be taken.
  probes.focusMarkBefore = async (at) => {
    document.activeElement?.blur?.();
    const element = doubtful[at];
    noteScrolls(element);
    element.focus({ focusVisible: true });
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const [x, y] = [scrollX, scrollY];
    element.blur();
    scrollTo({ left: x, top: y, behavior: "instant" });
    settle();
    const box = element.getBoundingClientRect();
    return { moving: document.getAnimations().some((animation) => animation.playState === "running"), left: box.left, top: box.top, right: box.right, bottom: box.bottom,
      scrolledX: scrollX, scrolledY: scrollY, width: innerWidth, height: innerHeight };
  };
  probes.focusMarkAfter = async (at) => {
    doubtful[at].focus({ focusVisible: true, preventScroll: true });
    settle();
    return { stays: doubtful[at].getRootNode().activeElement === doubtful[at] };
  };
})();
