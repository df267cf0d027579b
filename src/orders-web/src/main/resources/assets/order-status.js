// Polls an order's state and updates the page without a reload. Without scripts the page is still correct and has a link to reload it.
"use strict";

(() => {
  const order = document.getElementById("order");
  const FIRST_WAIT_MS = 1000;
  const LONGEST_WAIT_MS = 15000;
  let waitMs = FIRST_WAIT_MS;

  function isFinal() {
    return order.dataset.last === "true";
  }

  async function checkStatus() {
    const response = await fetch(order.dataset.statusUrl, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new Error("Reading the order's state failed with status " + response.status);
    }
    const { mark } = await response.json();
    if (mark !== order.dataset.mark) {
      await updatePage();
      waitMs = FIRST_WAIT_MS;
    }
  }

  // The server renders all texts, so the new content is taken from a newly loaded page.
  async function updatePage() {
    const response = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    const newPage = new DOMParser().parseFromString(await response.text(), "text/html");
    const newOrder = newPage.getElementById("order");
    if (!response.ok || !newOrder) {
      throw new Error("Loading the page failed with status " + response.status);
    }
    const focusWasInside = order.contains(document.activeElement);
    replaceContent("#notice", newOrder);
    replaceContent(".split", newOrder);
    order.dataset.mark = newOrder.dataset.mark;
    order.dataset.last = newOrder.dataset.last;
    document.title = newPage.title;
    if (focusWasInside && !order.contains(document.activeElement)) {
      document.getElementById("main").focus();
    }
  }

  // Only the content is replaced: screen readers announce changes inside an aria-live element, but not a new element.
  function replaceContent(selector, newOrder) {
    const oldElement = order.querySelector(selector);
    const newElement = newOrder.querySelector(selector);
    if (oldElement && newElement) {
      oldElement.className = newElement.className;
      oldElement.replaceChildren(...newElement.childNodes);
    }
  }

  function scheduleNextCheck() {
    if (!isFinal()) {
      setTimeout(checkAndReschedule, waitMs);
      waitMs = Math.min(waitMs * 1.4, LONGEST_WAIT_MS);
    }
  }

  async function checkAndReschedule() {
    if (document.visibilityState === "visible") {
      try {
        await checkStatus();
      } catch {
        // The network or the server is not available. The next check retries; the page still shows the last known state.
      }
    }
    scheduleNextCheck();
  }

  document.addEventListener("visibilitychange", () => {
    waitMs = FIRST_WAIT_MS;
  });

  if (order) {
    scheduleNextCheck();
  }
})();
