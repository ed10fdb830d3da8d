// Keeps the page's files, so that it opens without a network. Which files, with what digests, and what this
// build is called, the build writes in (xtask/src/worker.rs). A visitor with a network always gets the page
// that the host has; files named by their content are taken from what is kept, whichever page asks.

const build = "";
const files = [];

// Several copies of the page may lie on one host, each in a folder of its own.
const family = `qadam ${registration.scope} `;
const own = family + build;
const home = new URL(registration.scope);
const at = (name) => new URL(name, home).href;
const named = new Set(files.map(([name]) => at(name)));
// The page, as it begins for everybody and in each language.
const pages = new Set([at("./"), at("index.html"), ...[...named].filter((address) => address.endsWith(".html"))]);

// How long a visitor waits for a slow network before the kept page opens, in milliseconds.
const patience = 4000;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode !== "navigate") {
    if (named.has(request.url)) event.respondWith(file(request));
  } else if (isPage(request.url)) {
    event.respondWith(page(request));
  }
});

// Whether this is an address of the page, whatever is asked of it.
function isPage(address) {
  const { origin, pathname } = new URL(address);
  return pages.has(origin + pathname);
}

// All files or none: one that is missing or has another digest leaves everything as it was. The worker takes
// over at once: a reload then finds this build, with a network or without. Pages that are open go on as they
// are, since they have all their files, and are told what is ready.
async function install() {
  try {
    const kept = await caches.open(own);
    await kept.addAll(files.map(wanted));
  } catch (fault) {
    await caches.delete(own);
    throw fault;
  }
  await skipWaiting();
  const open = await clients.matchAll({ includeUncontrolled: true });
  open.filter((one) => isPage(one.url)).forEach((one) => one.postMessage(own));
}

// A file that its content names cannot have changed since the page fetched it; any other is asked for anew.
function wanted([name, integrity]) {
  const cache = /-[0-9a-f]{16}\./.test(name) ? "default" : "no-cache";
  return new Request(new URL(name, home), { integrity, cache });
}

// What earlier builds kept.
async function clear() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family) && name !== own).map((name) => caches.delete(name)));
}

// The page that the host has; the kept one where the host cannot be reached, is too slow, or is out of order.
async function page(request) {
  const fresh = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const answer = await Promise.race([fresh, late]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  const kept = (await find(request.url, true)) ?? (await find(home));
  // A browser refuses a page that came by a redirect, unless it is made anew.
  return kept ? new Response(kept.body, kept) : fresh;
}

const file = async (request) => (await find(request.url)) ?? fetch(request);

const find = async (address, ignoreSearch = false) =>
  (await caches.open(own)).match(address, { ignoreVary: true, ignoreSearch });
