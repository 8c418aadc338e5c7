// Which elements axe must be asked about the contrast of: all but those whose words surely stand out. Axe finds the colour behind
// a text from every element that lies there, which takes most of its time. Where only the text's own holders are drawn behind it,
// each in one plain colour and large enough to hold it, axe would find the very colours computed here; and where those stand
// out with room to spare, it would find no fault. A test holds both to the same findings.
(() => {
  const { tools } = siteChecks;

  // More than axe asks of any text, however small and thin.
  const plenty = 4.6;
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;
  const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

  // As many as axe can mix: no picture, no filter, nothing half faded.
  const isOdd = (style) => style.opacity !== "1" || style.filter !== "none" || style.backdropFilter !== "none" || style.mixBlendMode !== "normal"
    || style.maskImage !== "none" || style.clipPath !== "none" || style.backgroundImage !== "none" || style.backgroundClip === "text";

  const within = (inner, outer) => inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5 && inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5;
  const meet = (one, two) => one.left < two.right && one.right > two.left && one.top < two.bottom && one.bottom > two.top;
  const shared = (one, two) => ({ left: Math.max(one.left, two.left), top: Math.max(one.top, two.top), right: Math.min(one.right, two.right), bottom: Math.min(one.bottom, two.bottom) });

  const read = (colour) => {
    const parts = plain.exec(colour);
    return parts ? [+parts[1], +parts[2], +parts[3], parts[4] === undefined ? 1 : +parts[4]] : null;
  };

  const drawsItself = /^(img|svg|video|canvas|object|embed|input|select|textarea|meter|progress|audio)$/;

  // One walk over the page: the ground each element stands on, and the boxes of all that paints anything.
  const survey = () => {
    const grounds = new Map();
    const painted = [];
    for (const element of document.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const above = grounds.get(element.parentElement) ?? { colour: [255, 255, 255, 1], box: everywhere };
      const own = read(style.backgroundColor);
      const paints = !own || own[3] > 0 || style.backgroundImage !== "none" || drawsItself.test(element.localName);
      const box = paints ? element.getBoundingClientRect() : null;
      if (paints) {
        painted.push({ element, box });
      }
      grounds.set(element, !above || !own || isOdd(style) || element.namespaceURI !== "http://www.w3.org/1999/xhtml" ? null
        : own[3] === 0 ? above
        : own[3] === 1 ? { colour: own, box }
        : { colour: tools.over(own, above.colour), box: shared(box, above.box) });
    }
    return { grounds, painted };
  };

  const wordsOf = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data));

  const boxesOf = (nodes) => nodes.flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });

  const standsOut = (element, nodes, { grounds, painted }) => {
    const ground = grounds.get(element);
    const style = getComputedStyle(element);
    const front = read(style.color);
    if (!ground || !front || style.webkitTextFillColor !== style.color || style.textShadow !== "none" || parseFloat(style.webkitTextStrokeWidth) > 0
      || tools.contrast(tools.over(front, ground.colour), ground.colour) < plenty) {
      return false;
    }
    const boxes = boxesOf(nodes);
    return boxes.every((box) => within(box, ground.box))
      && !painted.some((one) => !one.element.contains(element) && boxes.some((box) => meet(box, one.box)));
  };

  /** The elements to ask about; null for all of them, where words lie in frames or shadow trees. */
  siteChecks.contrastSuspects = () => {
    if (document.querySelector("iframe, frame, object, embed, frameset") || [...document.querySelectorAll("*")].some((element) => element.shadowRoot)) {
      return null;
    }
    const seen = survey();
    const found = [];
    for (const element of document.querySelectorAll("body, body *")) {
      const nodes = wordsOf(element);
      if (/^(input|select|textarea|option|optgroup)$/.test(element.localName) || (nodes.length > 0 && !standsOut(element, nodes, seen))) {
        found.push(element);
      }
    }
    return found;
  };
})();
