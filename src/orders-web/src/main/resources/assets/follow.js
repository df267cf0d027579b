// Follows an order's state without a reload. Without this script the page still is true, and has a link to look again.
"use strict";

(() => {
  const order = document.getElementById("order");
  const FIRST_WAIT = 1000;
  const LONGEST_WAIT = 15000;
  let wait = FIRST_WAIT;

  function isLast() {
    return order.dataset.last === "true";
  }

  async function look() {
    const answer = await fetch(order.dataset.follow, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      throw new Error("The order's state came with status " + answer.status);
    }
    const { mark } = await answer.json();
    if (mark !== order.dataset.mark) {
      await show();
      wait = FIRST_WAIT;
    }
  }

  // The words are the server's: take them from the page as it would be drawn now.
  async function show() {
    const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = fresh.getElementById("order");
    if (!answer.ok || !now) {
      throw new Error("The page came with status " + answer.status);
    }
    const focusInside = order.contains(document.activeElement);
    replace("#notice", now);
    replace(".split", now);
    order.dataset.mark = now.dataset.mark;
    order.dataset.last = now.dataset.last;
    document.title = fresh.title;
    if (focusInside && !order.contains(document.activeElement)) {
      document.getElementById("main").focus();
    }
  }

  // Only the content changes: an element with aria-live must stay to be heard.
  function replace(selector, fresh) {
    const old = order.querySelector(selector);
    const next = fresh.querySelector(selector);
    if (old && next) {
      old.className = next.className;
      old.replaceChildren(...next.childNodes);
    }
  }

  function later() {
    if (!isLast()) {
      setTimeout(tick, wait);
      wait = Math.min(wait * 1.4, LONGEST_WAIT);
    }
  }

  async function tick() {
    if (document.visibilityState === "visible") {
      try {
        await look();
      } catch {
        // The network or the server is away: the next look comes later, and the page says nothing wrong meanwhile.
      }
    }
    later();
  }

  document.addEventListener("visibilitychange", () => {
    wait = FIRST_WAIT;
  });

  if (order) {
    later();
  }
})();
