/**
 * The map of the results: Leaflet over a drawn outline of France, so that pins stand on something
 * even when no tile comes. The server counts what lies in the frame; whoever moves the map sees what
 * is there, and may search there. Every word comes from the section's data attributes.
 */
import { pin } from "./pins.js";
import { within } from "./wait.js";

const ICONS = new URL("icons.svg", import.meta.url).pathname;
const STEP = 0.4;
/** Metropolitan France: south, west, north, east. */
const MAINLAND = [41, -5.5, 51.5, 10];
/** Pixels that a counted cell takes at least. */
const CELL = 64;
/** How much nearer a chosen cell comes. */
const NEARER = 2;
/** How long the map may rest before its places are asked for, and how long these may take. */
const WAIT = 250;
const LATE = 20000;
const moving = !matchMedia("(prefers-reduced-motion: reduce)").matches;
const states = new WeakMap();

/** Draws the map of a section once; fails when the libraries or the places do not come. */
export async function show(section) {
  const places = load(asked(section, section.querySelector(".map__status").clientWidth));
  places.catch(() => {});
  await libraries(section.dataset);
  const state = draw(section);
  states.set(section, state);
  outline(section, state.map);
  try {
    open(section, state, await places);
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
    state.still = true;
    state.map.invalidateSize();
    status.textContent = "";
    open(section, state, await load(asked(section, state.map.getSize().x)));
  } catch (broken) {
    status.textContent = section.dataset.failed;
  }
}

function asked(section, width) {
  const address = new URL(section.dataset.markers, location.href);
  address.searchParams.set("colonnes", Math.max(4, Math.round(width / CELL)));
  return address;
}

/** Shows results where they are; a frame that the reader chose stays as it is. */
function open(section, state, answer) {
  const { map } = state;
  state.moved = null;
  offer(section, state);
  if (!asked(section, 1).searchParams.has("cadre") || !state.pins) {
    state.still = true;
    map.fitBounds(around(answer), { padding: [30, 30], maxZoom: 14, animate: false });
  }
  state.still = false;
  pin(section, state, answer, enter(state));
}

/** What was found fills the map; a search without places shows where it was. */
function around({ frame: [south, west, north, east], cells, markers }) {
  const points = [...cells, ...markers.map(([, , latitude, longitude]) => [latitude, longitude])];
  return points.length > 0
    ? points.map(([latitude, longitude]) => [latitude, longitude])
    : [
        [south, west],
        [north, east],
      ];
}

/** The reader has moved the map: what lies there is shown, and may be searched. */
function follow(section, state) {
  if (state.still || state.reading) {
    return;
  }
  clearTimeout(state.timer);
  state.timer = setTimeout(async () => {
    const address = asked(section, state.map.getSize().x);
    state.moved = frame(state.map);
    address.searchParams.set("vue", state.moved);
    state.request?.abort();
    state.request = new AbortController();
    const { signal } = state.request;
    const status = section.querySelector(".map__status");
    try {
      const answer = await load(address, signal);
      status.textContent = "";
      pin(section, state, answer, enter(state));
      offer(section, state);
      if (state.keys) {
        section.querySelector(".leaflet-marker-pane .pin[tabindex]")?.focus({ preventScroll: true });
      }
    } catch (broken) {
      if (!signal.aborted) {
        status.textContent = section.dataset.failed;
      }
    }
    state.keys = false;
  }, WAIT);
}

/** South, west, north, east; the world turns round, addresses do not. */
function frame(map) {
  const bounds = map.getBounds();
  const sides = [
    Math.max(-90, bounds.getSouth()),
    Math.max(-180, bounds.getWest()),
    Math.min(90, bounds.getNorth()),
    Math.min(180, bounds.getEast()),
  ];
  return sides.map((side) => side.toFixed(3)).join(",");
}

/** The link that makes the list follow the map; there is none before the map has moved. */
function offer(section, state) {
  const link = section.querySelector(".map__search");
  link.hidden = !state.moved;
  if (state.moved) {
    const address = new URL(section.dataset.here, location.href);
    address.searchParams.set("cadre", state.moved);
    link.href = address;
  }
}

async function load(address, signal) {
  const answer = await fetch(address, { headers: { Accept: "application/json" }, signal: within(LATE, signal) });
  if (!answer.ok) {
    throw new Error(answer.status + " " + address);
  }
  return answer.json();
}

async function libraries({ leaflet }) {
  if (window.L) {
    return;
  }
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = leaflet + "leaflet.css";
  // Before the site's own, which has the last word.
  const styled = added(style, (element) => document.head.prepend(element));
  await script(leaflet + "leaflet.js");
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
  const state = { map, pins: null, keys: false, still: false, moved: null };
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

/* ---- Keyboard and focus ---- */

function listen(section, state) {
  const canvas = section.querySelector(".map__canvas");
  const { map } = state;
  map.on("moveend", () => follow(section, state));
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      map.closePopup();
    } else if (event.target.matches(".pin") && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      state.keys = event.target.matches(".pin--cluster");
      event.target.click();
    }
  });
  map.on("popupopen", ({ popup: opened }) => {
    // Other pins would take the popup away from under the reader's eyes.
    state.reading = true;
    const element = opened.getElement();
    element.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", section.dataset.close);
    element.querySelector("a[lang]")?.focus({ preventScroll: true });
  });
  map.on("popupclose", ({ popup: closed }) => {
    state.reading = false;
    // Without animations the popup is gone by now, and the focus with it.
    const left = document.activeElement;
    if (left === document.body || closed.getElement()?.contains(left)) {
      closed._source?.getElement()?.focus({ preventScroll: true });
    }
  });
}

/** Goes into a cell; who came by keyboard goes on at the first pin inside. */
function enter(state) {
  return (point) => {
    const zoom = Math.min(state.map.getMaxZoom(), state.map.getZoom() + NEARER);
    state.map.setView(point, zoom, { animate: false });
  };
}
