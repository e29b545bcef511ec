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
})();
