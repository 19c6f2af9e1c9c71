// What moves while work is under way. Without script the page asks again by itself.
const live = document.querySelector("[data-live]");
if (live) {
  const events = new EventSource(live.dataset.live);
  events.addEventListener("progress", (event) => {
    const now = JSON.parse(event.data);
    for (const [name, text] of Object.entries(now.values)) {
      const place = live.querySelector(`[data-value="${name}"]`);
      if (place && place.textContent !== text) {
        place.textContent = text;
      }
    }
    const progress = live.querySelector("progress");
    if (progress && now.percent >= 0) {
      progress.value = now.percent;
    }
    if (now.over) {
      events.close();
      location.reload();
    }
  });
}

const waiting = document.querySelector("[data-refresh]");
if (waiting) {
  setTimeout(() => location.reload(), Number(waiting.dataset.refresh) * 1000);
}

// Asked once is enough.
for (const form of document.querySelectorAll('form[method="post"]')) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
  }
});
