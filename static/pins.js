/** What stands on the map: counted cells, pins, and the popups that lead to the courses. */

/**
 * Replaces what stands on a map.
 *
 * @param state map, and pins: the layer on show or null
 * @param answer base (what an id is appended to), cells: latitude, longitude, number; markers: id,
 *     title, latitude, longitude, and 1 when only the town is known
 * @param enter called with the point of a cell that was chosen
 */
export function pin(section, state, { base, cells, markers }, enter) {
  const { map } = state;
  const words = section.dataset;
  state.pins?.remove();
  map.closePopup();
  const names = new Set();
  state.pins = L.layerGroup();
  const { counted, single } = apart(map, cells, spots(markers));
  for (const { point, count } of counted) {
    const name = unique(sentence(words.clusterText, count), names);
    L.marker(point, { icon: shape("cluster", name, count, [22, 22]), alt: name })
      .on("click", () => enter(point))
      .addTo(state.pins);
  }
  for (const spot of single) {
    marker(spot, base, words, names).addTo(state.pins);
  }
  state.pins.addTo(map);
  here(section, state);
}

/** Pixels that a finger needs for itself; a pin stands on its point and reaches higher than wide. */
const WIDTH = 44;
const HEIGHT = 62;

/** What would stand on top of one another stands together: a number swallows pins, pins share a list. */
function apart(map, cells, places) {
  const counted = [];
  const single = [];
  const near = (all, point) => {
    const at = map.latLngToContainerPoint(point);
    return all.find((other) => {
      const there = map.latLngToContainerPoint(other.point);
      return Math.abs(there.x - at.x) < WIDTH && Math.abs(there.y - at.y) < HEIGHT;
    });
  };
  for (const [latitude, longitude, count] of cells) {
    const point = [latitude, longitude];
    const other = near(counted, point);
    other ? (other.count += count) : counted.push({ point, count });
  }
  for (const spot of places) {
    const number = near(counted, spot.point);
    const other = number ?? near(single, spot.point);
    if (number) {
      number.count += spot.courses.length;
    } else if (other) {
      other.courses.push(...spot.courses);
    } else {
      single.push(spot);
    }
  }
  return { counted, single };
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
