// What makes ruling quick: single keys, and an entry out of the words that are selected. All of it can be done by forms alone.
"use strict";
(() => {
  const typing = (element) => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
  const shown = (element) => element.getClientRects().length > 0;

  // What a key does: presses a button, follows a link, or takes one to a field.
  const act = (element) => {
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) element.focus();
    else element.click();
  };

  const keys = () => [...document.querySelectorAll("[data-key]")].filter(shown);

  const help = () => {
    let dialog = document.getElementById("keys");
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.id = "keys";
      dialog.setAttribute("aria-label", "Keys of this page");
      document.body.append(dialog);
    }
    if (dialog.open) return dialog.close();
    const list = document.createElement("dl");
    const line = (key, says) => {
      const term = document.createElement("dt");
      const name = document.createElement("kbd");
      const words = document.createElement("dd");
      name.textContent = key;
      term.append(name);
      words.textContent = says;
      list.append(term, words);
    };
    for (const element of keys()) line(element.dataset.key, element.dataset.says || element.textContent.replace(/\s+/g, " ").trim());
    for (const key of document.querySelectorAll("kbd[data-does]")) if (shown(key)) line(key.textContent, key.dataset.does);
    line("Esc", "leaves a field, so that keys count again");
    line("?", "these keys");
    const close = document.createElement("button");
    close.type = "button";
    close.className = "quiet";
    close.textContent = "Close";
    close.addEventListener("click", () => dialog.close());
    dialog.replaceChildren(list, close);
    dialog.showModal();
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    if (event.key === "Escape" && typing(document.activeElement)) return document.activeElement.blur();
    if (typing(event.target) || document.querySelector("dialog[open]") && event.key !== "?") return;
    if (event.key === "?") {
      event.preventDefault();
      return help();
    }
    const element = keys().find((one) => one.dataset.key === event.key);
    if (element) {
      event.preventDefault();
      act(element);
    }
  });

  // The place of a point of the selection in the text: its UTF-16 units before. The page holds the text unit for unit.
  const place = (text, node, offset) => {
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };

  const selected = (text) => {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
    const all = text.textContent;
    let start = place(text, range.startContainer, range.startOffset);
    let end = place(text, range.endContainer, range.endOffset);
    while (start < end && /\s/.test(all[start])) start++;
    while (end > start && /\s/.test(all[end - 1])) end--;
    const low = (at) => at > 0 && at < all.length && /[\uDC00-\uDFFF]/.test(all[at]) && /[\uD800-\uDBFF]/.test(all[at - 1]);
    if (low(start)) start--;
    if (low(end)) end++;
    return start < end ? { start, end, words: all.slice(start, end) } : null;
  };

  document.addEventListener("DOMContentLoaded", () => {
    const text = document.querySelector(".text");
    const add = document.getElementById("add");
    if (!text || !add) return;
    const form = add.querySelector("form");
    const take = (words) => {
      form.elements.start.value = words.start;
      form.elements.end.value = words.end;
      form.elements.quote.value = words.words;
      form.elements.cue.value = "";
    };
    let last = null;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "make";
    button.textContent = "Make an entry";
    button.hidden = true;
    // The selection stays while the button is pressed.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      button.hidden = true;
      if (last) take(last);
      add.open = true;
      add.scrollIntoView({ block: "nearest" });
      form.elements.move.focus();
    });
    document.body.append(button);
    document.addEventListener("selectionchange", () => {
      last = selected(text) || (typing(document.activeElement) ? last : null);
      const range = last && document.getSelection().rangeCount ? document.getSelection().getRangeAt(0).getBoundingClientRect() : null;
      button.hidden = !range || range.width === 0 && range.height === 0 || !selected(text);
      if (!button.hidden) {
        button.style.top = `${Math.max(0, window.scrollY + range.bottom + 6)}px`;
        button.style.left = `${Math.max(8, Math.min(range.left, document.documentElement.clientWidth - 160))}px`;
      }
    });
    add.addEventListener("toggle", () => {
      if (!add.open) return;
      if (last) take(last);
      (last ? form.elements.move : form.elements.quote).focus();
    });
    // Whoever types other words means those, wherever they stand.
    form.elements.quote.addEventListener("input", () => {
      form.elements.start.value = "";
      form.elements.end.value = "";
    });
  });
})();
