// What a page says when a form is sent, a field is left or a button is pressed, and who comes to hear of it.
(() => {
  const { tools, probes } = siteChecks;
  const live = "[role=alert], [role=status], [role=log], [role=alertdialog], [role=dialog], [role=timer], [role=progressbar], dialog, output, [aria-live=polite], [aria-live=assertive]";
  const fieldSelector = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
  const patience = 2100;

  const wordsOf = (texts) => texts.map((text) => text.data).join(" ").replace(/\s+/g, " ").trim();
  const fieldsOf = (holder) => [...holder.querySelectorAll(fieldSelector)].filter((field) => tools.focusable(field));

  // A message is heard where it stands in a live region, where one says something beside it, and where the focus goes to it.
  const isHeard = (outcome) => {
    const focus = document.activeElement;
    const speaks = (element) => {
      const region = element.closest?.(live);
      return Boolean(region) && tools.textOf(region) !== "";
    };
    return outcome.departures.length > 0
      || outcome.changed.some(speaks) || outcome.appeared.some((text) => speaks(text.element))
      || (outcome.focus !== null && focus !== document.body && (focus.matches(fieldSelector) || outcome.appeared.some((text) => focus.contains(text.element))));
  };
  const isTiedTo = (text, fields) => fields.some((field) => [...tools.idsOf(field, "aria-describedby"), ...tools.idsOf(field, "aria-errormessage"), ...tools.idsOf(field, "aria-labelledby"), ...(field.labels ?? [])]
    .some((element) => element.contains(text.element) || text.element.contains(element)));
  const groupsIn = (holder) => new Set(fieldsOf(holder).map((field) => (/^(radio|checkbox)$/.test(field.type) ? field.name || field : field))).size;

  const common = new Set(["your", "this", "that", "with", "please", "enter", "field", "what", "have", "from", "required", "optional", "must", "valid"]);
  const stems = (words) => (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, 5));
  // A message says which field it means by standing with it alone, by being tied to it, or by its name.
  const saysWhich = (texts, fields) => texts.some((text) => {
    let holder = text.element;
    while (holder && fieldsOf(holder).length === 0 && holder !== document.body) {
      holder = holder.parentElement;
    }
    return isTiedTo(text, fields) || (holder && groupsIn(holder) === 1);
  }) || (() => {
    const said = new Set(stems(wordsOf(texts)));
    return fields.some((field) => stems(`${tools.nameOf(field)} ${tools.textOf(field.closest("fieldset")?.querySelector("legend") ?? field)}`).some((stem) => said.has(stem)));
  })() || /\b(all|every|each|both)\b|everything/i.test(wordsOf(texts));

  const edge = (style) => [style.borderTopColor, style.borderTopWidth, style.borderBottomColor, style.backgroundColor, style.boxShadow, style.outlineStyle === "none" ? "" : style.outlineColor].join();
  const looks = (fields) => new Map(fields.map((field) => [field, [field, field.parentElement, ...(field.labels ?? [])].filter((one) => one && one !== document.body).map((one) => `${edge(getComputedStyle(one))} ${getComputedStyle(one).color} ${getComputedStyle(one, "::after").content}${getComputedStyle(one, "::before").content}`).join("|")]));
  // Red where nothing was red before, or said to be invalid: a field that turns green, or whose label moves, is not in error.
  const isWarning = (field, before) => {
    const reds = (text) => (text.match(/rgba?\([^)]*\)/g) ?? []).filter((colour) => {
      const [red, green, blue, alpha] = tools.parse(colour);
      return alpha > 0.1 && red > 110 && red > 1.06 * green + 8 && red > 1.06 * blue + 8 && green < 240;
    });
    return field.matches("[aria-invalid=true]") || reds(looks([field]).get(field)).some((colour) => !before.includes(colour));
  };
  const told = (element, kind, words) => ({ selector: tools.pathOf(element), words: tools.describe(element), kind, said: words.slice(0, 120) });

  // What is wrong with the way a form tells of an error, after it was given one.
  const judge = (form, fields, before, outcome) => {
    const heard = isHeard(outcome);
    const texts = outcome.appeared.filter((text) => /\p{L}/u.test(text.data));
    if (outcome.departures.length > 0) {
      return null;
    }
    if (texts.length === 0) {
      const after = looks(fields);
      const marked = fields.filter((field) => before.get(field) !== after.get(field) && field !== document.activeElement && isWarning(field, before.get(field)));
      return marked.length > 0 && !outcome.pictures && outcome.changed.every((element) => !element.matches("img, svg, [aria-label]") && !element.querySelector?.("img[alt]:not([alt=''])")) ? told(marked[0], "unsaid", "") : null;
    }
    const words = wordsOf(texts);
    if (success.test(words) && !failure.test(words)) {
      return heard ? null : told(form, "unheard", words);
    }
    if (fields.length > 1 && !fields.some((field) => field.type === "password") && !saysWhich(texts, fields)) {
      return told(texts[0].element, "which", words);
    }
    return heard || texts.every((text) => isTiedTo(text, fields)) ? null : told(texts[0].element, "unheard", words);
  };
  const success = /\b(thank|thanks|success\w*|sent|saved|submitted|received|added|removed|deleted|copied|updated|subscribed|unsubscribed|confirmed|booked|signed up|registered|done|completed?|welcome|uploaded|applied)\b/i;
  const failure = /\b(error|invalid|wrong|incorrect|must|required|missing|please|failed|cannot|could not|not valid|enter|fill|problem|too (short|long)|do(es)? not match)\b/i;
  const progress = /\b(loading|sending|saving|searching|please wait|working|in progress|processing)\b|\b(no|\d+)\s+(\p{L}+\s+)?(results?|match(es)?|items?|found)\b|\b(results?|match(es)?|items?)\b[^.]{0,20}\b\d+|\bfound\b/iu;

  const clear = (fields) => fields.forEach((field) => {
    if (/^(checkbox|radio)$/.test(field.type)) {
      field.checked = false;
    } else if (field.localName !== "select" && field.type !== "file" && field.type !== "range" && field.type !== "color") {
      tools.setField(field, "");
    }
  });
  const spoil = (fields) => fields.forEach((field) => {
    const about = `${field.type} ${field.name} ${tools.nameOf(field)}`.toLowerCase();
    if (field.matches("textarea, input") && /mail|phone|tel\b|post ?code|date|age|number|url|password/.test(about) && !/^(number|date|time|month|week|datetime-local|checkbox|radio|file|range|color)$/.test(field.type)) {
      tools.setField(field, "x");
    }
  });
  const right = async (fields) => {
    for (const field of fields) {
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked || (field.type === "radio" && field.form?.querySelector(`input[name="${CSS.escape(field.name)}"]:checked`)) || field.click();
      } else if (field.type !== "file") {
        await tools.fill(field);
        /mail/i.test(`${field.name} ${tools.nameOf(field)}`) && tools.setField(field, "a@example.org");
        field.type === "password" && tools.setField(field, "Correct-horse-7");
      }
    }
  };
  const sender = (form) => form.querySelector("button:not([type=button], [type=reset]), input[type=submit], input[type=image]")
    ?? [...form.querySelectorAll("button, input[type=button], [role=button]")].find((button) => tools.drawn(button) && tools.hears(button, ["click"]) && /send|submit|save|join|sign|log|search|next|continue|go|add|ask|book|register|check/i.test(tools.nameOf(button)));

  const isChecked = (form, button) => tools.hears(form, ["submit", "invalid"]) || tools.hears(button, ["click"]);
  // Sends a form three times: empty, spoilt, and filled in.
  const tryForm = async (form, found) => {
    const button = sender(form);
    if (!button || !tools.drawn(button) || button.matches(":disabled") || !isChecked(form, button)) {
      return;
    }
    for (const prepare of [clear, spoil, right]) {
      const fields = fieldsOf(form);
      await prepare(fields);
      await tools.wait(0);
      button.focus();
      const before = looks(fields);
      const outcome = await tools.outcomeOf(() => button.click(), patience);
      // Where the browser itself says what is missing, in words and with the focus, the page need not.
      const stopped = !form.noValidate && !button.formNoValidate && form.matches(":invalid") && !tools.hears(form, ["invalid"]);
      const fault = stopped ? null : judge(form, fields, before, outcome);
      if (fault) {
        found.push(fault);
        return;
      }
      if (!form.isConnected || !tools.drawn(button)) {
        return;
      }
    }
  };
  // Leaves a field with what cannot be right in it.
  const tryField = async (field, found) => {
    const form = field.closest("form, fieldset, section, main, body");
    tools.setField(field, "");
    field.focus();
    await tools.wait(0);
    const before = looks([field]);
    const outcome = await tools.outcomeOf(() => {
      spoil([field]);
      ["input", "change"].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
      field.blur();
    }, patience);
    const said = wordsOf(outcome.appeared);
    const fault = failure.test(said) || said === "" ? judge(form, [field], before, outcome) : null;
    fault && fault.kind !== "which" && (fault.kind !== "unsaid" || looks([field]).get(field) !== before.get(field)) && found.push(fault);
  };

  const counted = /basket|cart|bag|items?|results?|selected|saved|favourites|favorites|shortlist|list|total/i;
  // Whether short new words report on something done, and are not what was asked for.
  const reports = (button, outcome) => {
    const texts = outcome.appeared.filter((text) => /[\p{L}\d]/u.test(text.data) && !button.contains(text.element));
    const words = wordsOf(texts);
    const numbers = texts.length > 0 && texts.every((text) => /^\W*\d+\W*$/.test(text.data));
    return texts.length > 0 && words.length <= 110 && (numbers ? texts.length <= 2 && counted.test(`${tools.textOf(texts[0].element.parentElement ?? texts[0].element).slice(0, 60)} ${tools.nameOf(texts[0].element.closest("[aria-label], a, button") ?? texts[0].element)}`) && /\b(add|remove|save|buy|choose|select)\b/i.test(tools.nameOf(button)) : success.test(words) || progress.test(words) || /\b(error|failed|could not)\b/i.test(words)) ? words : "";
  };
  const tryButton = async (button, found) => {
    button.focus();
    const outcome = await tools.outcomeOf(() => button.click(), patience);
    const words = reports(button, outcome);
    if (words && !isHeard(outcome) && !outcome.changed.some((element) => button.contains(element) && element !== button && tools.textOf(element) !== "")) {
      found.push(told(button, "unheard", words));
    }
  };
  const trySearch = async (field, found) => {
    field.focus();
    const outcome = await tools.outcomeOf(async () => {
      await tools.fill(field);
    }, patience);
    const words = wordsOf(outcome.appeared);
    if (words.length <= 110 && progress.test(words) && !isHeard({ ...outcome, focus: null })) {
      found.push(told(field, "unheard", words));
    }
  };

  tools.idsOf = (element, attribute) => (element.getAttribute(attribute) ?? "").split(/\s+/).map((id) => id && document.getElementById(id)).filter(Boolean);
  const checked = () => [...document.forms].filter((form) => fieldsOf(form).length > 0);
  const left = () => fieldsOf(document).filter((field) => field.matches("input:not([type=checkbox], [type=radio], [type=range], [type=color], [type=file]), textarea") && tools.hears(field, ["blur", "focusout", "change"]));
  probes.formPossible = () => ({ possible: left().length > 0 || checked().some((form) => sender(form) && isChecked(form, sender(form))) });
  probes.formMessages = async () => {
    const found = [];
    for (const field of left().slice(0, 6)) {
      await tryField(field, found);
    }
    for (const form of found.length > 0 ? [] : checked().slice(0, 3)) {
      await tryForm(form, found);
    }
    return found.slice(0, 3);
  };
  probes.statusMessages = async () => {
    const found = [];
    const alike = new Set();
    for (const button of pressable()) {
      const signature = tools.signatureOf(button) + tools.nameOf(button);
      if (found.length < 3 && alike.size < 12 && !alike.has(signature) && button.isConnected && tools.drawn(button)) {
        await tryButton(button, found);
        alike.add(signature);
      }
    }
    for (const field of searchable().slice(0, 4)) {
      await trySearch(field, found);
    }
    return found;
  };
  const pressable = () => [...document.querySelectorAll("button, input[type=button], [role=button]")].filter((button) => tools.drawn(button) && !button.matches(":disabled, [aria-expanded], [aria-haspopup], [aria-pressed]")
      && (button.type !== "submit" || !button.form) && tools.hears(button, ["click"]));
  const searchable = () => [...document.querySelectorAll("input[type=search], input[type=text], input:not([type]), select")].filter((field) => tools.focusable(field) && tools.hears(field, ["input", "keyup", "change"]));
  probes.statusPossible = () => ({ possible: pressable().length + searchable().length > 0 });
})();
