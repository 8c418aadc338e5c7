// Colours as they are mixed on the screen, and the contrast between two of them (WCAG 2.2, relative luminance).
(() => {
  const { tools } = siteChecks;
  const known = new Map();
  let brush = null;

  // A CSS colour as [red, green, blue, alpha], 0 to 255 and 0 to 1; null for what is no colour.
  const parse = (text) => {
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
    if (plain) {
      return [+plain[1], +plain[2], +plain[3], plain[4] === undefined ? 1 : +plain[4]];
    }
    if (!known.has(text)) {
      brush ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = "rgba(0, 0, 0, 0)";
      brush.fillStyle = text;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
      known.set(text, CSS.supports("color", text) ? [red, green, blue, alpha / 255] : null);
    }
    return known.get(text);
  };

  const over = (front, back) => [0, 1, 2].map((part) => front[part] * front[3] + back[part] * (1 - front[3])).concat(1);

  const light = (part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const contrast = (one, two) => {
    const [low, high] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  // The plain colour behind an element's content, mixed from its holders' backgrounds; null where a picture, a gradient,
  // a filter or the like has a part in it. With `self` false, behind the element itself.
  const behind = (element, self = true) => {
    const layers = [];
    let fade = 1;
    for (let box = self ? element : tools.parentOf(element), first = self; ; box = tools.parentOf(box), first = true) {
      if (!box) {
        layers.push([255, 255, 255, 1]);
        break;
      }
      const style = getComputedStyle(box);
      if (first && (style.backgroundImage !== "none" || style.filter !== "none" || style.mixBlendMode !== "normal" || style.backdropFilter !== "none" || style.maskImage !== "none" || style.backgroundClip === "text")) {
        return null;
      }
      fade *= parseFloat(style.opacity);
      const colour = parse(style.backgroundColor);
      if (colour && colour[3] > 0) {
        layers.push(colour);
        if (colour[3] === 1) {
          // What shines through a faded box lies further out.
          if (fade < 0.999) {
            return null;
          }
          break;
        }
      }
    }
    return layers.reverse().reduce((back, front) => over(front, back));
  };

  // Whether an element and what holds it are drawn at full strength.
  const strength = (element) => {
    let fade = 1;
    for (let box = element; box; box = tools.parentOf(box)) {
      fade *= parseFloat(getComputedStyle(box).opacity);
    }
    return fade;
  };

  // The least contrast WCAG 1.4.3 asks of text in this style.
  const asked = (style) => {
    const size = parseFloat(style.fontSize);
    return size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700) ? 3 : 4.5;
  };

  const hex = (colour) => "#" + colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");

  // Parts that take no input for now need no contrast, nor do their labels.
  const isOff = (element) => {
    const control = element.closest(":disabled, [aria-disabled=true], [inert], fieldset[disabled]");
    if (control) {
      return true;
    }
    const label = element.closest("label");
    if (label?.control?.matches(":disabled, [aria-disabled=true]")) {
      return true;
    }
    const named = element.closest("[id]");
    return !!named && [...document.querySelectorAll(`[aria-labelledby~="${CSS.escape(named.id)}"]`)].some((one) => one.matches(":disabled, [aria-disabled=true]"));
  };

  Object.assign(tools, { parse, over, contrast, luminance, behind, strength, asked, hex, isOff });
})();
