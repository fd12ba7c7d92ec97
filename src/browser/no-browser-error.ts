import { exitCodes, Failure } from '../program/exit.ts';

const advice = [
  'Install Chrome, Edge or Chromium, or set CRISIS_BROWSER to the path of one,',
  'or to the word "bundled" for the Chromium that comes with the packages (Linux on x64 only).',
].join('\n');

/** No browser could be found or started. Says what was tried and what to install or set. */
export class NoBrowserError extends Failure {
  override readonly name = 'NoBrowserError';

  /** `tried` is one line for each browser that was tried: which one, and why it did not do. */
  constructor(tried: readonly string[]) {
    const reasons = tried.length > 0 ? tried : ['No browser was found on this machine.'];
    super(exitCodes.noBrowser, ['Printing needs a browser.', ...reasons, advice].join('\n'));
  }
}
