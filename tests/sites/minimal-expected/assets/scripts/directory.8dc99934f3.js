// Narrows the services directory without leaving the page. Everything here has a plain page of its own, so nothing is lost without it.
// What is chosen is kept behind the hash of the address: it can be shared, and is never sent to anyone.

const form = document.querySelector("[data-finder]");
const list = document.querySelector("[data-results]");
const total = document.querySelector("[data-total]");
const more = document.querySelector("button[data-more]");
const template = document.querySelector("template[data-card]");
const near = form.elements.namedItem("near");
const age = form.elements.namedItem("age");
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const words = form.dataset;
const atFirst = [...list.children];
const shownAtOnce = 50;

let index;
let shown = shownAtOnce;

const fill = (text, ...values) => values.reduce((done, value, place) => done.replace(`{${place}}`, value), text);

// Fetched once, when the first choice is made.
const load = () => (index ??= fetch(words.index).then((answer) => {
  if (!answer.ok) throw new Error(`The list of services cannot be fetched: ${answer.status}.`);
  return answer.json();
}).then((data) => ({
  ...data,
  services: data.services.map(([id, title, summary, type, provider, from, to, cost, phone, closed, district, terms]) =>
    ({ id, title, summary, type, provider, from, to, cost, phone, closed, district, terms })),
})));

const chosen = () => {
  const groups = new Map();
  for (const box of boxes.filter((one) => one.checked)) {
    groups.set(box.name, (groups.get(box.name) ?? new Set()).add(box.value));
  }
  return { groups, age: age.value === "" ? null : Number(age.value), near: near?.value.trim().toUpperCase() ?? "" };
};

const isEmpty = (choice) => choice.groups.size === 0 && choice.age === null && choice.near === "";

// A full postcode is cut to its first part: three more characters always follow that.
const districtOf = (text, districts) => {
  const plain = text.replace(/\s+/g, "");
  return plain in districts ? plain : plain.slice(0, -3) in districts ? plain.slice(0, -3) : null;
};

const radians = (degrees) => degrees * Math.PI / 180;

// Miles along a great circle: the haversine formula with the mean radius of the earth.
const miles = ([north, east], [otherNorth, otherEast]) => {
  const half = Math.sin(radians(otherNorth - north) / 2) ** 2
    + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * Math.sin(radians(otherEast - east) / 2) ** 2;
  return 2 * 3958.8 * Math.asin(Math.sqrt(half));
};

// OR within a group, AND across groups. A service that only one group shuts out counts for that group's other choices.
const sift = (data, choice) => {
  const counts = new Map(boxes.map((box) => [`${box.name} ${box.value}`, 0]));
  const ages = new Array(age.options.length - 1).fill(0);
  const found = [];
  for (const service of data.services) {
    const out = [...choice.groups].filter(([group, values]) => !(service.terms[group] ?? []).some((term) => values.has(term))).map(([group]) => group);
    const ofAge = choice.age === null || (service.from <= choice.age && choice.age <= service.to);
    if (out.length === 0 && ofAge) found.push(service);
    if (out.length === 0) for (let year = service.from; year <= service.to && year < ages.length; year++) ages[year]++;
    if (!ofAge || out.length > 1) continue;
    for (const [group, terms] of Object.entries(service.terms)) {
      if (out.length === 0 || out[0] === group) {
        for (const term of terms) counts.set(`${group} ${term}`, (counts.get(`${group} ${term}`) ?? 0) + 1);
      }
    }
  }
  return { counts, ages, found };
};

const sortByDistance = (data, found, district) => {
  const from = data.districts[district];
  for (const service of found) {
    const there = data.districts[service.district];
    service.miles = there ? miles(from, there) : Infinity;
  }
  // Places that are not known come last, in the list's own order.
  return found.sort((one, other) => (one.miles === other.miles ? 0 : one.miles - other.miles));
};

const put = (card, slot, text) => {
  const place = card.querySelector(`[data-slot=${slot}]`);
  if (text) place.textContent = text;
  else (place.closest("div, p") ?? place).remove();
  return place;
};

const distanceWords = (service, district) => service.miles === undefined || !district ? "" : service.miles === Infinity ? words.anywhere
  : service.miles < 0.5 ? fill(words.here, district) : fill(service.miles < 1.5 ? words.mile : words.miles, Math.round(service.miles), district);

const cardOf = (service, district) => {
  const item = template.content.cloneNode(true).firstElementChild;
  put(item, "type", service.type);
  put(item, "title", service.title).setAttribute("href", `${location.pathname}${service.id}/`);
  put(item, "closed", service.closed);
  put(item, "summary", service.summary);
  put(item, "distance", distanceWords(service, district));
  put(item, "ages", fill(words.ages, service.from, service.to));
  put(item, "provider", service.provider);
  put(item, "cost", words[`cost${service.cost[0].toUpperCase()}${service.cost.slice(1)}`]);
  const phone = put(item, "phone", service.phone);
  phone.setAttribute("href", `tel:${(service.phone ?? "").replace(/(?!^\+)\D/g, "")}`);
  item.querySelector("[data-shortlist]").dataset.shortlist = service.id;
  item.querySelector("[data-slot=about]").textContent = `: ${service.title}`;
  return item;
};

const showCounts = ({ counts, ages }) => {
  for (const box of boxes) {
    box.labels[0].querySelector("[data-count]").textContent = `(${counts.get(`${box.name} ${box.value}`)})`;
  }
  [...age.options].slice(1).forEach((option, year) => {
    option.textContent = `${year} (${ages[year]})`;
  });
  for (const group of form.querySelectorAll("[data-group]")) {
    const many = group.querySelectorAll("input:checked").length;
    group.querySelector("[data-chosen]").textContent = many === 0 ? "" : fill(words.chosen, many);
  }
};

const showPlace = (choice, district, data) => {
  if (!near) return;
  const note = document.getElementById(near.getAttribute("aria-describedby"));
  const isUnknown = choice.near.length > 0 && !district;
  note.textContent = isUnknown ? fill(words.unknown, Object.keys(data.districts).join(", ")) : words.nearNote;
  near.setAttribute("aria-invalid", String(isUnknown));
};

const remember = (choice) => {
  const kept = new URLSearchParams();
  for (const [group, values] of choice.groups) for (const value of values) kept.append(group, value);
  if (choice.age !== null) kept.set("age", choice.age);
  if (choice.near) kept.set("near", choice.near);
  history.replaceState(null, "", `${kept}` ? `#${kept}` : location.pathname);
};

const show = (found, district) => {
  list.replaceChildren(...found.slice(0, shown).map((service) => cardOf(service, district)));
  total.textContent = found.length === 1 ? words.one : fill(words.other, found.length);
  more.hidden = found.length <= shown;
  more.textContent = fill(words.more, Math.min(shownAtOnce, found.length - shown));
  dispatchEvent(new CustomEvent("services-shown"));
};

const update = async () => {
  const data = await load();
  const choice = chosen();
  const result = sift(data, choice);
  const district = choice.near ? districtOf(choice.near, data.districts) : null;
  showCounts(result);
  showPlace(choice, district, data);
  remember(choice);
  document.querySelectorAll("[data-parts]").forEach((parts) => { parts.hidden = !isEmpty(choice); });
  if (isEmpty(choice)) {
    list.replaceChildren(...atFirst);
    total.textContent = data.services.length === 1 ? words.one : fill(words.other, data.services.length);
    more.hidden = true;
  } else {
    show(district ? sortByDistance(data, result.found, district) : result.found, district);
  }
};

const restore = () => {
  const kept = new URLSearchParams(location.hash.slice(1));
  for (const box of boxes) box.checked = kept.getAll(box.name).includes(box.value);
  age.value = kept.get("age") ?? "";
  if (near) near.value = kept.get("near") ?? "";
  form.querySelectorAll("[data-group]").forEach((group) => { group.open ||= group.querySelector("input:checked") !== null; });
  return `${kept}` !== "";
};

const start = () => {
  let waiting;
  const changed = () => {
    shown = shownAtOnce;
    clearTimeout(waiting);
    update();
  };
  form.addEventListener("change", changed);
  // Letters are waited for, so that speech software is not interrupted at each.
  near?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 400);
  });
  form.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    changed();
  });
  form.querySelector("[data-reset]").addEventListener("click", () => {
    form.reset();
    changed();
  });
  more.addEventListener("click", async () => {
    const next = shown;
    shown += shownAtOnce;
    await update();
    list.children[next].querySelector("a").focus();
  });
  addEventListener("hashchange", () => { if (restore()) changed(); });
  document.querySelectorAll("[data-script=on]:not([data-shortlist]):not([data-shortlist-link])").forEach((part) => { part.hidden = part === more; });
  document.querySelectorAll("[data-script=off]").forEach((part) => { part.hidden = true; });
  if (restore()) changed();
};

start();
