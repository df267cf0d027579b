// Keeps the page Today up to date: the server sends an event every few seconds, and the page loads its content again when the figures have
// changed. Without scripts the page has a link to reload it.
"use strict";

(() => {
  const LOST_AFTER_MS = 12000;
  const live = document.getElementById("live");
  const status = document.getElementById("live-status");
  let lastEvent = Date.now();
  let shown = new Date();
  let state = "static";

  function clock(time) {
    return time.toISOString().substring(11, 19) + " UTC";
  }

  // Only a change of the state is written, because the element is announced to screen readers.
  function show(next, text) {
    if (state !== next) {
      state = next;
      status.dataset.state = next;
      status.textContent = text;
    }
  }

  function connected() {
    lastEvent = Date.now();
    show("live", status.dataset.live);
  }

  function lost() {
    show("lost", status.dataset.lost.replace("%time%", clock(shown)));
  }

  // The server renders all texts, so the new content is taken from a newly loaded page.
  async function update() {
    const response = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("live");
    if (!response.ok || !fresh) {
      throw new Error("Loading the page failed with status " + response.status);
    }
    const open = Array.from(live.querySelectorAll("details"), (details) => details.open);
    live.replaceChildren(...fresh.childNodes);
    live.querySelectorAll("details").forEach((details, i) => { details.open = open[i] || false; });
    live.dataset.mark = fresh.dataset.mark;
    shown = new Date();
    document.dispatchEvent(new Event("console-updated"));
  }

  const source = new EventSource(live.dataset.liveUrl);
  source.addEventListener("today", async (event) => {
    connected();
    if (event.data !== live.dataset.mark && !live.contains(document.activeElement)) {
      try {
        await update();
      } catch {
        lost();
      }
    }
  });
  source.addEventListener("error", lost);
  setInterval(() => {
    if (Date.now() - lastEvent > LOST_AFTER_MS) {
      lost();
    }
  }, 1000);
})();
