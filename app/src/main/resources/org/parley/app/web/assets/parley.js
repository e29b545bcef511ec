// What pages do beyond what HTML does by itself. Every page can be read and used without it.
"use strict";
(() => {
  const root = document.documentElement;
  const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* not kept */ } };

  // Dark or light: as the system has it, until somebody chooses.
  const theme = kept("theme");
  if (theme) root.dataset.theme = theme;

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => {
        const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = dark ? "light" : "dark";
        keep("theme", root.dataset.theme);
      });
    }
    const print = document.getElementById("print");
    if (print) {
      print.hidden = false;
      print.addEventListener("click", () => window.print());
    }
    replay();
    stepThroughMoves();

    // Files may be dropped where they can be chosen.
    for (const area of document.querySelectorAll("[data-drop]")) {
      const input = area.querySelector("input[type=file]");
      const over = (event, is) => { event.preventDefault(); area.classList.toggle("over", is); };
      area.addEventListener("dragover", (event) => over(event, true));
      area.addEventListener("dragleave", (event) => over(event, false));
      area.addEventListener("drop", (event) => {
        over(event, false);
        if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
      });
    }
  });

  // What is left empty in a form that asks stays out of the address, whoever sends it.
  document.addEventListener("formdata", (event) => {
    if (event.target.method !== "get") return;
    for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
  });

  const typing = (event) =>
    event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || event.target.isContentEditable;

  // The board's slider: sets the day and asks for the board of it; at its end for the board of now.
  function replay() {
    const slider = document.getElementById("replay");
    if (!slider) return;
    const form = slider.form, day = form.elements.asof, shown = document.getElementById("replay-day"), play = document.getElementById("play");
    slider.closest(".replay").hidden = false;
    const dayAt = (n) => {
      const date = new Date(slider.dataset.first + "T00:00:00Z");
      date.setUTCDate(date.getUTCDate() + n);
      return date.toISOString().slice(0, 10);
    };
    const show = () => {
      const last = slider.value === slider.max;
      day.value = last ? "" : dayAt(Number(slider.value));
      shown.value = last ? "now" : day.value;
      slider.setAttribute("aria-valuetext", shown.value);
    };
    slider.addEventListener("input", show);
    slider.addEventListener("change", () => { show(); form.requestSubmit(); });
    let running = 0;
    const stop = () => { clearInterval(running); running = 0; play.textContent = "▶"; play.setAttribute("aria-pressed", "false"); };
    play.addEventListener("click", () => {
      if (running) return stop();
      if (slider.value === slider.max) slider.value = 0;
      play.textContent = "⏸";
      play.setAttribute("aria-pressed", "true");
      const step = Math.max(1, Math.round(slider.max / 60));
      running = setInterval(() => {
        slider.value = Math.min(Number(slider.max), Number(slider.value) + step);
        show();
        form.requestSubmit();
        if (slider.value === slider.max) stop();
      }, 700);
    });
  }

  // In an article j and k go to the next and the previous move.
  function stepThroughMoves() {
    const moves = [...document.querySelectorAll("#text a.l-move")];
    if (moves.length === 0) return;
    document.querySelectorAll(".layers .keys").forEach((keys) => { keys.hidden = false; });
    const start = document.getElementById("here");
    let at = start ? moves.findIndex((move) => start.compareDocumentPosition(move) & Node.DOCUMENT_POSITION_FOLLOWING) - 1 : -1;
    document.addEventListener("keydown", (event) => {
      if (typing(event) || (event.key !== "j" && event.key !== "k")) return;
      const focused = moves.indexOf(document.activeElement);
      if (focused >= 0) at = focused;
      at = Math.min(moves.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)));
      moves[at].focus();
      moves[at].scrollIntoView({ block: "center" });
      event.preventDefault();
    });
  }
})();
