/**
 * The map of the results: Leaflet over a drawn outline of France, so that pins stand on something
 * even when no tile comes. Every word comes from the section's data attributes.
 */
import { MAINLAND, NEAREST, pin } from "./pins.js";

const ICONS = new URL("icons.svg", import.meta.url).pathname;
const STEP = 0.4;
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
    pin(section, state, await places, enter(section, state));
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
    pin(section, state, await load(section.dataset.markers), enter(section, state));
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
function enter(section, state) {
  return (bounds) => {
    state.map.fitBounds(bounds, { padding: [44, 44], maxZoom: NEAREST, animate: false });
    if (state.keys) {
      section.querySelector(".leaflet-marker-pane .pin[tabindex]")?.focus({ preventScroll: true });
    }
  };
}
