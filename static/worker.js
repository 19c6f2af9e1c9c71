/**
 * The service worker, served as /sw.js after a line that gives SITE: build, and base, the folder of
 * static files. The network always comes first. Without it, a page that was read before is shown as
 * it was, with its date; a kept page never passes for a fresh one.
 */
const PAGES = "pages";
const FILES = "files-" + SITE.build;
const MOST_PAGES = 30;
const MOST_BYTES = 5 * 1024 * 1024;
const LARGEST = 1024 * 1024;
/** Milliseconds after which a kept copy is shown, while the network goes on. */
const SLOW = 8000;
const SLOW_STYLE = 3000;
const STYLE = "/lecture.css";
const FIRST = ["site.css", "site.js", "icons.svg", "favicon.svg", "offline.js"];
/** Courses, searches and lists; what else there is needs no copy. */
const KEPT = /^\/[a-z]{2,3}\/(cours|liste)(\/|$)/;
/** Where a page says that it is not fresh; its words are in its attributes. */
const LINE = /<p([^>]*\bid="network"[^>]*)><\/p>/;

/* ---- Life ---- */

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(prepare());
});

addEventListener("activate", (event) => event.waitUntil(tidy()));

/** What the open page needs is kept, mostly out of the browser's own cache. */
async function prepare() {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  await Promise.allSettled([
    ...FIRST.map((name) => file(new Request(SITE.base + name))),
    style(new Request(STYLE)),
    ...windows.map(async ({ url }) => {
      await keepOffline(url);
      if (KEPT.test(new URL(url).pathname)) {
        await keep(await fetch(url, { cache: "force-cache" }));
      }
    }),
  ]);
}

/** A new build has other files. */
async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== PAGES && name !== FILES).map((name) => caches.delete(name)));
  await clients.claim();
}

/* ---- Requests ---- */

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || /^\/(api|backoffice)(\/|$)/.test(pathname)) {
    return;
  }
  if (request.method === "POST" && /^\/[a-z]{2,3}\/lecture$/.test(pathname)) {
    // The reader chose anew how pages look.
    event.waitUntil(caches.open(FILES).then((files) => files.delete(STYLE)));
  } else if (request.method !== "GET") {
    return;
  } else if (pathname === STYLE) {
    event.respondWith(style(request));
  } else if (pathname.startsWith(SITE.base) || pathname.startsWith("/webjars/")) {
    event.respondWith(file(request));
  } else if (request.mode === "navigate") {
    event.respondWith(page(event));
  } else if (KEPT.test(pathname) && request.destination === "" && !request.headers.has("X-Fragment")) {
    event.respondWith(fresh(event));
  }
});

/** Static files never change under their address. */
async function file(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok && /immutable/.test(answer.headers.get("Cache-Control"))) {
    files.put(request, answer.clone()).catch(() => {});
  }
  return answer;
}

/** How this reader wants pages to look: as the site says, else as it said last. */
async function style(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(STYLE);
  const network = fetch(request).then((answer) => {
    if (answer.ok) {
      files.put(STYLE, answer.clone()).catch(() => {});
    }
    return answer;
  });
  try {
    return await (kept ? soon(network, SLOW_STYLE) : network);
  } catch (none) {
    return kept ?? new Response("", { headers: { "Content-Type": "text/css" } });
  }
}

async function page(event) {
  const { url } = event.request;
  const kept = await (await caches.open(PAGES)).match(url, { ignoreVary: true });
  const network = fresh(event);
  try {
    return await (kept ? soon(network, SLOW) : network);
  } catch (none) {
    const copy = kept ?? (await byShortAddress(url));
    return copy ? marked(copy, none.slow ? "slow" : "kept") : offline(url);
  }
}

/** The answer of the network, of which a copy is kept. */
function fresh(event) {
  const network = fetch(event.request).then((answer) => {
    event.waitUntil(keep(answer.clone()).catch(() => {}));
    if (answer.ok && event.request.mode === "navigate") {
      event.waitUntil(keepOffline(event.request.url).catch(() => {}));
    }
    return answer;
  });
  event.waitUntil(network.catch(() => {}));
  return network;
}

/** The answer, or a failure that says it was too slow. */
function soon(network, milliseconds) {
  const late = new Promise((_, reject) =>
    setTimeout(() => reject(Object.assign(new Error("slow"), { slow: true })), milliseconds),
  );
  return Promise.race([network, late]);
}

/* ---- Kept pages ---- */

/** One after the other: two at once would make room for one only. */
let keeping = Promise.resolve();

async function keep(answer) {
  const { url, headers } = answer;
  if (answer.type !== "basic" || !KEPT.test(new URL(url).pathname)) {
    return;
  }
  const pages = await caches.open(PAGES);
  if (answer.status === 404 || answer.status === 410) {
    // A course that is gone must not come back without network.
    await pages.delete(url, { ignoreVary: true });
  }
  if (answer.status !== 200 || /no-store/.test(headers.get("Cache-Control")) || !/^text\/html/.test(headers.get("Content-Type"))) {
    return;
  }
  const text = await answer.text();
  const size = new Blob([text]).size;
  if (!LINE.test(text) || size > LARGEST) {
    return;
  }
  const about = new Headers(headers);
  about.delete("Content-Encoding");
  about.delete("Content-Length");
  about.set("X-Kept-At", Date.parse(headers.get("Date")) || Date.now());
  about.set("X-Kept-Size", size);
  about.set("X-Kept-Title", encodeURIComponent(/<title>([^<]*)/.exec(text)?.[1] ?? ""));
  about.set("X-Kept-Short", short(text));
  keeping = keeping
    .catch(() => {})
    .then(() => makeRoom(pages, url, size))
    .then(() => pages.put(url, new Response(text, { headers: about })));
  await keeping;
}

/** Path and query that the page itself gives as its address. */
function short(text) {
  const address = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1] ?? "";
  try {
    const { pathname, search } = new URL(address.replaceAll("&amp;", "&"));
    return pathname + search;
  } catch (none) {
    return "";
  }
}

/** The oldest go first; a page that was kept before gives up its own place. */
async function makeRoom(pages, url, bytes) {
  const kept = [];
  for (const request of await pages.keys()) {
    const page = await pages.match(request, { ignoreVary: true });
    const headers = page?.headers ?? new Headers();
    if (request.url !== url) {
      kept.push({ request, at: Number(headers.get("X-Kept-At")), size: Number(headers.get("X-Kept-Size")) });
    }
  }
  // Dates are of seconds: of the same second, the last come stays.
  for (const [i, { request, size }] of kept.reverse().sort((a, b) => b.at - a.at).entries()) {
    bytes += size;
    if (i >= MOST_PAGES - 1 || bytes > MOST_BYTES) {
      await pages.delete(request, { ignoreVary: true });
    }
  }
}

/** The same page under another address: scripts shorten what stands in the address bar. */
async function byShortAddress(url) {
  const { pathname, search } = new URL(url);
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) {
    const copy = await pages.match(request, { ignoreVary: true });
    if (copy?.headers.get("X-Kept-Short") === pathname + search && new URL(request.url).pathname === pathname) {
      return copy;
    }
  }
  return undefined;
}

/** A kept page that says so and since when, in its own language. */
async function marked(copy, why) {
  const text = await copy.text();
  const language = /<html[^>]*\blang="([^"]*)"/.exec(text)?.[1] ?? "fr";
  const at = new Date(Number(copy.headers.get("X-Kept-At")));
  const told = text
    .replace(LINE, (line, attributes) => {
      const words = (name) => new RegExp(`\\bdata-${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
      const sentence = words(why).replace("{0}", day(at, language)).replace("{1}", hour(at, language));
      const shown = attributes.replace(/ hidden(="[^"]*")?/, "");
      return `<p${shown} data-shown="${why}">${sentence} <a href="">${words("again")}</a></p>`;
    })
    // Files of an earlier build are gone; those of this one are here.
    .replaceAll(/\/static\/[0-9a-z]+\//g, SITE.base);
  return new Response(told, { headers: copy.headers });
}

const day = (at, language) => format(at, language, { day: "numeric", month: "long", year: "numeric" });
const hour = (at, language) => format(at, language, { hour: "2-digit", minute: "2-digit", hour12: false });

/** As all dates of the site: our calendar, Latin digits. */
function format(at, language, parts) {
  return new Intl.DateTimeFormat(language + "-u-ca-gregory-nu-latn", parts).format(at);
}

/* ---- The page that stands for all others ---- */

const offlineAddress = (url) => {
  const [, language] = /^\/([a-z]{2,3})(\/|$)/.exec(new URL(url).pathname) ?? [];
  return language && `/${language}/hors-ligne`;
};

async function keepOffline(url) {
  const address = offlineAddress(url);
  const files = await caches.open(FILES);
  if (address && !(await files.match(address, { ignoreVary: true }))) {
    const answer = await fetch(address);
    if (answer.ok) {
      await files.put(address, answer);
    }
  }
}

async function offline(url) {
  const files = await caches.open(FILES);
  const any = async () => {
    const pages = (await files.keys()).filter((request) => request.url.endsWith("/hors-ligne"));
    return pages.length > 0 ? files.match(pages[0], { ignoreVary: true }) : undefined;
  };
  const address = offlineAddress(url);
  const found = (address && (await files.match(address, { ignoreVary: true }))) ?? (await any());
  if (!found) {
    return Response.error();
  }
  const headers = new Headers(found.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(await found.text(), { status: 503, headers });
}
