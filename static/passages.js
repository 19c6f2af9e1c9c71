/** What of a page is read aloud: its visible texts, sentence by sentence, each in its language. */

const SKIPPED =
  'script, style, svg, nav, input, select, textarea, button, .skip, .map, .course__references, [aria-hidden="true"], [data-listen="no"]';
/** A voice that has said this many letters without rest has lost its hearers. */
const LONGEST = 240;
/** Nine digits or more with at most one sign between two: a telephone, a registration number. */
const NUMBER = /\+?\d(?:[ .\-\u00a0\u202f]?\d){8,14}/g;
const SENTENCE = /[^.!?…؟۔。！？]+(?:[.!?…؟۔]+(?=\s|$)|[。！？]+|[.!?…]|$)/g;

/**
 * @param roots elements to read, in order
 * @returns sentences: lang, run (its text nodes), start and end in the run's text, spoken, and
 *     source(i): where in the run's text the letter i of spoken comes from, as [start, end]
 */
export function sentences(roots) {
  return [...roots].flatMap(runs).flatMap((run) =>
    cut(run)
      .filter(([start, end]) => /[\p{L}\p{N}]/u.test(run.text.slice(start, end)))
      .map(([start, end]) => ({ lang: run.lang, run, start, end, ...spoken(run, start, end) })),
  );
}

/** Texts that stand in one block and one language. */
function runs(root) {
  const found = [];
  const seen = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!seen.has(parent)) {
      seen.set(parent, { read: isRead(parent), block: blockOf(parent), lang: parent.closest("[lang]").lang });
    }
    const { read, block, lang } = seen.get(parent);
    if (!read) {
      continue;
    }
    let run = found.at(-1);
    if (!run || run.block !== block || run.lang !== lang) {
      run = { block, lang, text: "", nodes: [], numbers: [] };
      found.push(run);
    }
    const start = run.text.length;
    run.nodes.push({ node, start });
    run.text += node.data.replace(/\s/g, " ");
    if (parent.closest('a[href^="tel:"]') && /\d/.test(node.data)) {
      run.numbers.push([start, run.text.length]);
    }
  }
  for (const run of found) {
    for (const { index, 0: number } of run.text.matchAll(NUMBER)) {
      if (!run.numbers.some(([start, end]) => index < end && index + number.length > start)) {
        run.numbers.push([index, index + number.length]);
      }
    }
    run.numbers.sort(([a], [b]) => a - b);
  }
  return found;
}

function isRead(element) {
  const visible = element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
  return visible && !element.closest(SKIPPED);
}

function blockOf(element) {
  const { display } = getComputedStyle(element);
  const inline = display.startsWith("inline") || display === "contents";
  return inline && element.parentElement ? blockOf(element.parentElement) : element;
}

/** Where sentences begin and end, without the space around them; numbers stay whole. */
function cut(run) {
  const ends = segments(run.text, run.lang).filter(
    (end) => !run.numbers.some(([first, last]) => first < end && end < last),
  );
  const pieces = [];
  let start = 0;
  for (const end of ends) {
    while (end - start > LONGEST) {
      const part = run.text.slice(start, start + LONGEST);
      const rest = Math.max(...[..." ,;:،؛、，；"].map((sign) => part.lastIndexOf(sign)));
      const stop = start + (rest > 0 ? rest + 1 : LONGEST);
      pieces.push([start, stop]);
      start = stop;
    }
    pieces.push([start, end]);
    start = end;
  }
  return pieces.map(([from, to]) => {
    const part = run.text.slice(from, to);
    return [from + part.length - part.trimStart().length, to - part.length + part.trimEnd().length];
  });
}

function segments(text, lang) {
  if (window.Intl?.Segmenter) {
    const cutter = new Intl.Segmenter(lang, { granularity: "sentence" });
    return [...cutter.segment(text)].map(({ index, segment }) => index + segment.length);
  }
  return [...text.matchAll(SENTENCE)].map(({ index, 0: sentence }) => index + sentence.length).concat(text.length);
}

/** A sentence as a voice is given it: numbers that people dial are said digit by digit. */
function spoken(run, start, end) {
  const pieces = [];
  let text = "";
  let at = start;
  const add = (words, from, to, same) => {
    pieces.push({ at: text.length, from, to, same });
    text += words;
  };
  for (const [first, last] of run.numbers.filter(([a, b]) => a >= start && b <= end)) {
    add(run.text.slice(at, first), at, first, true);
    add(digits(run.text.slice(first, last)), first, last, false);
    at = last;
  }
  add(run.text.slice(at, end), at, end, true);
  return {
    spoken: text,
    source(letter) {
      const piece = pieces.findLast((one) => one.at <= letter) ?? pieces[0];
      return piece.same ? word(run.text, piece.from + letter - piece.at, piece.to) : [piece.from, piece.to];
    },
  };
}

/** 01 99 00 00 01 becomes 0 1, 9 9, 0 0, 0 0, 0 1. */
function digits(number) {
  const groups = number.match(/\d+/g);
  const parts = groups.length === 1 && groups[0].length > 5 ? groups[0].match(/\d{1,2}/g) : groups;
  const said = parts.map((part) => [...part].join(" ")).join(", ");
  return number.trimStart().startsWith("+") ? "+ " + said : said;
}

function word(text, start, end) {
  const [letters] = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(start, end));
  return [start, start + letters.length];
}
