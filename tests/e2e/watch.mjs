// The promises that a page keeps at every moment; each that it breaks becomes a line in `complaints`.

// Two programs, two style sheets, two files of texts a language.
const FILES = 10;

// What judges tables is asked for where one is judged, and not before.
const judges = (url) => /\/cohort(_bg)?-[0-9a-f]{16}\.(js|wasm)$/.test(url.pathname);

export function watch(page, origin, complaints) {
  // By frame: what its document has asked for so far, and how many of the last things it needs are still
  // to come, its programs, its styles, and the texts in each language.
  const loads = new Map();

  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("crash", () => complaints.push("the page crashed"));

  // The browser fetches icon and manifest for itself, whenever it likes, and drops them on a reload.
  const isIcon = (request) =>
    ["other", "manifest"].includes(request.resourceType()) &&
    /\.(svg|png|ico|webmanifest)$/.test(new URL(request.url()).pathname);

  page.on("request", (request) => {
    const url = new URL(request.url());
    if (isIcon(request)) return;
    if (!url.protocol.startsWith("http")) return;
    if (request.isNavigationRequest()) loads.set(request.frame(), { asked: new Set(), missing: FILES });
    const load = loads.get(request.frame());
    if (!request.isNavigationRequest()) {
      if (url.origin !== origin) complaints.push(`asks another origin: ${url}`);
      if (load.missing === 0 && !judges(url)) complaints.push(`asks after the load: ${url}`);
      if (load.asked.has(url.href)) complaints.push(`asks twice: ${url}`);
    }
    load.asked.add(url.href);
  });
  page.on("requestfinished", (request) => {
    const url = new URL(request.url());
    if (/\.(wasm|txt|css)$/.test(url.pathname) && !judges(url)) loads.get(request.frame()).missing -= 1;
  });
  page.on("requestfailed", (request) => {
    if (isIcon(request)) return;
    complaints.push(`request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
}
