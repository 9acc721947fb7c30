// Keeps an import's counts and progress bar up to date while something is being done with it. Words that depend on what is
// being done are the server's: the page is fetched again when that changes.
const panel = document.getElementById("import");
const bar = panel?.querySelector("progress");

function show(view) {
  const counts = { rows: view.rows, ...view.tally };
  for (const cell of panel.querySelectorAll("[data-count]")) {
    cell.textContent = counts[cell.dataset.count]?.toLocaleString("en") ?? "";
  }
  if (bar) {
    if (view.share >= 0) {
      bar.value = view.share;
    } else {
      bar.removeAttribute("value");
    }
  }
}

if (panel?.dataset.events) {
  const events = new EventSource(panel.dataset.events);
  events.addEventListener("progress", (event) => {
    const view = JSON.parse(event.data);
    if (view.state === panel.dataset.state) {
      show(view);
    } else {
      events.close();
      location.reload();
    }
  });
  events.addEventListener("end", () => {
    events.close();
    location.reload();
  });
}
