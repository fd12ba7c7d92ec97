import { describe, expect, it } from 'vitest';
import { findBrowsers } from './find.ts';
import type { Machine } from './installed.ts';
import { NoBrowserError } from './no-browser-error.ts';

/** A machine on which the files of `programs` can be started, and nothing else. */
const machine = (programs: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: {},
  canRun: (path) => programs.includes(path),
  ...rest,
});

const path = (text: string) => ({ kind: 'path', path: text });
const bundled = { kind: 'bundled' };

describe('findBrowsers', () => {
  it('tries the browser CRISIS_BROWSER names, and no other', () => {
    const env = { CRISIS_BROWSER: '/opt/mine' };
    expect(findBrowsers(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toEqual([path('/opt/mine')]);
  });

  it('takes the word "bundled" for the one that comes with the packages', () => {
    const env = { CRISIS_BROWSER: 'bundled' };
    expect(findBrowsers(machine(['/usr/bin/chromium'], { env }))).toEqual([bundled]);
  });

  it('refuses a name that cannot be started, and says which', () => {
    const env = { CRISIS_BROWSER: '/nowhere' };
    const find = () => findBrowsers(machine(['/usr/bin/chromium'], { env }));
    expect(find).toThrow(NoBrowserError);
    expect(find).toThrow('CRISIS_BROWSER names "/nowhere"');
  });

  it('refuses the bundled one where it does not run', () => {
    const rest = { env: { CRISIS_BROWSER: 'bundled' }, arch: 'arm64' } as const;
    expect(() => findBrowsers(machine([], rest))).toThrow('does not run on linux arm64');
  });

  it('takes an empty CRISIS_BROWSER for none', () => {
    expect(findBrowsers(machine([], { env: { CRISIS_BROWSER: '' } }))).toEqual([bundled]);
  });

  it('tries Chrome, then Edge, then Chromium, then the bundled one', () => {
    const programs = ['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'];
    expect(findBrowsers(machine(programs))).toEqual([
      path('/usr/bin/google-chrome'),
      path('/usr/bin/microsoft-edge'),
      path('/usr/bin/chromium'),
      bundled,
    ]);
  });

  it('searches the PATH first, without what is relative in it, and names nothing twice', () => {
    const env = { PATH: '/home/ann/bin::bin:/usr/bin' };
    const programs = ['/usr/bin/chromium', '/home/ann/bin/chromium', 'bin/chromium', 'chromium'];
    expect(findBrowsers(machine(programs, { env }))).toEqual([
      path('/home/ann/bin/chromium'),
      path('/usr/bin/chromium'),
      bundled,
    ]);
  });

  it('finds apps for all and for one user on macOS', () => {
    const mine = '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const rest = { platform: 'darwin', arch: 'arm64', env: { HOME: '/Users/ann' } } as const;
    expect(findBrowsers(machine([edge, mine], rest))).toEqual([path(mine), path(edge)]);
  });

  it('finds programs for all and for one user on Windows', () => {
    const chrome = 'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = {
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local',
    };
    expect(findBrowsers(machine([edge, chrome], { platform: 'win32', env }))).toEqual([
      path(chrome),
      path(edge),
    ]);
  });

  it('says what to install or set where there is none', () => {
    const find = () => findBrowsers(machine([], { platform: 'darwin' }));
    expect(find).toThrow(NoBrowserError);
    expect(find).toThrow('Install Chrome, Edge or Chromium, or set CRISIS_BROWSER');
  });
});
