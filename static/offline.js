/**
 * The page for when there is no network: what is kept on this telephone, and how to delete it. The
 * service worker keeps the pages and says when each was read.
 */
const PAGES = "pages";

/** Lists the kept pages in that element; its attributes hold the words. */
export async function use(element) {
  if (element.matches("button")) {
    await forget(element);
  } else if (window.caches) {
    await list(element);
  }
}

async function list(section) {
  const kept = await pagesByAge();
  const items = section.querySelector("ul");
  items.replaceChildren(...kept.map(line));
  section.hidden = kept.length === 0;
  document.getElementById("kept-none").hidden = kept.length > 0;
}

async function pagesByAge() {
  const pages = await caches.open(PAGES);
  const kept = [];
  for (const { url } of await pages.keys()) {
    const { headers } = await pages.match(url, { ignoreVary: true });
    const title = decodeURIComponent(headers.get("X-Kept-Title"));
    kept.push({ url, title: text(title), at: Number(headers.get("X-Kept-At")) });
  }
  return kept.sort((a, b) => b.at - a.at);
}

function text(html) {
  return new DOMParser().parseFromString(html, "text/html").body.textContent;
}

function line({ url, title, at }) {
  const { lang } = document.documentElement;
  const link = document.createElement("a");
  link.href = url;
  link.dir = "auto";
  link.textContent = title || url;
  const date = document.createElement("span");
  date.className = "kept__date";
  date.textContent = new Intl.DateTimeFormat(lang + "-u-ca-gregory-nu-latn", {
    dateStyle: "long",
    timeStyle: "short",
  }).format(at);
  const item = document.createElement("li");
  item.append(link, " ", date);
  return item;
}

/** Pages, and how the reader wanted them to look. */
async function forget(button) {
  const names = await caches.keys();
  await Promise.all(
    names.map(async (name) =>
      name === PAGES ? caches.delete(name) : (await caches.open(name)).delete("/lecture.css", { ignoreVary: true }),
    ),
  );
  const section = document.getElementById("kept");
  await list(section);
  document.getElementById("kept-status").textContent = button.dataset.done;
}
