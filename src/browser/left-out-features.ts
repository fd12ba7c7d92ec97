/** What a browser that nobody looks at does without. */

/**
 * The list under the address bar is a page of its own, twice: each window of Chromium 156 loads both in a process of
 * their own, also where no window is seen. That takes as long as the rest of opening a page (0.6 s of 1.2 s measured).
 */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What playwright-core 1.65.1 leaves out. Of two lists a browser reads the last, so its own is said again. */
const unsteady = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** The argument that leaves all of it out. Features that a browser does not know are none to it. */
export const leaveOutFeatures = `--disable-features=${[...unsteady, ...unseen].join(',')}`;
