import { describe, expect, it } from 'vitest';
import type { Machine } from './installed.ts';
import { findChromiumsOnTest } from './test-browsers.testing.ts';

const machine = (rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: {},
  canRun: (path) => ['/usr/bin/chromium', '/usr/bin/google-chrome'].includes(path),
  ...rest,
});

const starts = async () => null;
const bundled = { name: 'bundled', program: 'bundled' };

describe('findChromiumsOnTest', () => {
  it('finds the bundled browser and the first of the system’s that starts', async () => {
    const start = async (program: string) => (program === '/usr/bin/chromium' ? null : 'no such library');
    expect(await findChromiumsOnTest(machine(), start)).toEqual({
      tested: [bundled, { name: 'system', program: '/usr/bin/chromium' }],
      leftOut: [],
    });
  });

  it('tests the bundled browser whatever CRISIS_BROWSER names, and names what it leaves out', async () => {
    expect(await findChromiumsOnTest(machine({ env: { CRISIS_BROWSER: 'bundled' } }), starts)).toEqual({
      tested: [bundled],
      leftOut: ['a system browser: CRISIS_BROWSER asks for the bundled one'],
    });
    const mine = { name: 'system', program: '/opt/mine' };
    const { tested } = await findChromiumsOnTest(machine({ env: { CRISIS_BROWSER: mine.program } }), starts);
    expect(tested).toEqual([bundled, mine]);
  });

  it('says that no system browser is installed, or why none starts', async () => {
    const bare = machine({ canRun: () => false });
    expect(await findChromiumsOnTest(bare, starts)).toEqual({
      tested: [bundled],
      leftOut: ['a system browser: none is installed'],
    });
    const { leftOut } = await findChromiumsOnTest(machine(), async () => 'it ended at once');
    expect(leftOut).toEqual([
      'a system browser: /usr/bin/google-chrome does not start (it ended at once), /usr/bin/chromium does not start (it ended at once)',
    ]);
  });

  it('says where the bundled browser does not run', async () => {
    const mac = machine({ platform: 'darwin', arch: 'arm64', canRun: () => false });
    expect((await findChromiumsOnTest(mac, starts)).leftOut).toEqual([
      'the bundled browser: it does not run on darwin arm64',
      'a system browser: none is installed',
    ]);
  });
});
