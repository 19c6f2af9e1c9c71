/**
 * Reads a page aloud with the telephone's own voices: what stands in elements with data-listen,
 * sentence by sentence, French with a French voice. Words come from the bar's data attributes.
 */
import { all, one } from "./site.js";
import { clear, markSentence, markWord } from "./marks.js";
import { sentences } from "./passages.js";

/** How long browsers may take to list their voices, and how slow slow is. */
const WAIT = 2000;
const SLOW = 0.7;
/** Where no voice has the page's tag: others that are understood. */
const INSTEAD = { "fa-af": ["prs", "fa"], "zh-hans": ["zh-cn", "cmn-hans", "zh-sg", "zh"] };

const synthesis = window.speechSynthesis;
const bar = one("#listen");
const control = (name) => one(`[data-do="${name}"]`, bar);
const status = one("[role=status]", bar);

let reading = [];
let at = 0;
/** Changes with every order, so that what an earlier utterance still says is not heard. */
let turn = 0;
let voices = [];
let current = null;

/** A button of the bar was pressed. */
export function use(button) {
  const orders = { play: on() ? stop : start, pause, stop, slower };
  orders[button.dataset.do]();
}

const on = () => reading.length > 0;
const pressed = (name) => control(name).getAttribute("aria-pressed") === "true";
const press = (name, value) => control(name).setAttribute("aria-pressed", String(value));

async function start() {
  const order = ++turn;
  const { lang } = document.documentElement;
  status.textContent = "";
  voices = await listVoices();
  if (order !== turn) {
    return;
  }
  if (!voiceFor(lang)) {
    const name = one(".languages a[aria-current]")?.textContent ?? lang;
    status.textContent = bar.dataset.none.replace("{0}", name);
    return;
  }
  const found = sentences(all("[data-listen]"));
  reading = found.filter((sentence) => voiceFor(sentence.lang));
  if (reading.length < found.length) {
    status.textContent = bar.dataset.noFrench;
  }
  if (on()) {
    show(true);
    speak(0);
  }
}

function pause() {
  const paused = !pressed("pause");
  press("pause", paused);
  if (paused) {
    silence();
  } else {
    speak(at);
  }
}

function slower() {
  press("slower", !pressed("slower"));
  if (!pressed("pause")) {
    speak(at);
  }
}

function stop() {
  const inside = bar.contains(document.activeElement);
  silence();
  reading = [];
  clear();
  show(false);
  if (inside) {
    control("play").focus();
  }
}

function show(active) {
  bar.classList.toggle("listen--on", active);
  press("play", active);
  press("pause", false);
  ["pause", "stop", "slower"].forEach((name) => (control(name).hidden = !active));
}

/** Pausing a voice fails on many telephones: it is stopped, and says the sentence again. */
function silence() {
  turn++;
  synthesis.cancel();
}

function speak(index) {
  if (synthesis.speaking || synthesis.pending) {
    silence();
  }
  const order = ++turn;
  const sentence = reading[index];
  // The end, or a page that was changed under the reading.
  if (!sentence?.run.block.isConnected) {
    stop();
    return;
  }
  at = index;
  follow(markSentence(sentence), sentence.run.block);
  const voice = voiceFor(sentence.lang);
  // Kept in a variable: browsers forget an utterance that nobody holds, and its end never comes.
  current = new SpeechSynthesisUtterance(sentence.spoken);
  current.voice = voice;
  current.lang = voice.lang.replace("_", "-");
  current.rate = pressed("slower") ? SLOW : 1;
  current.onboundary = ({ name, charIndex }) => {
    if (order === turn && name !== "sentence") {
      markWord(sentence.run, sentence.source(charIndex));
    }
  };
  current.onend = () => order === turn && speak(index + 1);
  current.onerror = () => {
    if (order === turn) {
      stop();
      status.textContent = bar.dataset.failed;
    }
  };
  synthesis.speak(current);
}

/** The page moves on with the voice, unless the reader is elsewhere. */
function follow({ top, bottom }, block) {
  const below = bottom > innerHeight - bar.offsetHeight;
  if (below && top < innerHeight * 1.5) {
    block.scrollIntoView({ block: "center" });
  }
}

/* ---- Voices ---- */

function listVoices() {
  const now = synthesis.getVoices();
  return now.length > 0
    ? now
    : new Promise((resolve) => {
        const done = () => resolve(synthesis.getVoices());
        synthesis.addEventListener("voiceschanged", done, { once: true });
        setTimeout(done, WAIT);
      });
}

/** The voice of a language; one that needs no network before others. */
function voiceFor(lang) {
  const tag = lang.toLowerCase();
  const local = [...voices].sort((a, b) => b.localService - a.localService);
  for (const wanted of [tag, ...(INSTEAD[tag] ?? []), tag.split("-")[0]]) {
    const voice = local.find((one) => (one.lang.replace("_", "-").toLowerCase() + "-").startsWith(wanted + "-"));
    if (voice) {
      return voice;
    }
  }
  return undefined;
}

addEventListener("pagehide", () => on() && stop());
document.addEventListener("keydown", ({ key }) => key === "Escape" && on() && stop());
