// The order in which things are shown, read out and reached, and where they part.
(() => {
  const { tools, probes } = siteChecks;
  const most = 6;

  const boxOf = (element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY };
  };
  const shared = (from, to, other, end) => Math.min(to, end) - Math.max(from, other);
  const sameRow = (one, other) => shared(one.top, one.bottom, other.top, other.bottom) > 0.6 * Math.min(one.bottom - one.top, other.bottom - other.top);
  const sameColumn = (one, other) => shared(one.left, one.right, other.left, other.right) > 0.5 * Math.min(one.right - one.left, other.right - other.left);
  const toTheLeft = (container) => getComputedStyle(container).direction === "rtl";
  // As eyes go: row after row, or column after column.
  const byRows = (parts, leftward) => [...parts].sort((a, b) => (sameRow(a.box, b.box) ? (leftward ? b.box.right - a.box.right : a.box.left - b.box.left) : a.box.top - b.box.top));
  const byColumns = (parts) => [...parts].sort((a, b) => (sameColumn(a.box, b.box) ? a.box.top - b.box.top : a.box.left - b.box.left));
  const ordered = (numbers) => numbers.every((number, at) => at === 0 || numbers[at - 1] < number);

  const words = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, finally: 99, last: 99, one: 1, two: 2, three: 3, four: 4, five: 5 };
  const numbered = /^\W{0,2}(?:(?:step|part|stage|question|chapter|week|day|phase|lesson|section|q)\.?\s*)?(\d{1,3})\b(?!\s*(?:%|:\d|[.,]\d|p\b|°))|^\W{0,2}(?:(?:step|part|stage|chapter|phase)\s+)?(first|second|third|fourth|fifth|sixth|finally|last|one|two|three|four|five)\b/i;
  const numberIn = (text) => {
    const match = numbered.exec(text);
    return match ? (match[1] ? Number(match[1]) : words[match[2].toLowerCase()]) : null;
  };
  const heading = "h1, h2, h3, h4, h5, h6, [role=heading]";
  const found = (element, kind, shows, reads) => ({ selector: tools.pathOf(element), words: tools.describe(element), kind, shows: tools.quote(shows, 50), reads: tools.quote(reads, 50) });

  // Numbers that count up as they are seen and not as they are read.
  const countsWrongly = (parts, leftward) => {
    const counted = parts.filter((part) => part.number !== null);
    if (counted.length < Math.max(2, parts.length - 1) || (counted.length === 2 && !counted.every((part) => /^\W*(step|part|stage|phase|first|second)/i.test(part.text)))) {
      return null;
    }
    const read = counted.map((part) => part.number);
    const seen = [byRows(counted, leftward), byColumns(counted)].find((order) => ordered(order.map((part) => part.number)));
    return !ordered(read) && seen ? [seen[0].text, counted[0].text] : null;
  };
  // A heading shown over the words that are read out before it.
  const headsWrongly = (parts) => {
    const at = parts.findIndex((part) => part.head);
    const head = parts[at];
    const after = parts.slice(at + 1).filter((part) => part.text.length >= 40);
    const before = parts.slice(0, at).find((part) => !part.holdsHead && part.text.length >= 40 && sameColumn(part.box, head.box) && head.box.bottom <= part.box.top + 4);
    return at > 0 && before && after.length === 0 ? [head.text, before.text] : null;
  };
  // Headings read out one after another, and under each, as it is seen, words that come only later.
  const columnsApart = (parts) => {
    const heads = parts.filter((part) => part.head);
    const rest = parts.filter((part) => !part.head);
    if (heads.length < 2 || rest.length < heads.length || parts.slice(0, heads.length).some((part) => !part.head) || heads.some((head, at) => at > 0 && !sameRow(head.box, heads[0].box))) {
      return null;
    }
    const under = heads.map((head) => rest.find((part) => part.text.length >= 30 && sameColumn(part.box, head.box) && part.box.top >= head.box.bottom - 4));
    return under.every(Boolean) && new Set(under).size === heads.length ? [under[0].text, heads[1].text] : null;
  };
  // Pieces of a sentence that begin with its beginning only as they are seen.
  const sentenceApart = (parts, leftward) => {
    if (parts.length < 2 || parts.length > 12 || parts.some((part) => part.text.length > 120 || part.head) || !parts.every((part) => sameRow(part.box, parts[0].box))) {
      return null;
    }
    const seen = byRows(parts, leftward);
    return /^\p{Lu}/u.test(seen[0].text) && /[.!?]$/.test(seen.at(-1).text) && seen.slice(1).every((part) => /^\p{Ll}/u.test(part.text)) && /^\p{Ll}/u.test(parts[0].text)
      ? [seen.map((part) => part.text).join(" "), parts.map((part) => part.text).join(" ")] : null;
  };

  // Cheap, and true of hardly any box: some part lies above or before the one it is written after, or headings stand in a row.
  const strays = (container) => {
    const boxes = [...container.children].map((child) => ({ child, box: child.getBoundingClientRect() })).filter(({ box }) => box.width > 0 && box.height > 0);
    const back = ({ box: one }, { box: next }) => next.bottom <= one.top + 4 || (sameRow(one, next) && next.right <= one.left + 4);
    return boxes.some((part, at) => at > 0 && back(boxes[at - 1], part)) || (boxes.length >= 4 && boxes.filter(({ child }) => child.matches(heading)).length >= 2 && sameRow(boxes[0].box, boxes[1].box));
  };
  const placed = (container) => {
    const style = getComputedStyle(container);
    return /flex|grid/.test(style.display) || [...container.children].some((child) => {
      const own = getComputedStyle(child);
      return own.float !== "none" || /absolute|fixed/.test(own.position) || (own.position === "relative" && own.top !== "0px" && own.top !== "auto") || own.transform !== "none";
    });
  };
  // Labels in a row may be stars, written backwards so that a style rule can light those before the one chosen.
  const partsOf = (container) => [...container.children].filter((child) => child.localName !== "label" && tools.drawn(child) && tools.textOf(child) !== "").map((child) => {
    const text = tools.textOf(child);
    const box = boxOf(child);
    return { child, text, box, head: child.matches(heading), holdsHead: child.querySelector(heading) !== null, number: numberIn(text) };
  }).filter((part) => part.box.right > 0 && part.box.bottom > 0);

  probes.readingOrder = () => {
    const all = [];
    for (const container of document.body.querySelectorAll("*")) {
      if (all.length >= most) {
        break;
      }
      if (container.childElementCount < 2 || container.childElementCount > 40 || container.matches("svg, svg *, tr, tbody, thead, table, select, math, math *") || !(strays(container) || toTheLeft(container)) || !placed(container)) {
        continue;
      }
      const parts = partsOf(container);
      if (parts.length < 2) {
        continue;
      }
      const leftward = toTheLeft(container);
      for (const [kind, judge] of [["numbers", countsWrongly], ["heading", headsWrongly], ["columns", columnsApart], ["sentence", sentenceApart]]) {
        const fault = kind === "heading" && !parts.some((part) => part.head) ? null : judge(parts, leftward);
        if (fault) {
          all.push(found(container, kind, ...fault));
          break;
        }
      }
    }
    return [...all, ...turnedRound()];
  };
  // Latin letters set from right to left look like other words than are read out.
  const turnedRound = () => tools.styles().all.filter(({ rule }) => /bidi-override|isolate-override/.test(rule.style.unicodeBidi)).flatMap(({ rule }) => {
    try {
      return [...document.querySelectorAll(rule.selectorText)];
    } catch {
      return [];
    }
  }).concat([...document.querySelectorAll("bdo[dir=rtl], [style*='bidi-override']")]).filter((element) => getComputedStyle(element).direction === "rtl" && /override/.test(getComputedStyle(element).unicodeBidi) && tools.drawn(element) && /[a-z]{3}/i.test(tools.textOf(element)))
    .slice(0, 2).map((element) => found(element, "turned", [...tools.textOf(element)].reverse().join(""), tools.textOf(element)));

  const onPage = (box) => box.right > 4 && box.bottom > 4 && box.right - box.left > 4 && box.bottom - box.top > 4;
  const flows = (element) => {
    for (let one = element; one; one = one.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(one).position)) {
        return false;
      }
    }
    return true;
  };
  const groupOf = (element) => element.closest("form, fieldset, nav, [role=group], [role=navigation], [role=search], ul, ol, section, article, main, header, footer") ?? document.body;
  const near = (one, other) => {
    for (let holder = one.parentElement, steps = 0; holder && steps < 4; holder = holder.parentElement, steps++) {
      if (holder.contains(other)) {
        return holder;
      }
    }
    return null;
  };
  const backwards = (from, to, leftward) => (sameRow(from.box, to.box) ? (leftward ? to.box.left >= from.box.right - 2 : to.box.right <= from.box.left + 2) && "side" : sameColumn(from.box, to.box) && to.box.bottom <= from.box.top + 2 && "up");

  const upAndAway = (from, to, leftward) => to.box.bottom <= from.box.top + 2 && (leftward ? to.box.left >= from.box.right - 2 : to.box.right <= from.box.left + 2);
  // Stops that somebody has numbered, and whose numbers lead back up the page.
  const byHand = (stops) => {
    const counted = stops.filter((stop) => stop.element.tabIndex > 0);
    const at = counted.findIndex((stop, index) => index > 0 && (backwards(counted[index - 1], stop, toTheLeft(stop.element)) || upAndAway(counted[index - 1], stop, toTheLeft(stop.element))));
    return at > 0 ? [{ selector: tools.pathOf(counted[at].element), words: tools.describe(counted[at - 1].element), next: tools.describe(counted[at].element), up: !sameRow(counted[at - 1].box, counted[at].box), byHand: true, count: 1 }] : [];
  };

  // Where Tab goes against the way the eye goes, most of the time, or because somebody numbered the stops.
  probes.focusOrder = () => {
    const stops = tools.tabOrder().map((element) => ({ element, box: boxOf(element) })).filter((stop) => onPage(stop.box) && flows(stop.element));
    const all = byHand(stops);
    for (const [group, own] of all.length > 0 ? [] : Map.groupBy(stops, (stop) => groupOf(stop.element))) {
      const leftward = toTheLeft(group);
      const steps = own.slice(1).map((to, at) => ({ from: own[at], to, way: backwards(own[at], to, leftward) })).filter((step) => near(step.from.element, step.to.element));
      const wrong = steps.filter((step) => step.way);
      if (wrong.length >= 2 && wrong.length >= steps.length / 2) {
        all.push({ selector: tools.pathOf(wrong[0].from.element), words: tools.describe(wrong[0].from.element), next: tools.describe(wrong[0].to.element), up: wrong[0].way === "up", byHand: false, count: wrong.length });
      }
    }
    return all.slice(0, most);
  };

  const dialogs = "[role=dialog], [role=alertdialog], [aria-modal=true], dialog[open], [class*=modal i], [class*=dialog i], [class*=popup i], [class*=lightbox i], [id*=modal i], [id*=dialog i]";
  const overlays = (element) => {
    if (element.matches("[role=dialog], [role=alertdialog], [aria-modal=true], dialog")) {
      return true;
    }
    const box = element.getBoundingClientRect();
    return getComputedStyle(element).position === "fixed" && box.width * box.height > 0.1 * innerWidth * innerHeight && tools.tabbables(element).length > 0;
  };
  const open = () => [...document.querySelectorAll(dialogs)].filter((element) => tools.drawn(element) && overlays(element) && tools.textOf(element) !== "");
  const openers = () => [...document.querySelectorAll("button, [role=button], a[href^='#'], a[href^='javascript:'], input[type=button]")].filter((element) => tools.drawn(element) && !element.matches(":disabled") && (element.type !== "submit" || !element.form) && (tools.hears(element, ["click"]) || element.hasAttribute("onclick")));
  probes.dialogPossible = () => ({ possible: (document.querySelector(`${dialogs}, dialog, [aria-haspopup=dialog]`) !== null || [...document.scripts].some((script) => /dialog|modal/i.test(script.textContent))) && openers().length > 0 });
  // A dialog that opens and leaves the focus behind it, with more stops between than the next press of Tab.
  probes.dialogFocus = async () => {
    const all = [];
    const alike = new Map();
    for (const opener of openers()) {
      const signature = tools.signatureOf(opener);
      alike.set(signature, (alike.get(signature) ?? 0) + 1);
      if (all.length >= 2 || alike.get(signature) > 4 || alike.size > 12 || !opener.isConnected || !tools.drawn(opener) || tools.inert(opener)) {
        continue;
      }
      const before = new Set(open());
      const since = tools.started.delays.length;
      tools.keepHere();
      opener.focus();
      opener.click();
      await tools.settle(since);
      const dialog = open().find((element) => !before.has(element));
      if (!dialog) {
        continue;
      }
      const at = document.activeElement;
      const stops = tools.tabOrder();
      const next = at === document.body ? stops[0] : stops[stops.indexOf(at) + 1];
      if (!dialog.contains(at) && !(next && dialog.contains(next)) && tools.tabbables(dialog).length > 0) {
        all.push({ selector: tools.pathOf(dialog), words: tools.describe(opener), next: at === document.body ? "" : tools.describe(at) });
      }
      tools.stroke(at, "Escape");
      dialog.isConnected && tools.drawn(dialog) && [...dialog.querySelectorAll("button, [role=button], a[href^='#']")].find((button) => /close|cancel|×|✕|no\b|ok\b|dismiss/i.test(tools.nameOf(button)))?.click();
      await tools.settle(since);
    }
    return all;
  };
})();
