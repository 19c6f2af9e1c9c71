/**
 * The reader's list in one tab: what the addresses say stands first, this only remembers the newest
 * list that the tab has shown, so that a page without it still adds to it. Nothing outlives the tab.
 */
const KEY = "liste";
const one = (selector, root = document) => root.querySelector(selector);

/** Storage may be forbidden: then the addresses alone carry the list. */
function remember(token, count) {
  try {
    token ? sessionStorage.setItem(KEY, `${token} ${count}`) : sessionStorage.removeItem(KEY);
  } catch (forbidden) {
    return;
  }
}

/** Whether a page has something to do here: called before this file is loaded, see site.js. */
export function attach(place, kept) {
  const { listToken, listCount, listHome, listWhole } = place.dataset;
  if (listToken) {
    remember(listToken, listCount);
  } else if (new URLSearchParams(location.search).get(KEY) === "") {
    remember("");
  } else if (kept && listWhole === "true" && location.pathname === listHome) {
    location.replace(`${listHome}/${kept.split(" ")[0]}`);
  }
  const add = one("[data-list-add]", place);
  if (add) {
    add.href = completed(add.href, kept);
  }
  if (kept && !listToken && place.dataset.listText) {
    show(one("[data-list-mine]", place), kept, place.dataset);
  }
}

/** The newest list of the tab, and the search that the reader comes from. */
function completed(address, kept) {
  const url = new URL(address);
  const from = document.referrer ? new URL(document.referrer) : null;
  if (from?.origin === location.origin && /^\/[a-z]+\/cours$/.test(from.pathname) && !url.searchParams.has("liste")) {
    from.searchParams.forEach((value, name) => url.searchParams.append(name, value));
  }
  if (kept) {
    url.searchParams.set("liste", kept.split(" ")[0]);
  }
  return url.href;
}

function show(link, kept, { listHome, listText }) {
  const [token, count] = kept.split(" ");
  link.href = `${listHome}/${token}${new URL(link.href).search}`;
  one("span", link).textContent = listText.replace("{0}", count);
  link.hidden = false;
}
