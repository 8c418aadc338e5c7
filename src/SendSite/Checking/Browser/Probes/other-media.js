// The page in colours the reader chose, and without motion.
(() => {
  const { probes, tools } = siteChecks;
  let signs = [];

  const isSmall = (box) => box.width >= 6 && box.height >= 6 && box.width <= 80 && box.height <= 80;

  const isSilent = (control) => !/[\p{L}\p{N}]/u.test(control.innerText ?? "");

  const isMasked = (style) => (style.maskImage !== "none" && (tools.parse(style.backgroundColor)?.[3] ?? 0) > 0);
  const isPaintedByGradient = (style) => /gradient\(/.test(style.backgroundImage) && !/url\(/.test(style.backgroundImage) && style.maskImage === "none";

  // Signs, alone in a button or link, that are painted with nothing but a ground colour or a gradient.
  probes.paintedSigns = () => {
    signs = [];
    for (const control of document.querySelectorAll("button, a[href], summary, [role=button]")) {
      if (!tools.isDrawn(control) || !isSilent(control) || control.querySelector("svg, img, canvas, video")) {
        continue;
      }
      for (const element of [control, ...control.querySelectorAll("*")]) {
        for (const pseudo of [null, "::before", "::after"]) {
          const style = getComputedStyle(element, pseudo);
          const box = pseudo ? { width: parseFloat(style.width), height: parseFloat(style.height) } : element.getBoundingClientRect();
          if ((pseudo === null || style.content !== "none") && isSmall(box) && (isMasked(style) || ((pseudo !== null || element !== control) && isPaintedByGradient(style)))) {
            signs.push({ control, element, pseudo, kind: isMasked(style) ? "mask" : "gradient" });
          }
        }
      }
    }
    return signs.length;
  };

  // Asked once the reader's colours are on.
  probes.vanishedSigns = () => {
    const gone = new Map();
    for (const { control, element, pseudo, kind } of signs) {
      const style = getComputedStyle(element, pseudo);
      const around = tools.behind(element, pseudo !== null);
      const own = tools.parse(style.backgroundColor);
      const vanished = around && (kind === "mask"
        ? tools.contrast(tools.over(own, around), around) < 1.2
        : style.backgroundImage === "none" || tools.contrast(tools.over(own, around), around) < 1.2)
        && !["Top", "Bottom"].some((side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none");
      gone.set(control, (gone.get(control) ?? true) && vanished);
    }
    return [...gone].filter(([, vanished]) => vanished).map(([control]) => ({ selector: tools.selectorOf(control), words: tools.quote(control.getAttribute("aria-label") ?? control.title ?? control.textContent) }));
  };

  // Motion that goes on for ever although the reader has asked for less of it.
  probes.motionThatGoesOn = () => document.getAnimations()
    .filter((motion) => motion.playState === "running" && motion.effect?.getComputedTiming().iterations === Infinity && motion.effect.target && tools.isDrawn(motion.effect.target))
    .map((motion) => ({ selector: tools.selectorOf(motion.effect.target), words: motion.animationName ?? "" }));
})();
