/**
 * What a browser with scripts gets on top of pages that work without. This is the only script of a
 * first view: it watches, and fetches the others when they are used. Where one does not come, the
 * browser does what it would have done without. Every word shown comes from the page.
 */
/** Milliseconds: how long a script may take to come, and what comes last leaves a page in peace. */
const WAIT = 10000;
const REST = 3000;

export const wide = matchMedia("(min-width: 56rem)");
export const all = (selector, root = document) => root.querySelectorAll(selector);
export const one = (selector, root = document) => root.querySelector(selector);
/** The address whose answer is on show. */
export const here = { shown: location.pathname + location.search };

const saving = () =>
  navigator.connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;

const voice = document.createElement("p");
voice.className = "visually-hidden";
voice.setAttribute("role", "status");
document.body.append(voice);

/** Has a screen reader say it. */
export function say(words) {
  voice.textContent = words;
}

/** A script beside this one; on a network that gives nothing it counts as missing. */
function load(name) {
  const late = new Promise((_, reject) => setTimeout(reject, WAIT, new Error(name + " is late")));
  return Promise.race([import(`./${name}.js`), late]);
}

/** Shows what only scripts can serve; called again for every new piece of page. */
export function prepare() {
  all("#locate, .map__show, [data-script]").forEach((element) => (element.hidden = false));
  all("#listen").forEach((bar) => (bar.hidden = !window.speechSynthesis || !one("[data-listen]")));
  all(".ask, .filters").forEach((door) => (door.open ||= wide.matches));
  all("[data-suggest]").forEach(announceSuggestions);
  watchMap(one("#map"));
}

/** A field that will have a list says so from the start; the list itself comes with the focus. */
function announceSuggestions(input) {
  if (saving() || input.role) {
    return;
  }
  input.type = "text"; // A search field cannot be a combobox.
  input.autocomplete = "off";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
}

/* ---- Map: by itself where there is room and data, else when it is asked for ---- */

function watchMap(map) {
  if (!map || map.dataset.ready) {
    return;
  }
  map.dataset.ready = "watched";
  if (!wide.matches || saving() || !window.IntersectionObserver) {
    return;
  }
  new IntersectionObserver((entries, observer) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      (window.requestIdleCallback ?? setTimeout)(() => openMap(map));
    }
  }).observe(map);
}

async function openMap(map, focus = false) {
  const button = one(".map__show", map);
  button.disabled = true;
  try {
    await (await load("map")).show(map);
    map.dataset.ready = "open";
    button.remove();
    if (focus) {
      one(".map__tool", map)?.focus();
    }
  } catch (broken) {
    button.disabled = false;
    one(".map__status", map).textContent = map.dataset.failed;
  }
}

/* ---- Network ---- */

/** Says that there is none; a kept page has its own sentence about it. */
export function tellNetwork() {
  const line = one("#network");
  if (line && !line.dataset.shown) {
    line.hidden = navigator.onLine;
    line.textContent = navigator.onLine ? "" : line.dataset.offline;
    say(line.textContent);
  }
}

/**
 * What makes the site an application that lasts without network, once nothing else is waited for: a
 * browser would fetch a manifest in the head before.
 */
function install() {
  const list = location.pathname.split("/")[2] === "liste";
  const described = one("script[data-manifest]");
  if (described && !saving()) {
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = described.dataset.manifest;
    document.head.append(manifest);
  }
  if (navigator.serviceWorker && isSecureContext && (list || !saving())) {
    navigator.serviceWorker.register("/sw.js").catch(() => {});
  }
}

/* ---- The reader's list ---- */

async function attachList(place) {
  let kept = "";
  try {
    kept = sessionStorage.getItem("liste") ?? "";
  } catch (forbidden) {
    // The addresses alone carry the list.
  }
  if (kept || place.dataset.listToken !== undefined || document.referrer.startsWith(location.origin)) {
    (await import("./list.js")).attach(place, kept);
  }
}

/* ---- What people do ---- */

/** Does it in place, or the plain way where the script for it does not come. */
function inPlace(act, plainly) {
  load("results").then(act, plainly);
}

document.addEventListener("click", (event) => {
  const { target } = event;
  const button = target.closest("#locate, .map__show, #listen button, [data-script]");
  const link = target.closest("#results .chips a, #results .pages a, #results .map__search");
  if (button?.matches(".map__show")) {
    openMap(button.closest("#map"), true);
  } else if (button?.id === "locate") {
    load("locate").then(({ use }) => use(button), () => one("#place")?.focus());
  } else if (button) {
    load(button.dataset.script ?? "listen").then(({ use }) => use(button), tellNetwork);
  } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    const part = link.closest(".pages") ? "results" : "form";
    inPlace(({ turn }) => turn(link.href, part), () => location.assign(link.href));
  }
  all(".languages[open]").forEach((menu) => (menu.open = menu.contains(target)));
});

document.addEventListener("focusin", ({ target }) => {
  if (target.dataset.suggest && target.role === "combobox" && !target.dataset.attached) {
    target.dataset.attached = "yes";
    load("suggest").then(({ attach }) => attach(target), () => delete target.dataset.attached);
  }
});

document.addEventListener("keydown", (event) => {
  const menu = one(".languages[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    one("summary", menu).focus();
  }
});

document.addEventListener("change", ({ target }) => {
  if (target.form?.dataset.fragment && target.matches("input[type=checkbox], select")) {
    inPlace(({ answer }) => answer(target.form), () => {});
  }
});

document.addEventListener("input", ({ target }) => {
  if (target.id === "place") {
    // Who writes a place no longer means the one they stand on.
    all('input[type=hidden]:is([name="lat"], [name="lon"], [name="cadre"])').forEach((field) => field.remove());
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.fragment && event.submitter?.matches(".filters__submit")) {
    event.preventDefault();
    inPlace(({ submit }) => submit(form), () => form.submit());
  }
});

/** Empty fields stay out of addresses. */
document.addEventListener("formdata", ({ formData }) => {
  for (const name of [...new Set(formData.keys())]) {
    if (formData.getAll(name).every((value) => value === "")) {
      formData.delete(name);
    }
  }
});

addEventListener("popstate", () => {
  if (one("#results") && location.pathname + location.search !== here.shown) {
    inPlace(({ show }) => show(location.href, "form", false), () => location.reload());
  }
});

addEventListener("online", tellNetwork);
addEventListener("offline", tellNetwork);
all("[data-list]").forEach(attachList);
wide.addEventListener("change", prepare);
prepare();
all("[data-script-now]").forEach((element) => load(element.dataset.scriptNow).then(({ use }) => use(element)));
if (!navigator.onLine) {
  tellNetwork();
}
addEventListener("load", () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(install), REST));
