// What makes a reader on a narrow screen scroll in two directions.
(() => {
  const { probes, tools } = siteChecks;

  const controls = "button, input:not([type=hidden]), select, textarea, [role=button], [role=checkbox], [role=radio], [role=switch], [role=textbox], [role=combobox]";

  const isDataTable = (table) => {
    const role = table.getAttribute("role");
    if (role === "presentation" || role === "none") {
      return false;
    }
    if (role || table.querySelector(":scope > caption, :scope > thead, :scope > * > tr > th, [scope], [headers]")) {
      return true;
    }
    const columns = Math.max(0, ...[...table.rows].map((row) => row.cells.length));
    return columns >= 3 && table.rows.length >= 2 && ![...table.querySelectorAll("td")].some((cell) => cell.textContent.trim().split(/\s+/).length > 25);
  };

  // Things whose meaning needs both directions. A cell of a table is not one of them: its own text must wrap.
  const needsPlane = (element) => {
    const table = element.closest("table");
    if (table && isDataTable(table)) {
      return table;
    }
    return element.closest("svg, math, canvas, video, object, embed, iframe, map, pre, code, samp, [role=img], [role=table], [role=grid], [role=treegrid], [role=application], [role=toolbar], [role=math], [contenteditable=true]");
  };

  const scrollerOf = (element) => {
    for (let box = element; box && box !== document.body && box !== document.documentElement; box = tools.parentOf(box)) {
      const { overflowX } = getComputedStyle(box);
      if ((overflowX === "auto" || overflowX === "scroll") && box.scrollWidth > box.clientWidth + 1) {
        return box;
      }
    }
    return null;
  };

  // A drawer kept beside the screen, to be drawn in by a button, is not yet shown.
  const isParked = (element, screen) => {
    for (let box = element; box && box !== document.body; box = tools.parentOf(box)) {
      const { position, transform } = getComputedStyle(box);
      if (position === "fixed") {
        return true;
      }
      if ((position === "absolute" || transform !== "none") && box.getBoundingClientRect().left + scrollX >= screen - 1) {
        return true;
      }
    }
    return false;
  };

  const blockOf = (element) => {
    let block = element;
    while (block !== document.body && /^(inline|contents)/.test(getComputedStyle(block).display)) {
      block = tools.parentOf(block);
    }
    return block;
  };

  const isUpright = (element) => getComputedStyle(element).writingMode !== "horizontal-tb";

  // Nothing but the page itself holds it, so that the page must be scrolled to see it.
  const isFree = (held) => held.length === 1 && held[0].right === Infinity;

  // Texts and controls that reach beyond the screen, the farthest of each block.
  const beyond = (screen) => {
    const found = new Map();
    const inside = tools.cutters();
    const note = (element, reach, words, kind) => {
      const block = blockOf(element);
      if (!(found.get(block)?.reach >= reach)) {
        found.set(block, { block, reach, words, kind });
      }
    };
    for (const text of tools.texts()) {
      const reach = Math.max(...text.lines.map((line) => line.right));
      if (reach <= screen + 3 || isUpright(text.element) || !/\p{L}/u.test(text.node.data)) {
        continue;
      }
      if (!isFree(inside(text.element).x) || isParked(text.element, screen)) {
        continue;
      }
      const plane = needsPlane(text.element);
      const cell = plane?.localName === "table" ? text.element.closest("td, th") : null;
      if (!plane || (cell && text.lines.some((line) => line.right - line.left > screen) && text.node.data.trim().split(/\s+/).length > 3)) {
        note(text.element, reach, text.node.data, cell ? "cell" : "text");
      }
    }
    for (const control of document.querySelectorAll(controls)) {
      const box = control.getBoundingClientRect();
      const reach = box.right + scrollX;
      if (reach > screen + 3 && box.width > 4 && tools.isDrawn(control) && !needsPlane(control) && !isParked(control, screen)
        && isFree(inside(tools.parentOf(control)).x)) {
        note(control, reach, control.getAttribute("aria-label") ?? control.value ?? control.textContent, "control");
      }
    }
    return [...found.values()];
  };

  // Prose in a box of its own that must be dragged left and right for every line.
  const draggedProse = () => {
    const found = new Map();
    for (const text of tools.texts()) {
      const widest = Math.max(...text.lines.map((line) => line.right - line.left));
      if (text.lines.length < 2 || widest < 200 || text.node.data.trim().split(/\s+/).length < 12) {
        continue;
      }
      const scroller = scrollerOf(text.element);
      if (scroller && widest > scroller.clientWidth + 3 && !needsPlane(text.element) && !scroller.matches("pre, textarea, [role=grid]") && !found.has(scroller)) {
        found.set(scroller, { block: scroller, reach: widest, words: text.node.data, kind: "prose" });
      }
    }
    return [...found.values()];
  };

  const insideOwnScroller = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible") {
        return true;
      }
    }
    return false;
  };

  // How far an element, or the text that sticks out of it, reaches to the right.
  const reachOf = (element) => {
    const box = element.getBoundingClientRect();
    const spills = element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === "visible";
    return box.width === 0 ? 0 : box.left + scrollX + (spills ? Math.max(box.width, element.scrollWidth) : box.width);
  };

  // The element that makes the page wider than the screen: the innermost of those that reach farthest.
  const farthest = () => {
    const screen = document.documentElement.clientWidth;
    let widest = null;
    for (const element of document.body.querySelectorAll("*")) {
      const reach = reachOf(element);
      if (reach > screen + 0.5 && !insideOwnScroller(element)
        && (!widest || reach > widest.reach + 0.5 || (reach > widest.reach - 0.5 && widest.element.contains(element) && widest.width <= screen))) {
        widest = { element, reach, width: element.getBoundingClientRect().width };
      }
    }
    return widest ? tools.selectorOf(widest.element) : "body";
  };

  const tell = ({ block, reach, words, kind }) => ({ kind, reach: Math.ceil(reach), words: tools.quote(words), selector: tools.selectorOf(block) });

  probes.reflow = () => {
    const root = document.documentElement;
    const screen = root.clientWidth;
    const width = root.scrollWidth;
    const spills = width > screen + 1 ? beyond(screen) : [];
    const told = spills.filter((one) => !spills.some((other) => other !== one && other.block.contains(one.block) && other.reach >= one.reach - 1));
    return {
      screen, width,
      upright: isUpright(document.body) || isUpright(root),
      farthest: width > screen ? farthest() : null,
      spills: [...told, ...draggedProse()].slice(0, 8).map(tell),
    };
  };

  // A page set in upright lines reads sideways; on a low screen it must not scroll down as well.
  probes.uprightReflow = () => {
    const root = document.documentElement;
    return { screen: root.clientHeight, height: root.scrollHeight };
  };

  const pinnedParts = () => [...document.body.querySelectorAll("*")].filter((element) => {
    const { position } = getComputedStyle(element);
    return (position === "fixed" || position === "sticky") && tools.isDrawn(element) && element.getBoundingClientRect().height > 20;
  });

  probes.pinnedParts = () => pinnedParts().length;

  // How much of a small screen, in the middle of the page, is taken by parts that stay put.
  probes.pinnedCover = async () => {
    const [x, y] = [scrollX, scrollY];
    scrollTo({ left: 0, top: Math.max(0, (document.documentElement.scrollHeight - innerHeight) / 2), behavior: "instant" });
    await tools.drawnAnew(100);
    const parts = new Set(pinnedParts());
    const blame = new Map();
    let covered = 0, rows = 0;
    for (let row = 2; row < innerHeight; row += 4, rows++) {
      let hits = 0;
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        let part = document.elementFromPoint(share * innerWidth, row);
        while (part && !parts.has(part)) {
          part = tools.parentOf(part);
        }
        if (part) {
          hits++;
          blame.set(part, (blame.get(part) ?? 0) + 1);
        }
      }
      covered += hits >= 3 ? 1 : 0;
    }
    scrollTo({ left: x, top: y, behavior: "instant" });
    const most = [...blame].sort((one, two) => two[1] - one[1])[0]?.[0];
    return {
      covered: covered / rows,
      free: Math.round((1 - covered / rows) * innerHeight),
      selector: most ? tools.selectorOf(most) : "body",
      scrolls: document.documentElement.scrollHeight > innerHeight + 40,
      // A notice that can be sent away, and a dialog, do not stay.
      dismissible: !!most && (most.matches("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]") || !!most.querySelector("dialog, [role=dialog]")
        || [...most.querySelectorAll("button, [role=button]")].some((button) => /accept|reject|close|dismiss|hide|got it|agree|×|✕|ok/i.test(button.textContent + (button.getAttribute("aria-label") ?? "")))),
    };
  };
})();
