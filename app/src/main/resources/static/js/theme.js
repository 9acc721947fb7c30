const YEAR = 365 * 24 * 60 * 60;

function shown() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

/** Turns the link that switches the theme into a switch without a reload; the server reads the same cookie. */
export function rememberTheme(link) {
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    const next = shown() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    document.cookie = `theme=${next}; path=/; max-age=${YEAR}; samesite=lax`;
  });
}
