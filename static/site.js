/**
 * What a browser with scripts gets on top of pages that work without: search around me, results that
 * change under the filters, the map when it is wanted. Every word shown comes from the page.
 */
const wide = matchMedia("(min-width: 56rem)");
const saving = () =>
  navigator.connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
const all = (selector) => document.querySelectorAll(selector);
const one = (selector, root = document) => root.querySelector(selector);

const voice = document.createElement("p");
voice.className = "visually-hidden";
voice.setAttribute("role", "status");
document.body.append(voice);

let shown = location.pathname + location.search;
let request = new AbortController();

/** Shows what only scripts can serve; called again for every new piece of page. */
function prepare() {
  all("#locate, .map__show").forEach((button) => (button.hidden = false));
  all(".filters").forEach((filters) => (filters.open ||= wide.matches));
  all("[data-suggest]").forEach(announceSuggestions);
  watchMap(one("#map"));
}

/* ---- Around me ---- */

function locate(button) {
  const form = button.form;
  const place = one("#place", form);
  const status = one("#locate-status", form);
  const giveUp = (reason) => {
    button.disabled = false;
    status.textContent = reason;
    place.focus();
  };
  if (!navigator.geolocation || !isSecureContext) {
    giveUp(button.dataset.unsupported);
    return;
  }
  button.disabled = true;
  status.textContent = button.dataset.searching;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      place.value = "";
      hold(form, "lat", coords.latitude);
      hold(form, "lon", coords.longitude);
      form.requestSubmit();
    },
    () => giveUp(button.dataset.refused),
    { timeout: 15000, maximumAge: 600000 },
  );
}

/** Three decimals, about 100 m: near enough to search, too coarse to point at a door. */
function hold(form, name, degrees) {
  let field = form.elements[name];
  if (!field) {
    field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    form.append(field);
  }
  field.value = degrees.toFixed(3);
}

/* ---- Suggestions ---- */

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

document.addEventListener("focusin", async ({ target }) => {
  if (target.dataset.suggest && target.role === "combobox" && !target.dataset.attached) {
    target.dataset.attached = "yes";
    (await import("./suggest.js")).attach(target);
  }
});

/* ---- Results under the filters ---- */

function addressOf(form) {
  return form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form));
}

/**
 * Shows another question's answer in place. Turning a page changes the results only; any other
 * question also changes the heading and the counts beside the filters, so the whole page is asked.
 *
 * @param part "results" to turn a page, "form" when the fields change too, "" to leave the fields
 */
async function show(address, part, push = true) {
  request.abort();
  request = new AbortController();
  const { signal } = request;
  one("#results").setAttribute("aria-busy", "true");
  voice.textContent = one("#search").dataset.loading ?? "";
  try {
    const headers = part === "results" ? { "X-Fragment": "results" } : {};
    const answer = await fetch(address, { headers, signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!one("#results", page) || signal.aborted) {
      throw new Error("no results in " + address);
    }
    // The shortest address of the same page, where the page says it.
    const shortest = new URL(one("link[rel=canonical]", page)?.href ?? answer.url);
    const list = new URL(address, location.href).searchParams.get("liste");
    if (list) {
      shortest.searchParams.set("liste", list); // The reader's own list is in no canonical address.
    }
    const { pathname, search } = shortest;
    if (push) {
      history.pushState(null, "", pathname + search);
    }
    shown = pathname + search;
    swap(page, part);
    return true;
  } catch (broken) {
    if (!signal.aborted) {
      location.assign(address);
    }
    return false;
  }
}

function swap(page, part) {
  const results = one("#results", page);
  document.title = results.dataset.title || page.title;
  one("#status", results)?.removeAttribute("role");
  if (part === "form") {
    one("#search").replaceWith(one("#search", page));
  } else if (part === "") {
    count(page);
  }
  if (part !== "results") {
    one("#problems")?.remove();
    one("h1").replaceWith(one("h1", page));
    one("h1").after(...page.querySelectorAll("#problems"));
    all(".languages a").forEach((link, i) => {
      link.href = page.querySelectorAll(".languages a")[i]?.href ?? link.href;
    });
  }
  keepMap(results);
  one("#results").replaceWith(results);
  prepare();
  voice.textContent = one("#status")?.textContent ?? one("h1").textContent;
}

function count(page) {
  for (const box of all("#search input[type=checkbox]")) {
    const twin = one(`#search input[name="${box.name}"][value="${box.value}"]`, page);
    const from = twin && one(".filter__count", twin.parentElement);
    const to = one(".filter__count", box.parentElement);
    if (to) {
      // A page has no box for what gives nothing.
      to.textContent = from ? from.textContent : twin ? "" : "0";
    }
  }
  // The same words ask for the same values, whatever else is ticked: only their links change.
  const asked = page.querySelectorAll(".filter__asked");
  all(".filter__asked").forEach((line, i) => {
    if (asked[i]) {
      line.replaceWith(asked[i].cloneNode(true));
    }
  });
  for (const radius of all("#radius option")) {
    radius.textContent = one(`#radius option[value="${radius.value}"]`, page)?.textContent ?? radius.textContent;
  }
}

/* ---- Map ---- */

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
    const { show: draw } = await import("./map.js");
    await draw(map);
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

/** An open map moves over to the new results and shows their places. */
function keepMap(results) {
  const before = one("#map");
  const after = one("#map", results);
  if (after && before?.dataset.ready === "open") {
    before.dataset.markers = after.dataset.markers;
    after.replaceWith(before);
    queueMicrotask(async () => (await import("./map.js")).refresh(before));
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

document.addEventListener("click", (event) => {
  const { target } = event;
  const locator = target.closest("#locate");
  const opener = target.closest(".map__show");
  const link = target.closest("#results .chips a, #results .pages a, #results .map__search");
  if (locator) {
    locate(locator);
  } else if (opener) {
    openMap(opener.closest("#map"), true);
  } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    turn(link.href, link.closest(".pages") ? "results" : "form");
  }
  all(".languages[open]").forEach((menu) => (menu.open = menu.contains(target)));
});

async function turn(address, part) {
  if (await show(address, part)) {
    const results = one("#results");
    results.focus({ preventScroll: true });
    results.scrollIntoView({ block: "start" });
  }
}

document.addEventListener("keydown", (event) => {
  const menu = one(".languages[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    one("summary", menu).focus();
  }
});

document.addEventListener("change", (event) => {
  const form = event.target.form;
  if (form?.dataset.fragment && event.target.matches("input[type=checkbox], select")) {
    show(addressOf(form), "");
  }
});

document.addEventListener("input", (event) => {
  if (event.target.id === "place") {
    // Who writes a place no longer means the one they stand on.
    all('input[type=hidden]:is([name="lat"], [name="lon"], [name="cadre"])').forEach((field) => field.remove());
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset.fragment || !event.submitter?.matches(".filters__submit")) {
    return;
  }
  event.preventDefault();
  const filters = one(".filters", form);
  show(addressOf(form), "").then((done) => {
    if (done) {
      filters.open = wide.matches;
      one("#results").focus({ preventScroll: true });
      one("#results").scrollIntoView({ block: "start" });
    }
  });
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
  if (one("#results") && location.pathname + location.search !== shown) {
    show(location.href, "form", false);
  }
});

all("[data-list]").forEach(attachList);
wide.addEventListener("change", prepare);
prepare();
