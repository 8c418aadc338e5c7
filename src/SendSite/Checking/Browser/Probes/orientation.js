// A page that may only be held one way.
(() => {
  const { probes, tools } = siteChecks;
  let upright = null;

  probes.turns = () => tools.styles().turns;

  const steps = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

  // By how many degrees an element is turned against the screen, all its holders' turns added.
  const angleOf = (element) => {
    let sum = 0;
    for (let box = element; box; box = tools.parentOf(box)) {
      const style = getComputedStyle(box);
      if (style.transform !== "none") {
        const { a, b } = new DOMMatrix(style.transform);
        sum += Math.atan2(b, a) * 180 / Math.PI;
      }
      const turn = /^(?:z |0 0 1 )?(-?[\d.]+)(deg|grad|rad|turn)$/.exec(style.rotate ?? "");
      sum += turn ? parseFloat(turn[1]) * steps[turn[2]] : 0;
    }
    return sum;
  };

  // An arrow, a letter as an ornament or the name of a sign in a font of signs is not text that is turned.
  const isWords = (node) => {
    const element = tools.parentOf(node);
    return /\p{L}{2}|\d{2}/u.test(node.data) && !element.closest("[aria-hidden=true], svg") && !/icon|symbol|awesome|glyph/i.test(getComputedStyle(element).fontFamily);
  };

  const look = () => {
    const inside = tools.cutters();
    const all = tools.texts();
    const seen = all.filter((text) => {
      const sight = tools.sightOf(text, inside);
      return sight.whole + sight.part > 0;
    });
    return { seen, drawn: new Set(seen.map((text) => text.node)), angles: new Map(all.map((text) => [text.node, angleOf(text.element)])), words: seen.map((text) => text.node.data).join(" ") };
  };

  probes.rememberPortrait = async () => {
    await tools.drawnAnew(120);
    upright = look();
    return true;
  };

  const asks = /\b(rotate|turn|tilt|flip)\b[^.]{0,60}\b(device|phone|tablet|screen|ipad|mobile|sideways|landscape|portrait)|\b(landscape|portrait)\b[^.]{0,40}\b(mode|orientation|only|view|please)|orientation|(only|best)\b[^.]{0,40}\b(landscape|portrait)/i;
  const lengthOf = (words) => words.replace(/\s+/g, "").length;

  // Compares the page held sideways with what it was upright.
  probes.comparedWithPortrait = async () => {
    await tools.drawnAnew(120);
    const sideways = look();
    const found = [];
    let turned = null;
    for (const [node, angle] of sideways.angles) {
      const before = upright.angles.get(node);
      const difference = before === undefined ? 0 : (((angle - before) % 360) + 360) % 360;
      if ((Math.abs(difference - 90) < 1.5 || Math.abs(difference - 270) < 1.5) && isWords(node)) {
        turned ??= node;
      }
    }
    if (turned) {
      found.push({ kind: "turned", selector: tools.selectorOf(tools.parentOf(turned)), words: tools.quote(turned.data), by: "" });
    }
    for (const [more, less, name] of [[upright, sideways, "landscape"], [sideways, upright, "portrait"]]) {
      const lost = more.seen.filter((text) => !less.drawn.has(text.node));
      const added = less.seen.filter((text) => !more.drawn.has(text.node));
      const message = added.find((text) => asks.test(text.element.closest("p, div, section, dialog, body").textContent));
      const [all, kept] = [lengthOf(more.words), lengthOf(less.words) - lengthOf(added.map((text) => text.node.data).join(""))];
      if (lost.length > 0 && all > 40 && kept < 0.2 * all && (message || lengthOf(less.words) === 0)) {
        found.push({ kind: message ? "message" : "empty", selector: tools.selectorOf((message ?? lost[0]).element), words: tools.quote((message ?? lost[0]).node.data), by: name });
      } else if (message && coversScreen(message.element)) {
        found.push({ kind: "message", selector: tools.selectorOf(message.element), words: tools.quote(message.node.data), by: name });
      } else if (message) {
        found.push({ kind: "perhaps", selector: tools.selectorOf(message.element), words: tools.quote(message.node.data), by: name });
      } else if (all > 40 && kept < 0.5 * all) {
        found.push({ kind: "less", selector: tools.selectorOf(lost[0].element), words: tools.quote(lost[0].node.data), by: name });
      }
    }
    return found;
  };

  // A message laid over the whole screen leaves nothing else to use.
  const coversScreen = (element) => {
    for (let box = element; box && box !== document.body; box = tools.parentOf(box)) {
      const style = getComputedStyle(box);
      if (style.position === "fixed" || style.position === "absolute") {
        const edges = ["left", "right", "top", "bottom"].every((edge) => parseFloat(style[edge]) <= 1);
        return edges && !/rgba\(.*, 0\)|transparent/.test(style.backgroundColor);
      }
    }
    return false;
  };
})();
