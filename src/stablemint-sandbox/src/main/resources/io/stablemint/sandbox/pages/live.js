// Reloads the parts of the control page that have changed, when the sandbox sends an event. The pages work without it.
"use strict";

(() => {
  const RECONNECT_MS = 2000;
  const changesUrl = document.currentScript.dataset.changes;
  const connection = document.getElementById("connection");
  let refreshing = false;
  let again = false;

  function show(state, text) {
    if (connection.dataset.state !== state) {
      connection.dataset.state = state;
      connection.textContent = text;
    }
  }

  // The server renders all texts, so the new parts are taken from a newly loaded page.
  async function refresh() {
    if (refreshing) {
      again = true;
      return;
    }
    refreshing = true;
    try {
      const response = await fetch(window.location.href, { headers: { Accept: "text/html" } });
      if (response.ok) {
        update(new DOMParser().parseFromString(await response.text(), "text/html"));
      }
    } catch {
      // The connection is lost; its event handler says so.
    } finally {
      refreshing = false;
      if (again) {
        again = false;
        refresh();
      }
    }
  }

  function update(newPage) {
    for (const part of document.querySelectorAll("[data-live]")) {
      const newPart = newPage.getElementById(part.id);
      if (newPart && newPart.innerHTML !== part.innerHTML && !isBeingEdited(part)) {
        replaceContent(part, newPart);
      }
    }
  }

  // A number that somebody is typing must not disappear.
  function isBeingEdited(part) {
    const active = document.activeElement;
    return part.contains(active) && active.matches("input, textarea");
  }

  function replaceContent(part, newPart) {
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.replaceChildren(...newPart.childNodes);
    if (focused) {
      (document.getElementById(focused) ?? document.getElementById("main")).focus();
    }
  }

  function connect() {
    const events = new EventSource(changesUrl);
    events.addEventListener("change", refresh);
    events.addEventListener("open", () => show("live", "Live"));
    events.addEventListener("error", () => {
      show("lost", "Connection lost. The page shows the last known state and tries to connect again.");
      // After an HTTP error the browser does not connect again by itself.
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(connect, RECONNECT_MS);
      }
    });
  }

  connect();
})();
