// What stays in its place while the page scrolls, and whether it could come to lie over something at all: where a page's layout
// rules that out, nobody need go through all its stops to see.
(() => {
  const { tools } = siteChecks;

  const pinnedAncestor = (element) => {
    for (let one = element; one && one !== document.body; one = one.parentElement ?? one.getRootNode().host) {
      if (/^(fixed|sticky)$/.test(getComputedStyle(one).position)) {
        return one;
      }
    }
    return null;
  };

  const onPage = (box) => ({ left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY });
  const meet = (one, other) => !one || !other || (one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top);
  const scrollersOf = (element) => {
    const found = [];
    for (let one = element.parentElement; one && one !== document.body && one !== document.documentElement; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (/auto|scroll|hidden/.test(style.overflowX + style.overflowY)) {
        found.push(one);
      }
    }
    return found;
  };
  // Where an element can be seen, however what holds it is scrolled: somewhere in that, the ways it scrolls.
  const roamOf = (element) => {
    const own = onPage(element.getBoundingClientRect());
    const scrollers = scrollersOf(element);
    if (scrollers.length === 0) {
      return own;
    }
    const outermost = scrollers.at(-1);
    const around = onPage(outermost.getBoundingClientRect());
    const sideways = scrollers.length > 1 || outermost.scrollWidth > outermost.clientWidth;
    const upAndDown = scrollers.length > 1 || outermost.scrollHeight > outermost.clientHeight;
    return { left: sideways ? around.left : own.left, right: sideways ? around.right : own.right, top: upAndDown ? around.top : own.top, bottom: upAndDown ? around.bottom : own.bottom };
  };

  // How far what an element holds sticks out of it on each side.
  const overhangOf = (element) => {
    const own = element.getBoundingClientRect();
    const out = { left: 0, right: 0, top: 0, bottom: 0 };
    for (const part of element.querySelectorAll("*")) {
      const box = part.getBoundingClientRect();
      if (box.width > 0 && box.height > 0) {
        out.left = Math.max(out.left, own.left - box.left);
        out.right = Math.max(out.right, box.right - own.right);
        out.top = Math.max(out.top, own.top - box.top);
        out.bottom = Math.max(out.bottom, box.bottom - own.bottom);
      }
    }
    return out;
  };

  // Where on the page something sticky can come to lie: where it is, and as far as its holder reaches the ways it is told to stick.
  // Null for anywhere.
  const reachOf = (pin) => {
    const style = getComputedStyle(pin);
    const holder = pin.parentElement;
    const box = pin.getBoundingClientRect();
    if (style.position === "fixed" || style.transform !== "none" || !holder || getComputedStyle(holder).display === "contents" || box.width === 0 || box.height === 0) {
      return null;
    }
    const [own, room, inner] = [roamOf(pin), roamOf(holder), overhangOf(pin)];
    const sideways = style.left !== "auto" || style.right !== "auto";
    const upAndDown = style.top !== "auto" || style.bottom !== "auto";
    return {
      left: (sideways ? Math.min(own.left, room.left) : own.left) - inner.left, right: (sideways ? Math.max(own.right, room.right) : own.right) + inner.right,
      top: (upAndDown ? Math.min(own.top, room.top) : own.top) - inner.top, bottom: (upAndDown ? Math.max(own.bottom, room.bottom) : own.bottom) + inner.bottom,
    };
  };

  const moves = /(?:^|[;{\s])(?:position|display|visibility|(?:min-|max-)?(?:width|height)|transform|translate|left|right|top|bottom|inset|margin(?:-\w+)?|clip(?:-path)?|overflow)\s*:/;
  // Elements that a style rule lays out otherwise while they, or something in them, have the focus; null where that cannot be told.
  const jumping = () => {
    const found = new Set();
    for (const { rule } of tools.styles().all) {
      if (/:focus/.test(rule.selectorText) && moves.test(rule.cssText)) {
        for (const part of tools.splitSelector(rule.selectorText).filter((one) => /:focus/.test(one))) {
          const own = /(?:[^\s>+~()]|\([^()]*\))*$/.exec(part)[0];
          const before = part.slice(0, part.length - own.length);
          if (/:focus/.test(before) || /:focus-within|:(is|where|has)\(/.test(own)) {
            return null;
          }
          document.querySelectorAll(before + (own.replace(/:not\([^()]*\)|:focus(-visible)?/g, "") || "*")).forEach((element) => found.add(element));
        }
      }
    }
    return found;
  };
  const placeOf = (stop, jumps) => {
    const pin = pinnedAncestor(stop);
    if (pin) {
      return reachOf(pin);
    }
    if (!jumps.has(stop)) {
      return roamOf(stop);
    }
    stop.focus({ focusVisible: true, preventScroll: true });
    const place = roamOf(stop);
    stop.blur();
    return place;
  };

  // Whether anything that stays in place could come to lie over a stop at all. Where scripts answer to the focus or to scrolling,
  // nobody can say.
  const mayCover = (stops) => {
    const kinds = tools.allKinds();
    const { waiting, started } = tools;
    const answers = ["focus", "focusin", "blur", "focusout", "scroll", "scrollend"].some((kind) => kinds.has(kind))
      || waiting.timeouts.size + waiting.intervals.size + waiting.frames.size + started.observers + started.shadows.length > 0;
    const pins = tools.everything(document).filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
    const jumps = answers ? null : jumping();
    const reaches = pins.map((pin) => ({ pin, reach: reachOf(pin) }));
    return jumps === null || reaches.some(({ reach }) => !reach) || (pins.length > 0 && stops.some((stop) => {
      const place = placeOf(stop, jumps);
      return reaches.some(({ pin, reach }) => !pin.contains(stop) && !stop.contains(pin) && meet(place, reach));
    }));
  };

  Object.assign(tools, { pinnedAncestor, mayCover });
})();
