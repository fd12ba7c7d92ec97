import { describe, expect, it } from 'vitest';
import { launchReason } from './launch-reason.ts';

const head = 'browserType.launch: Target page, context or browser has been closed\nBrowser logs:\n';

describe('launchReason', () => {
  it('quotes what the browser wrote before it ended', () => {
    const report = `${head}<launched> pid=7\n[pid=7][err] /opt/chrome: libnss3.so: cannot open shared object file\nCall log:`;
    expect(launchReason(new Error(report))).toBe('/opt/chrome: libnss3.so: cannot open shared object file');
  });

  it('leaves out the stamp Chromium puts before its own messages', () => {
    const report = `${head}[pid=7][err] [1122/191332.285:ERROR:a.cc(9)] Missing X server`;
    expect(launchReason(new Error(report))).toBe('Missing X server');
  });

  it('names a sandbox that cannot start, whatever else was written', () => {
    const report = `${head}Chromium sandboxing failed!\n[pid=7][err] No usable sandbox!`;
    expect(launchReason(new Error(report))).toBe('this system does not let it start its sandbox');
  });

  it('gives the exit code of a program that ends in silence', () => {
    const report = `${head}<launched> pid=7\n  - [pid=7] <process did exit: exitCode=0, signal=null>`;
    expect(launchReason(new Error(report))).toBe('it ended at once with exit code 0');
  });

  it('takes the first line of anything else', () => {
    expect(launchReason(new Error('no space left\nat line 2'))).toBe('no space left');
    expect(launchReason('odd')).toBe('odd');
  });
});
