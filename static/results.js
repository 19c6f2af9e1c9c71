/** Results that change under the filters, without a new page. */
import { all, here, one, prepare, say, tellNetwork, wide } from "./site.js";
import { within } from "./wait.js";

const WAIT = 15000;
let request = new AbortController();

/** Shows the answer to the form as it is filled in. */
export function answer(form) {
  return show(form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form)), "");
}

/** As {@link answer}, and leads to the results. */
export async function submit(form) {
  const filters = one(".filters", form);
  if (await answer(form)) {
    filters.open = wide.matches;
    lead();
  }
}

/** Follows a link among the results, and leads to them. */
export async function turn(address, part) {
  if (await show(address, part)) {
    lead();
  }
}

function lead() {
  const results = one("#results");
  results.focus({ preventScroll: true });
  results.scrollIntoView({ block: "start" });
}

/**
 * Shows another question's answer in place. Turning a page changes the results only; any other
 * question also changes the heading and the counts beside the filters, so the whole page is asked.
 *
 * @param part "results" to turn a page, "form" when the fields change too, "" to leave the fields
 */
export async function show(address, part, push = true) {
  request.abort();
  request = new AbortController();
  const { signal } = request;
  one("#results").setAttribute("aria-busy", "true");
  say(one("#search").dataset.loading ?? "");
  try {
    const headers = part === "results" ? { "X-Fragment": "results" } : {};
    const answer = await fetch(address, { headers, signal: within(WAIT, signal) });
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
    here.shown = pathname + search;
    swap(page, part);
    return true;
  } catch (broken) {
    if (!signal.aborted) {
      goPlainly(address);
    }
    return false;
  }
}

/** What is on show is better than the browser's own page about a missing network. */
function goPlainly(address) {
  if (navigator.onLine || navigator.serviceWorker?.controller) {
    location.assign(address);
  } else {
    one("#results").removeAttribute("aria-busy");
    tellNetwork();
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
    one("h1").after(...all("#problems", page));
    all(".languages a").forEach((link, i) => {
      link.href = all(".languages a", page)[i]?.href ?? link.href;
    });
  }
  keepMap(results);
  one("#results").replaceWith(results);
  prepare();
  say(one("#status")?.textContent ?? one("h1").textContent);
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
  const asked = all(".filter__asked", page);
  all(".filter__asked").forEach((line, i) => {
    if (asked[i]) {
      line.replaceWith(asked[i].cloneNode(true));
    }
  });
  for (const radius of all("#radius option")) {
    radius.textContent = one(`#radius option[value="${radius.value}"]`, page)?.textContent ?? radius.textContent;
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
