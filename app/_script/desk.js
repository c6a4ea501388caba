// The keys of the desk. They act from the page's first words on, before the framework's scripts run: what
// they press are links, forms and folds, and those work without it.
// Single keys act only outside text fields and can be switched off (WCAG 2.1.4): a key presses the control
// that is marked with it as `data-key`, of several the one in the list's line (`data-line`) that has the
// focus, else the first; `j` and `k` otherwise move the focus over `data-row`.
(() => {
  const FIELD = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
  const GO = { q: "/desk", r: "/desk?view=review" };

  const isWriting = (at) => at.matches(FIELD);

  const focusOn = (found) => {
    found?.focus();
    return found != null;
  };

  // Back to what all of a part belongs to (`data-home`), or a field does, so that single keys act again.
  const leave = (at) => {
    const part = at.closest("[data-home]");
    if (part) return focusOn(document.querySelector(part.dataset.home));
    return isWriting(at) && focusOn(at.closest("[data-row]") ?? document.querySelector("h1"));
  };

  // The form around it, else the page's main one.
  const send = (at) => {
    const form = at.closest("form") ?? document.querySelector("form[data-main]");
    form?.requestSubmit();
    return form != null;
  };

  // Opens a fold and goes to what is to be written in it.
  const unfold = (summary) => {
    const fold = summary.closest("details");
    fold.open = true;
    const field = fold.querySelector("textarea") ?? fold.querySelector("select, input:not([type='hidden'])");
    focusOn(field ?? summary);
  };

  const move = (step) => {
    const rows = [...document.querySelectorAll("[data-row]")];
    const here = rows.indexOf(document.activeElement?.closest("[data-row]"));
    return focusOn(rows[Math.max(0, Math.min(rows.length - 1, here < 0 ? 0 : here + step))]);
  };

  const press = (control) => {
    if (control.tagName === "SUMMARY") unfold(control);
    else if (isWriting(control)) control.focus();
    else control.click();
    return true;
  };

  const go = (address) => {
    location.assign(address);
    return true;
  };

  // Whether the key did something.
  const act = (key) => {
    const marked = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)];
    const shown = marked.filter((one) => one.offsetParent !== null);
    const line = document.activeElement?.closest("[data-line]");
    const control = shown.find((one) => line?.contains(one)) ?? shown[0];
    if (control) return press(control);
    if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
    if (key === "/") return focusOn(document.querySelector("#find"));
    if (key === "?") return go("/desk/keys");
    return key === "n" && go("/desk/articles/new");
  };

  let isGoing = false;

  const pressed = (event) => {
    const at = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey) return event.key === "Enter" && send(at);
    if (event.key === "Escape") return leave(at);
    const hasSingleKeys = document.querySelector("main[data-single-keys]") !== null;
    if (!hasSingleKeys || event.altKey || isWriting(at)) return false;
    const going = isGoing ? GO[event.key] : undefined;
    isGoing = event.key === "g";
    return going === undefined ? act(event.key) : go(going);
  };

  addEventListener("keydown", (event) => {
    if (!event.defaultPrevented && !event.isComposing && pressed(event)) event.preventDefault();
  });
})();
