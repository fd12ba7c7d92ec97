import { describe, expect, it } from 'vitest';
import { canOpenPages } from './opener.ts';

const nothing = () => false;

describe('canOpenPages', () => {
  it('trusts macOS and Windows', () => {
    expect(canOpenPages({ platform: 'darwin', env: {}, canRun: nothing })).toBe(true);
    expect(canOpenPages({ platform: 'win32', env: {}, canRun: nothing })).toBe(true);
  });

  it('looks for xdg-open on Linux', () => {
    const canRun = (path: string) => path === '/usr/bin/xdg-open';
    expect(canOpenPages({ platform: 'linux', env: { PATH: '/bin:/usr/bin' }, canRun })).toBe(true);
    expect(canOpenPages({ platform: 'linux', env: { PATH: '/bin:usr/bin' }, canRun })).toBe(false);
    expect(canOpenPages({ platform: 'linux', env: {}, canRun })).toBe(false);
  });

  it('takes the word of BROWSER', () => {
    expect(canOpenPages({ platform: 'linux', env: { BROWSER: 'firefox' }, canRun: nothing })).toBe(true);
    expect(canOpenPages({ platform: 'linux', env: { BROWSER: 'none' }, canRun: () => true })).toBe(false);
  });
});
