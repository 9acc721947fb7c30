// Buttons and links with a key of their own: data-key is the key, data-key-does="focus" leaves the last step to Enter.

/** Presses what has the key that is pressed, unless somebody is typing. */
export function listenForKeys(root) {
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest("input, textarea, select")) {
      return;
    }
    const wanted = root.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (wanted) {
      event.preventDefault();
      wanted.focus();
      if (wanted.dataset.keyDoes !== "focus") {
        wanted.click();
      }
    }
  });
}
