// Comfort for readers; every document works whole without it.
// Copy buttons stand in the documents with the hidden attribute: without this script they never show.
(() => {
  const words = document.documentElement.dataset;

  const textOf = (button) => document.getElementById(button.dataset.copy)?.textContent ?? "";

  const say = (button, word) => {
    const before = button.textContent;
    button.textContent = word;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  };

  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("button[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        navigator.clipboard
          .writeText(textOf(button))
          .then(() => say(button, button.dataset.done ?? words.done ?? "✓"))
          .catch(() => getSelection()?.selectAllChildren(document.getElementById(button.dataset.copy)));
      });
    }
  }

  const isTyping = (element) => element?.closest("input, textarea, select, [contenteditable]") != null;

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const field = document.querySelector("input[type=search]");
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
