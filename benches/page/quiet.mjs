// The browser of the journeys without what it does for itself at the same time: for the popup below its
// address bar it loads pages of some four hundred files with every new window, in the midst of a first visit.

import { launch } from "../../tests/e2e/browser.mjs";

// The browser hears only the last such list, so it names what Playwright's own switches off as well.
const unwanted = `WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,AimEnabled,
  DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,
  NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch,ThirdPartyStoragePartitioning,Translate`;

export const quiet = (...more) => launch(`--disable-features=${unwanted.replace(/\s+/g, "")}`, ...more);
