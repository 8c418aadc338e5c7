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

  // What axe takes for hidden from everybody: cut away whole, or beside the page where no scrolling leads.
  const isCutAway = (style) => {
    const [, shape, size] = /^(inset|circle)\((\d+)/.exec(style.clipPath) ?? [];
    return shape === "inset" ? +size >= 50 : shape === "circle" && +size === 0;
  };
  const isBeside = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.right + scrollX < 0 && getComputedStyle(document.body).direction === "ltr";
  };

  const within = (inner, outer) => inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5 && inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5;
  // A box that only grazes a line has no part in what axe sees in the middle of it.
  const graze = 1;
  const meet = (line, box) => {
    const [across, down] = [line.right - line.left > 6 ? graze : 0, line.bottom - line.top > 6 ? graze : 0];
    return line.left + across < box.right && line.right - across > box.left && line.top + down < box.bottom && line.bottom - down > box.top;
  };
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
    const cut = new Set();
    for (const element of document.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const above = element.parentElement ? grounds.get(element.parentElement) : { colour: [255, 255, 255, 1], box: everywhere };
      const own = read(style.backgroundColor);
      if (cut.has(element.parentElement) || isCutAway(style)) {
        cut.add(element);
      }
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
    return { grounds, painted, cut };
  };

  const wordsOf = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data));

  // Of a field, the whole of it: the words in it are no part of the page.
  const placesOf = (element) => (element.matches("input, select, textarea") ? [element.getBoundingClientRect()] : boxesOf(wordsOf(element)));
  const wordless = "input:is([type=hidden], [type=range], [type=color], [type=checkbox], [type=radio], [type=image])";

  const boxesOf = (nodes) => nodes.flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });

  const standsOut = (element, boxes, { grounds, painted, cut }) => {
    if (boxes.length === 0 || cut.has(element) || isBeside(element)) {
      return true;
    }
    const ground = grounds.get(element);
    const style = getComputedStyle(element);
    const front = read(style.color);
    if (!ground || !front || style.webkitTextFillColor !== style.color || style.textShadow !== "none" || parseFloat(style.webkitTextStrokeWidth) > 0
      || tools.contrast(tools.over(front, ground.colour), ground.colour) < plenty) {
      return false;
    }
    return boxes.every((box) => within(box, ground.box))
      && !painted.some((one) => !one.element.contains(element) && boxes.some((box) => meet(box, one.box)));
  };

  /** The elements to ask about; null for all of them, where words lie in frames or shadow trees. */
  siteChecks.contrastSuspects = () => {
    if (document.querySelector("iframe, frame, object, embed, frameset") || [...document.querySelectorAll("*")].some((element) => element.shadowRoot)) {
      return null;
    }
    const seen = survey();
    return [...document.querySelectorAll("body, body *")].filter((element) => element.localName !== "option" && !element.matches(wordless) && !standsOut(element, placesOf(element), seen));
  };
})();
