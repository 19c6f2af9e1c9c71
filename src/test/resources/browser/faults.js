// Runs before the scripts of every page of the matrix. faults.walked is filled while somebody
// presses the tabulator; faults.ready and faults.found are asked for by MatrixTest.

// What is too pale for 4.5:1 is too pale for 7:1 too, which axe leaves to its other rule.
axe.configure({
  checks: [{
    id: "color-contrast-enhanced",
    options: {
      ignoreUnicode: true, ignoreLength: false, ignorePseudo: false, boldValue: 700, boldTextPt: 14,
      largeTextPt: 18, shadowOutlineEmMax: 0.1, pseudoSizeThreshold: 0.25,
      contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    },
  }],
});

window.faults = {
  walked: [],

  name: (e) =>
    `${e.tagName.toLowerCase()}${e.id ? "#" + e.id : ""}.${[...e.classList].join(".")} ${e.textContent.trim().slice(0, 30)}`,

  // Letters are there, and the map where it opens by itself.
  async ready() {
    await document.fonts.ready;
    const map = document.querySelector("#map .map__canvas");
    for (let turn = 0; turn < 100 && map && innerWidth > 1000; turn++) {
      if (map.querySelector(".pin")) {
        break;
      }
      await new Promise((done) => setTimeout(done, 30));
    }
  },

  async violations() {
    const options = {
      resultTypes: ["violations"],
      elementRef: false,
      preload: false,
      iframes: false,
      rules: {
        // One look at every text: below.
        "color-contrast": { enabled: false },
        "color-contrast-enhanced": { enabled: true },
        "target-size": { enabled: true },
      },
    };
    const { violations } = await axe.run(document, options);
    // Pins stand where their courses are (WCAG 2.5.8, essential), and the list says the same.
    violations.filter((rule) => rule.id === "target-size")
      .forEach((rule) => { rule.nodes = rule.nodes.filter((node) => !/pin/.test(node.target)); });
    return violations.filter((rule) => rule.nodes.length > 0).map((rule) => {
      const nodes = rule.nodes.slice(0, 3).map((n) => `${n.target} ${(n.any[0] || n.all[0] || n.none[0] || {}).message || ""}`);
      return `axe ${rule.id} (${rule.nodes.length}): ${nodes.join(" | ")}`;
    });
  },

  hidden: (e) => e.closest(".visually-hidden, .skip, .filter__legend, .map__canvas, svg") !== null,

  // Text that its own box cuts off.
  clipped() {
    return [...document.body.querySelectorAll("*")]
      .filter((e) => {
        if (faults.hidden(e) || !e.checkVisibility({ visibilityProperty: true })) {
          return false;
        }
        const style = getComputedStyle(e);
        if (style.clipPath !== "none") {
          return false; // hidden for eyes on purpose
        }
        const cut = (overflow) => overflow === "hidden" || overflow === "clip";
        return e.matches("input, textarea, select, html, body") === false
          && ((cut(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
            || (cut(style.overflowY) && e.scrollHeight > e.clientHeight + 1));
      })
      .map((e) => `clipped: ${faults.name(e)}`);
  },

  // What a finger must hit: 24 px for all but links inside sentences (WCAG 2.5.8), 44 px for the main ones.
  small() {
    const main = ".button, .field__input, .header__menu a, .footer__links a, .header__home,"
      + " .header__reading, .languages__current, .chip__link, .answer, .choice, .filter__option";
    const all = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";
    const seen = [...document.querySelectorAll(all)]
      .filter((e) => !faults.hidden(e) && e.checkVisibility({ visibilityProperty: true }));
    const found = [];
    for (const e of seen) {
      const target = e.closest("label") || e;
      const box = target.getBoundingClientRect();
      const inSentence = getComputedStyle(e).display === "inline"
        && [...e.parentElement.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim());
      const covering = e.matches(".card__link, .kind__link");
      if ((box.width < 24 || box.height < 24) && !inSentence && !covering) {
        found.push(`smaller than 24 px: ${faults.name(target)} ${box.width}×${box.height}`);
      }
      if (target.matches(main) && box.height < 43.5) {
        found.push(`lower than 44 px: ${faults.name(target)} ${box.width}×${box.height}`);
      }
    }
    return found;
  },

  async found() {
    return [...(await faults.violations()), ...faults.clipped(), ...faults.small()];
  },

  // Whether who presses the tabulator sees where they are.
  focused(e) {
    const ring = (it) => {
      const style = getComputedStyle(it);
      return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    };
    const holder = e.closest(".card, .choice, .kind, label");
    if (!ring(e) && !(holder && ring(holder))) {
      return "no ring";
    }
    const boxes = [...(e.closest(".card, .choice") || e).getClientRects()];
    const inside = boxes.filter((b) => b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth);
    if (inside.length === 0) {
      return "outside the window";
    }
    const own = ([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (e.contains(top) || top.contains(e) || (holder && holder.contains(top)));
    };
    const points = inside.flatMap((b) => {
      const x = (share) => Math.min(Math.max(b.left + b.width * share, 1), innerWidth - 1);
      const y = (share) => Math.min(Math.max(b.top + b.height * share, 1), innerHeight - 1);
      return [[x(0.5), y(0.5)], [x(0.1), y(0.5)], [x(0.9), y(0.5)], [x(0.5), y(0.1)], [x(0.5), y(0.9)]];
    });
    return points.some(own) ? "" : "covered by something else";
  },
};

addEventListener("focusin", ({ target }) => {
  const fault = faults.focused(target);
  faults.walked.push(fault ? `focus ${fault}: ${faults.name(target)}` : "");
});
