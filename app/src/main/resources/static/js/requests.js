/** The token that proves to the server that a request comes from our page: {header, token}, or null before sign-in. */
export function formToken() {
  const meta = document.querySelector('meta[name="csrf"]');
  return meta ? { header: meta.dataset.header, token: meta.content } : null;
}

/** Lets every htmx request that changes something carry the form token. */
export function sendToken() {
  document.body.addEventListener("htmx:configRequest", (event) => {
    const token = formToken();
    if (token && event.detail.verb !== "get") {
      event.detail.headers[token.header] = token.token;
    }
  });
}

/** Shows what the server says about a failed htmx request, where the page's notices are. */
export function tellErrors(notices) {
  document.body.addEventListener("htmx:responseError", (event) => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const notice = answer.querySelector(".notice");
    notices.replaceChildren(...(notice ? [notice] : []));
    notices.scrollIntoView({ block: "nearest" });
  });
}
