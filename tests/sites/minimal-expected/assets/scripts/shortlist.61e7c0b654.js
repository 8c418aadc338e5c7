// The reader's own list of services. It is kept on this device alone: no cookie, nothing sent. A shared list is held whole by its link.

const key = "send-shortlist";
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
let memory = [];

// A browser may forbid storage; then the list lasts as long as the page.
const read = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => idForm.test(id)) : [];
  } catch {
    return memory;
  }
};

const write = (ids) => {
  memory = ids;
  try {
    localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    // It stays in memory.
  }
};

const fill = (text, value) => text.replace("{0}", value);

const showCount = () => {
  for (const link of document.querySelectorAll("[data-shortlist-link]")) {
    link.hidden = false;
    link.querySelector("[data-shortlist-count]").textContent = read().length;
  }
};

const label = (button) => {
  button.querySelector("[data-shortlist-words]").textContent = read().includes(button.dataset.shortlist) ? button.dataset.remove : button.dataset.add;
  button.hidden = false;
};

const showButtons = () => {
  document.querySelectorAll("button[data-shortlist]").forEach(label);
  showCount();
};

const say = (text) => {
  const status = document.querySelector("[data-shortlist-status]");
  if (status) status.textContent = text;
};

document.addEventListener("click", (click) => {
  const button = click.target.closest("button[data-shortlist]");
  if (!button) return;
  const ids = read();
  const isThere = ids.includes(button.dataset.shortlist);
  write(isThere ? ids.filter((id) => id !== button.dataset.shortlist) : [...ids, button.dataset.shortlist]);
  showButtons();
  say(isThere ? button.dataset.removed : button.dataset.added);
});

addEventListener("services-shown", showButtons);
addEventListener("storage", (change) => { if (change.key === key) showButtons(); });

// The page of the list itself.

const place = document.querySelector("[data-shortlist-place]");

const shared = () => new URLSearchParams(location.hash.slice(1)).get("ids")?.split(",").filter((id) => idForm.test(id)) ?? null;

// Each service's own page is read, so that the list can never say anything else than the page does.
const fetchEntry = async (id) => {
  const answer = await fetch(`../${id}/`).catch(() => null);
  if (!answer?.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const parts = [...page.querySelectorAll("[data-shortlist-part]")];
  return { id, title: page.querySelector("h1").textContent, parts };
};

const lowered = (part) => {
  const copy = document.importNode(part, true);
  copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
  for (const heading of copy.querySelectorAll("h2, h3")) {
    const smaller = document.createElement(heading.localName === "h2" ? "h3" : "h4");
    smaller.append(...heading.childNodes);
    heading.replaceWith(smaller);
  }
  return copy;
};

const entryOf = (entry, isOwn) => {
  const section = document.createElement("section");
  section.className = "shortlist__entry";
  const heading = document.createElement("h2");
  const link = document.createElement("a");
  link.href = `../${entry.id}/`;
  link.textContent = entry.title;
  heading.append(link);
  section.append(heading, ...entry.parts.map(lowered));
  if (isOwn) {
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "button shortlist__button";
    remove.textContent = `${place.dataset.remove}: ${entry.title}`;
    remove.addEventListener("click", async () => {
      write(read().filter((id) => id !== entry.id));
      await showList();
      say(place.dataset.removed);
      document.querySelector("h1").tabIndex = -1;
      document.querySelector("h1").focus();
    });
    section.append(remove);
  }
  return section;
};

const showList = async () => {
  const given = shared();
  const ids = given ?? read();
  const entries = (await Promise.all(ids.map(fetchEntry))).filter((entry) => entry !== null);
  place.replaceChildren(...entries.map((entry) => entryOf(entry, given === null)));
  const tools = document.querySelector("[data-shortlist-tools]");
  tools.hidden = entries.length === 0;
  tools.querySelector("[data-shortlist-share]").href = `#ids=${entries.map((entry) => entry.id).join(",")}`;
  tools.querySelector("[data-shortlist-keep]").hidden = given === null;
  tools.querySelector("[data-shortlist-clear]").hidden = given !== null;
  document.querySelector("[data-shortlist-empty]").hidden = entries.length > 0;
  const missing = ids.length - entries.length;
  say(missing > 0 ? fill(place.dataset.missing, missing) : "");
};

const startList = async () => {
  document.querySelectorAll("[data-script=off]").forEach((part) => { part.hidden = true; });
  const on = (name, act) => document.querySelector(`[data-shortlist-${name}]`).addEventListener("click", act);
  on("print", () => print());
  on("clear", async () => {
    write([]);
    await showList();
    document.querySelector("[data-shortlist-empty]").focus();
  });
  on("keep", async () => {
    write([...new Set([...read(), ...shared() ?? []])]);
    history.replaceState(null, "", location.pathname);
    await showList();
    say(place.dataset.kept);
  });
  addEventListener("hashchange", showList);
  await showList();
};

if (place) await startList();
showButtons();
