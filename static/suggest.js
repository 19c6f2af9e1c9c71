/**
 * How a text may go on, under a field that works without: a combobox as ARIA 1.2 has it. The field
 * says where to ask (data-suggest), what to take from a suggestion (data-suggest-value) and the
 * words to say. Loaded at the first focus, never under Save-Data.
 */
import { within } from "./wait.js";

const PAUSE = 150;
const LATE = 8000;
const SHORTEST = 2;

const element = (name, className, text = "") =>
  Object.assign(document.createElement(name), { className, textContent: text });

/** Gives the field its list; once for each field. */
export function attach(input) {
  const { suggest, suggestValue, suggestLabel, suggestCount, suggestNone } = input.dataset;
  const list = element("ul", "suggestions");
  const status = element("p", "visually-hidden");
  list.id = input.id + "-suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", suggestLabel);
  status.setAttribute("role", "status");
  input.setAttribute("aria-controls", list.id);
  input.after(list, status);

  let items = [];
  let active = -1;
  let timer = 0;
  let request = new AbortController();

  function close() {
    clearTimeout(timer);
    request.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function mark(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function option({ label, detail }, index) {
    const line = element("li", "suggestion");
    const name = element("bdi", "suggestion__label", label);
    name.lang = "fr";
    line.id = list.id + "-" + index;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    line.append(name, " ", element("bdi", "suggestion__detail", detail));
    return line;
  }

  function open(found) {
    mark(-1);
    items = found.filter((item) => item[suggestValue]);
    list.replaceChildren(...items.map(option));
    list.style.top = input.offsetTop + input.offsetHeight + 4 + "px";
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = items.length ? suggestCount.replace("{0}", items.length) : suggestNone;
  }

  async function ask() {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const text = input.value.trim();
    if (text.length < SHORTEST) {
      status.textContent = "";
      close();
      return;
    }
    try {
      const answer = await fetch(suggest + "&q=" + encodeURIComponent(text), { signal: within(LATE, signal) });
      const { items: found } = answer.ok ? await answer.json() : { items: [] };
      if (!signal.aborted && document.activeElement === input) {
        open(found);
      }
    } catch {
      // Without an answer the field is as it was without scripts; a newer question has its own.
      if (!signal.aborted) {
        close();
      }
    }
  }

  function choose(index) {
    input.value = items[index][suggestValue];
    // Others listen to what is written here.
    input.dispatchEvent(new Event("input", { bubbles: true }));
    status.textContent = "";
    close();
  }

  input.addEventListener("input", ({ isComposing }) => {
    clearTimeout(timer);
    if (!isComposing) {
      timer = setTimeout(ask, PAUSE);
    }
  });
  input.addEventListener("compositionend", () => (timer = setTimeout(ask, PAUSE)));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step && list.hidden) {
      ask();
    } else if (step) {
      // One place more than there are suggestions: the field itself.
      const places = items.length + 1;
      mark(((active + 1 + step + places) % places) - 1);
    } else if (key === "Enter" && active >= 0) {
      choose(active);
    } else if (key === "Escape" && !list.hidden) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  // The field keeps the focus while a suggestion is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const line = target.closest(".suggestion");
    if (line) {
      choose([...list.children].indexOf(line));
    }
  });
}
