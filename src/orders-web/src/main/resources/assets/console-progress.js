// Moves a statement's progress bar. Without scripts the page has a link to reload it.
"use strict";

(() => {
  const INTERVAL_MS = 1000;
  const running = document.getElementById("running");

  async function update() {
    const response = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("running");
    if (response.ok && !fresh) {
      window.location.reload();
      return;
    }
    if (fresh) {
      running.replaceChildren(...fresh.childNodes);
    }
    setTimeout(poll, INTERVAL_MS);
  }

  function poll() {
    update().catch(() => setTimeout(poll, INTERVAL_MS));
  }

  if (running) {
    setTimeout(poll, INTERVAL_MS);
  }
})();
