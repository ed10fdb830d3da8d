// One browser, and pages in it as new visitors see them. It knows the page's address and its `main h1`,
// nothing else of the page, and no test runner.

import { chromium } from "playwright-core";
import { watch } from "./watch.mjs";

export const languages = { kk: "kk-KZ", ru: "ru-RU", en: "en-GB" };
export const sizes = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1366, height: 768 } },
  projector: { viewport: { width: 1920, height: 1080 } },
};
export const themes = ["light", "dark"];

const address = process.env.QADAM_URL;
// The same page with an edition of the rules before the one in force, where the journeys ask for it.
const earlier = process.env.QADAM_EARLIER_URL;
const flags = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run
  --disable-background-networking --disable-component-update --disable-sync`.split(/\s+/);

// What the browser would do for itself beside the page: for the popup below its address bar it loads some four
// hundred files with every new window. It hears only the last such list, so this one names what Playwright's
// own switches off as well.
const unwanted = `WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,AimEnabled,
  DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,
  NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch,ThirdPartyStoragePartitioning,Translate`;
flags.push(`--disable-features=${unwanted.replace(/\s+/g, "")}`);

// A browser of its own, told more where somebody needs that.
export const launch = (...more) =>
  chromium.launch({ executablePath: process.env.QADAM_CHROMIUM, args: [...flags, ...more] });

let running;
export const browser = () => (running ??= launch());
export const stop = async () => (await running)?.close();

// A page as a new visitor sees it, ready to be used. `complaints` gathers broken promises. `earlier`: of the
// page that knows an earlier edition; `address`: of a host that the test has.
export async function visit(complaints, options = {}) {
  const { language = "kk", size = "laptop", theme = "light", fragment = "", query = "" } = options;
  const context = await (await browser()).newContext({
    ...sizes[size],
    locale: languages[language],
    timezoneId: "Asia/Almaty",
    colorScheme: theme,
    reducedMotion: "reduce",
    javaScriptEnabled: options.scripts ?? true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // The day that the page takes for today, where a journey depends on it.
  if (options.date) await page.clock.setFixedTime(options.date);
  const here = options.address ?? (options.earlier ? earlier : address);
  watch(page, new URL(here).origin, complaints);
  await options.before?.(page);
  if (options.at) await page.goto(options.at);
  else if (options.embed) await embed(page, here + query + fragment);
  else await page.goto(here + query + fragment);
  await (options.until ?? ready)(options.embed ? page.frameLocator("iframe") : page);
  return page;
}

// The heading of the app, not of the start that the build has drawn.
export const heading = "#app > .page:not(.still-waiting) main h1";

// The app stands there, in its first language: for a first visit, and after a reload.
export const started = (page) => page.locator(heading).first().waitFor();

// All has come that the page ever asks for, and nothing is waited for any more.
export async function ready(page) {
  await started(page);
  await page.locator("link[data-text]").nth(5).waitFor({ state: "attached" });
  await page.locator(".waiting").first().waitFor({ state: "detached" });
}

// A page of another site that holds the app in a frame: `page.frameLocator("iframe")`.
async function embed(page, framed) {
  const host = new URL("/host.html", framed);
  host.hostname = host.hostname === "localhost" ? "127.0.0.1" : "localhost";
  const body = `<!doctype html><html lang="en"><title>Host</title>
    <iframe title="Qadam" src="${framed}" width="100%" height="600"></iframe>`;
  // A made-up answer counts as one from the open web, which may not frame this machine unasked; a
  // browser too old to ask does not know the permission either.
  await page.context().grantPermissions(["local-network-access"]).catch(() => {});
  await page.route(host.href, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(host.href);
}
