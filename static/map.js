/**
 * The map of the results: Leaflet over a drawn outline of France, so that pins stand on something
 * even when no tile comes. Every word comes from the section's data attributes.
 */
const ICONS = new URL("icons.svg", import.meta.url).pathname;
const MOST_MARKERS = 1000;
const NEAREST = 16;
const STEP = 0.4;
/** Metropolitan France: south, west, north, east. */
const MAINLAND = [41, -5.5, 51.5, 10];
const moving = !matchMedia("(prefers-reduced-motion: reduce)").matches;
const states = new WeakMap();

/** Draws the map of a section once; fails when the libraries or the places do not come. */
export async function show(section) {
  const places = load(section.dataset.markers);
  places.catch(() => {});
  await libraries(section.dataset);
  const state = draw(section);
  states.set(section, state);
  outline(section, state.map);
  try {
    pin(section, state, await places);
  } catch (broken) {
    state.map.remove();
    section.querySelectorAll(".map__tools").forEach((tools) => tools.remove());
    section.querySelector(".map__canvas").hidden = true;
    throw broken;
  }
}

/** Shows other places on a map that is open; the address is in the section. */
export async function refresh(section) {
  const state = states.get(section);
  const status = section.querySelector(".map__status");
  try {
    state.map.invalidateSize();
    pin(section, state, await load(section.dataset.markers));
  } catch (broken) {
    status.textContent = section.dataset.failed;
  }
}

async function load(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    throw new Error(answer.status + " " + address);
  }
  return answer.json();
}

async function libraries({ leaflet, cluster }) {
  if (window.L?.markerClusterGroup) {
    return;
  }
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = leaflet + "leaflet.css";
  // Before the site's own, which has the last word.
  const styled = added(style, (element) => document.head.prepend(element));
  await script(leaflet + "leaflet.js");
  await script(cluster + "leaflet.markercluster.js");
  await styled;
}

function script(address) {
  const element = document.createElement("script");
  element.src = address;
  return added(element, () => document.head.append(element));
}

function added(element, add) {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(element.src || element.href));
    add(element);
  });
}

function draw(section) {
  const canvas = section.querySelector(".map__canvas");
  const { tiles, attribution } = section.dataset;
  canvas.hidden = false;
  canvas.dir = "ltr";
  canvas.setAttribute("role", "group");
  canvas.setAttribute("aria-labelledby", "map-title");
  const map = L.map(canvas, {
    zoomControl: false,
    attributionControl: false,
    // Buttons do it; a container that takes the focus makes the page jump.
    keyboard: false,
    scrollWheelZoom: false,
    minZoom: 2,
    maxZoom: 18,
    zoomAnimation: moving,
    fadeAnimation: moving,
    inertia: moving,
  });
  map.fitBounds([
    [MAINLAND[0], MAINLAND[1]],
    [MAINLAND[2], MAINLAND[3]],
  ]);
  if (tiles) {
    L.tileLayer(tiles, { attribution: text(attribution), maxZoom: 18 }).addTo(map);
    L.control.attribution({ prefix: false }).addTo(map);
  }
  const state = { map, pins: null, keys: false };
  canvas.before(tools(section, map));
  listen(section, state);
  return state;
}

function text(words) {
  const element = document.createElement("span");
  element.textContent = words ?? "";
  return element.innerHTML;
}

/* ---- Buttons ---- */

function tools(section, map) {
  const bar = document.createElement("div");
  bar.className = "map__tools";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-labelledby", "map-title");
  const words = section.dataset;
  const pan = (x, y) => () => {
    const size = map.getSize();
    map.panBy([x * STEP * size.x, y * STEP * size.y], { animate: moving });
  };
  bar.append(
    tool("zoom-in", words.zoomIn, () => map.zoomIn()),
    tool("zoom-out", words.zoomOut, () => map.zoomOut()),
    tool("north", words.north, pan(0, -1)),
    tool("south", words.south, pan(0, 1)),
    tool("west", words.west, pan(-1, 0)),
    tool("east", words.east, pan(1, 0)),
  );
  return bar;
}

function tool(name, label, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "map__tool map__tool--" + name;
  button.setAttribute("aria-label", label);
  button.title = label;
  button.append(icon(name.startsWith("zoom") ? name : "arrow"));
  button.addEventListener("click", act);
  return button;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", ICONS + "#" + name);
  drawing.append(use);
  return drawing;
}

/* ---- Ground ---- */

async function outline(section, map) {
  const pane = map.createPane("outline");
  pane.style.zIndex = 150;
  const land = await load(section.dataset.outline).catch(() => null);
  if (land) {
    L.geoJSON(land, {
      pane: "outline",
      interactive: false,
      style: { className: "map__land" },
    }).addTo(map);
  }
}

/* ---- Pins ---- */

function pin(section, state, { base, markers }) {
  const { map } = state;
  const words = section.dataset;
  state.pins?.remove();
  map.closePopup();
  state.pins = L.markerClusterGroup({
    animate: false,
    maxClusterRadius: 44,
    disableClusteringAtZoom: NEAREST,
    showCoverageOnHover: false,
    spiderfyOnMaxZoom: false,
    zoomToBoundsOnClick: false,
    iconCreateFunction: (cluster) => {
      const children = cluster.getAllChildMarkers();
      const courses = children.reduce((sum, child) => sum + child.options.courses, 0);
      const name = sentence(words.clusterText, courses) + " – " + children[0].options.first;
      return shape("cluster", name, courses, [22, 22]);
    },
  });
  const names = new Set();
  for (const spot of spots(markers)) {
    state.pins.addLayer(marker(spot, base, words, names));
  }
  state.pins.on("clusterclick", ({ layer }) => enter(section, state, layer.getBounds()));
  map.addLayer(state.pins);
  here(section, state);
  const bounds = around(markers);
  if (bounds) {
    map.fitBounds(bounds, { padding: [36, 36], maxZoom: 14, animate: false });
  }
  section.querySelector(".map__status").textContent =
    markers.length >= MOST_MARKERS ? words.limit : "";
}

/** Courses at one point share a pin, with a list in its popup. */
function spots(markers) {
  const byPoint = new Map();
  for (const [id, title, latitude, longitude, approximate] of markers) {
    const key = latitude + " " + longitude;
    const spot = byPoint.get(key) ?? { point: [latitude, longitude], approximate, courses: [] };
    spot.courses.push({ id, title });
    byPoint.set(key, spot);
  }
  return byPoint.values();
}

function marker(spot, base, words, names) {
  const { courses, point, approximate } = spot;
  const several = courses.length > 1;
  let name = several ? sentence(words.clusterText, courses.length) : courses[0].title;
  if (several) {
    name += " – " + courses[0].title;
  }
  if (approximate) {
    name += " – " + words.approximate;
  }
  name = unique(name, names);
  const kind = several ? "several" : approximate ? "approximate" : "one";
  const label = several ? courses.length : numberInList(courses[0].id);
  return L.marker(point, {
    courses: courses.length,
    first: courses[0].title,
    icon: shape(kind, name, label, several ? [22, 22] : [22, 40]),
    alt: name,
  }).bindPopup(() => popup(spot, base, words), { maxWidth: 260, autoPanPadding: [12, 12] });
}

function unique(name, names) {
  let own = name;
  for (let n = 2; names.has(own); n++) {
    own = `${name} (${n})`;
  }
  names.add(own);
  return own;
}

/** The number that the list gives a course, when the course is on this page of it. */
function numberInList(id) {
  const item = document.getElementById("c-" + id)?.closest("li");
  return item ? item.parentElement.start + [...item.parentElement.children].indexOf(item) : "";
}

function sentence(pattern, number) {
  return pattern.replace("{0}", number);
}

/** A drawn pin; an element rather than an image, so its name is an aria-label. */
function shape(kind, name, label, anchor) {
  const pinned = L.divIcon({
    className: "pin pin--" + kind,
    iconSize: [44, 44],
    iconAnchor: anchor,
    popupAnchor: [0, 6 - anchor[1]],
  });
  const { createIcon } = pinned;
  pinned.createIcon = function (old) {
    const element = createIcon.call(this, old);
    element.setAttribute("aria-label", name);
    element.dataset.number = label;
    return element;
  };
  return pinned;
}

function popup({ courses, approximate }, base, words) {
  const content = document.createElement("div");
  content.className = "popup";
  content.dir = document.documentElement.dir;
  const list = document.createElement("ul");
  for (const { id, title } of courses) {
    const link = document.createElement("a");
    link.href = base + encodeURIComponent(id);
    link.lang = "fr";
    link.dir = "ltr";
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  content.append(list);
  if (approximate) {
    const note = document.createElement("p");
    note.textContent = words.approximate;
    content.append(note);
  }
  return content;
}

/** Where the reader stands, when the search is around them. */
function here(section, state) {
  state.you?.remove();
  const asked = new URL(section.dataset.markers, location.href).searchParams;
  if (asked.has("lat") && asked.has("lon")) {
    state.you = L.marker([Number(asked.get("lat")), Number(asked.get("lon"))], {
      icon: shape("you", section.dataset.you, "", [22, 22]),
      keyboard: false,
      interactive: false,
    }).addTo(state.map);
    state.you.getElement().setAttribute("role", "img");
  }
}

/** The mainland's places when there are any: one overseas would shrink the country to a dot. */
function around(markers) {
  const points = markers.map(([, , latitude, longitude]) => [latitude, longitude]);
  const [south, west, north, east] = MAINLAND;
  const near = points.filter(([y, x]) => y > south && y < north && x > west && x < east);
  return points.length ? L.latLngBounds(near.length ? near : points) : null;
}

/* ---- Keyboard and focus ---- */

function listen(section, state) {
  const canvas = section.querySelector(".map__canvas");
  const { map } = state;
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      map.closePopup();
    } else if (event.target.matches(".pin") && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      state.keys = true;
      event.target.click();
      state.keys = false;
    }
  });
  map.on("popupopen", ({ popup: opened }) => {
    const element = opened.getElement();
    element.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", section.dataset.close);
    element.querySelector("a[lang]")?.focus({ preventScroll: true });
  });
  map.on("popupclose", ({ popup: closed }) => {
    // Without animations the popup is gone by now, and the focus with it.
    const left = document.activeElement;
    if (left === document.body || closed.getElement()?.contains(left)) {
      closed._source?.getElement()?.focus({ preventScroll: true });
    }
  });
}

/** Goes into a cluster; who came by keyboard goes on at the first pin inside. */
function enter(section, state, bounds) {
  const { map } = state;
  const byKeys = state.keys;
  map.fitBounds(bounds, { padding: [44, 44], maxZoom: NEAREST, animate: false });
  if (byKeys) {
    section.querySelector(".leaflet-marker-pane .pin[tabindex]")?.focus({ preventScroll: true });
  }
}
