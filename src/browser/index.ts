/** Finding and starting a browser. */
export { runsBundled } from './find.ts';
export { launchBrowser } from './launch.ts';
export { NoBrowserError } from './no-browser-error.ts';
