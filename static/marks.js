/** Shows where a voice is: by highlights where the browser has them, else by wrapping the text. */

const drawn = Boolean(window.CSS?.highlights && window.Highlight);
let wrapped = [];

/** Marks the sentence that is read; gives the rectangle where it begins. */
export function markSentence({ run, start, end }) {
  clear();
  const ranges = pieces(run, start, end);
  const top = ranges[0]?.getBoundingClientRect();
  if (drawn) {
    CSS.highlights.set("listen-sentence", new Highlight(...ranges));
  } else {
    wrapped = ranges.map(wrap);
  }
  return top;
}

/** Marks a word within the sentence; where text is wrapped, the sentence is enough. */
export function markWord(run, [start, end]) {
  if (drawn) {
    CSS.highlights.set("listen-word", new Highlight(...pieces(run, start, end)));
  }
}

/** The page is as it was. */
export function clear() {
  if (drawn) {
    CSS.highlights.delete("listen-sentence");
    CSS.highlights.delete("listen-word");
  }
  for (const mark of wrapped) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
  wrapped = [];
}

function pieces({ nodes, text }, start, end) {
  return nodes.flatMap(({ node, start: first }, i) => {
    const last = nodes[i + 1]?.start ?? text.length;
    const from = Math.max(start, first);
    const to = Math.min(end, last);
    if (from >= to) {
      return [];
    }
    const range = document.createRange();
    range.setStart(node, from - first);
    range.setEnd(node, to - first);
    return [range];
  });
}

/** The first part stays the node it was, so that places in it are found again afterwards. */
function wrap({ startContainer: node, startOffset: from, endOffset: to }) {
  node.splitText(to);
  const part = from > 0 ? node.splitText(from) : node;
  const mark = document.createElement("span");
  mark.className = "listen-mark";
  part.before(mark);
  mark.append(part);
  return mark;
}
