// Whether coming to a control, or filling it in, is enough to be carried off: to another page, window or control.
(() => {
  const { tools, probes } = siteChecks;
  const mostAlike = 3;

  // Of elements that look alike and stand among the same listeners, the first few.
  const fewOf = (elements, most) => {
    const alike = new Map();
    return elements.filter((element) => {
      const signature = tools.signatureOf(element) + [...tools.kindsOf(element)].sort().join();
      alike.set(signature, (alike.get(signature) ?? 0) + 1);
      return tools.kindsOf(element).size > 0 || alike.get(signature) <= mostAlike;
    }).slice(0, most);
  };

  const composites = "[role=toolbar], [role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree], [role=grid], [role=treegrid], [role=radiogroup], [role=combobox]";
  // Moving inside one widget, or from a guard at a dialog's edge, carries nobody off.
  const openModal = () => [...document.querySelectorAll("dialog[open], [aria-modal=true]")].filter(tools.drawn).at(-1);
  const isOneWidget = (from, to, modal) => {
    const widget = from.closest(composites);
    const owned = `${from.getAttribute("aria-controls") ?? ""} ${from.getAttribute("aria-owns") ?? ""}`.split(/\s+/).some((id) => id && document.getElementById(id)?.contains(to));
    return from.contains(to) || to.contains(from) || Boolean(widget?.contains(to)) || owned || Boolean(modal?.contains(to));
  };
  const isGuard = (element) => {
    const box = element.getBoundingClientRect();
    return !tools.nameOf(element) && !element.matches("input, select, textarea, button, a[href]") && (box.width <= 4 || box.height <= 4 || element.closest("[aria-hidden=true]"));
  };
  const told = (element, kind, to, code) => ({ selector: tools.pathOf(element), words: tools.describe(element), kind, to, code: code ?? "", around: before(element) });

  // What somebody has read when they come to a field: its name, its description and the words before it in its form.
  const before = (field) => {
    const start = field.closest("form, fieldset, section, main, body") ?? document.body;
    const range = document.createRange();
    range.setStart(start, 0);
    range.setEndBefore(field);
    const described = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).map((id) => id && document.getElementById(id)?.textContent).join(" ");
    return `${range.toString().replace(/\s+/g, " ").slice(-500)} ${tools.nameOf(field)} ${described} ${field.title}`;
  };

  probes.focusTrials = async () => {
    const found = [];
    const candidates = tools.tabOrder().filter((element) => element.localName !== "iframe" && tools.hears(element, ["focus", "focusin"]));
    for (const element of fewOf(candidates, 40)) {
      if (!tools.focusable(element) || document.activeElement === element) {
        continue;
      }
      document.activeElement?.blur?.();
      await tools.wait(0);
      const modal = openModal();
      const [departure] = await tools.departuresOf(() => element.focus());
      const at = element.getRootNode().activeElement ?? document.body;
      const code = element.getAttribute("onfocus");
      if (departure) {
        found.push(told(element, departure.kind, departure.to, code));
      } else if (at !== element && tools.focusable(element) && !isGuard(element)) {
        if (at === document.body) {
          found.push(told(element, "lost", "", code));
        } else if (!isOneWidget(element, at, modal)) {
          found.push(told(element, "moved", tools.describe(at), code));
        }
      }
    }
    return found;
  };

  const typing = ["change", "input", "beforeinput", "keyup", "keydown", "keypress", "click", "blur", "focusout", "select"];
  const send = (field, type) => field.dispatchEvent(type === "input" ? new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }) : new Event(type, { bubbles: true, cancelable: true }));
  const samples = { email: "a@example.org", url: "https://example.org/", date: "2026-01-05", month: "2026-01", week: "2026-W02", time: "10:30", "datetime-local": "2026-01-05T10:30", color: "#336699" };
  const sampleFor = (field) => {
    if (samples[field.type]) {
      return samples[field.type];
    }
    const most = field.maxLength > 0 && field.maxLength <= 12 ? field.maxLength : 4;
    return field.type === "number" || field.type === "range" ? String(Math.max(1, Number(field.min) || 1))
      : field.type === "tel" || field.inputMode === "numeric" || field.maxLength > 0 ? "1234567890123".slice(0, most) : "Test".slice(0, most);
  };
  const set = (field, value) => {
    const owner = field.localName === "textarea" ? HTMLTextAreaElement : field.localName === "select" ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(owner.prototype, "value").set.call(field, value);
  };
  // As somebody fills it in; each step is told apart, because leaving a field is not yet choosing.
  const stepsOf = (field) => {
    if (field.localName === "select") {
      const others = [...field.options].filter((option) => !option.disabled && !option.selected);
      const chosen = [others.find((option) => option.value !== "") ?? others[0], others.at(-1)].filter(Boolean);
      return [...new Set(chosen)].map((option) => () => { option.selected = true; send(field, "input"); send(field, "change"); });
    }
    if (field.type === "checkbox" || field.type === "radio" || !field.matches("input, textarea")) {
      return [() => field.click()];
    }
    return [() => {
      const value = sampleFor(field);
      set(field, value);
      tools.stroke(field, value.at(-1));
      send(field, "input");
    }, () => send(field, "change")];
  };
  tools.fill = async (field) => { for (const step of stepsOf(field)) { step(); } };
  tools.setField = set;
  const fillable = "select, textarea, input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=file], [readonly]), [role=checkbox], [role=switch], [role=radio]";

  const sent = /\b(sent|submitted|submitting|thank|redirect\w*|navigat\w*|taken to|left the page|leaving)\b/i;
  const headings = () => `${document.title}|${[...document.querySelectorAll("h1")].map(tools.textOf).join()}`;
  // Does a step, and tells what it set off: a form sent by a script of the page itself, or another page in this one's place.
  const trying = async (step) => {
    const [before, headed] = [tools.seenTexts(), headings()];
    let submitted = false;
    const hear = () => { submitted = true; };
    addEventListener("submit", hear, true);
    const departures = await tools.departuresOf(step);
    removeEventListener("submit", hear, true);
    const after = tools.seenTexts();
    const sum = (texts) => texts.reduce((all, text) => all + text.data.trim().length, 0);
    const words = tools.newTexts(before, after).map((text) => text.data).join(" ").replace(/\s+/g, " ").trim();
    return { departures, submitted, words, replaced: headed !== headings() && sum(tools.newTexts(after, before)) > 0.6 * sum([...before.values()]) && words.length > 0 };
  };

  const tryField = async (field) => {
    field.focus();
    const modal = openModal();
    for (const step of stepsOf(field)) {
      const outcome = await trying(step);
      const departure = outcome.departures.find((one) => one.kind !== "message" || sent.test(one.to));
      const at = document.activeElement;
      if (outcome.submitted && sent.test(outcome.words)) {
        return told(field, "sent", tools.quote(outcome.words, 60));
      }
      if (outcome.replaced) {
        return told(field, "replaced", tools.quote(outcome.words, 60));
      }
      if (departure) {
        return told(field, departure.kind, departure.to, field.getAttribute("onchange") ?? field.getAttribute("oninput"));
      }
      if (at && at !== field && at !== document.body && at.matches("input, select, textarea, button, a[href], [tabindex]") && tools.focusable(field) && !isOneWidget(field, at, modal)) {
        return told(field, "moved", tools.describe(at));
      }
    }
    const left = field.matches("input, textarea") ? (await tools.departuresOf(() => field.blur())).find((one) => one.kind !== "message") : null;
    return left ? told(field, left.kind, left.to) : null;
  };

  const listenedTo = () => tools.everything(document).filter((field) => field.matches(fillable) && tools.focusable(field) && tools.hears(field, typing));
  probes.inputPossible = () => ({ possible: listenedTo().length > 0 });
  probes.inputTrials = async () => {
    const found = [];
    const fields = listenedTo();
    for (const field of fewOf(fields, 30)) {
      const one = tools.focusable(field) && !field.matches(":disabled") ? await tryField(field) : null;
      one && found.push(one);
    }
    return found;
  };
})();
