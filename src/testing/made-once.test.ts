import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import setup from './share-work.testing.ts';

/** The place of a run, and processes that ask there: each has a module of its own. */
let address = '';
let close: () => void;
vi.mock('vitest', async (original) => ({ ...(await original<object>()), inject: () => address }));

type MadeOnce = typeof import('./made-once.testing.ts').madeOnce;

async function process(): Promise<MadeOnce> {
  vi.resetModules();
  return (await import('./made-once.testing.ts')).madeOnce;
}

beforeEach(async () => {
  close = await setup({
    provide: (_, value) => {
      address = String(value);
    },
  });
});
afterEach(() => close());

/** Settles when it is opened. */
function gate(): { readonly until: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const until = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { until, open: () => open() };
}

describe('madeOnce', () => {
  it('makes a thing once, for processes that ask while it is made and for those that come later', async () => {
    const [first, second] = [await process(), await process()];
    const thing = { files: new Map([['a b/ç.html', new Uint8Array([1, 2])]]) };
    const { until, open } = gate();
    const make = vi.fn(async () => {
      await until;
      return thing;
    });
    const asked = [first('a/b ç', make), second('a/b ç', make), first('a/b ç', make)];
    open();
    const later = await process();
    for (const given of [...(await Promise.all(asked)), await later('a/b ç', make)]) {
      expect([...given.files].map(([path, bytes]) => [path, [...bytes]])).toEqual([['a b/ç.html', [1, 2]]]);
    }
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('tells things apart', async () => {
    const once = await process();
    expect([await once('one', async () => 1), await once('two', async () => 2)]).toEqual([1, 2]);
  });

  it('passes a failure to who made it, and lets those who wait make it', async () => {
    const [first, second] = [await process(), await process()];
    const { until, open } = gate();
    const asked = first('x', async () => {
      await until;
      throw new Error('no room');
    });
    const other = second('x', async () => 'made');
    open();
    await expect(asked).rejects.toThrow('no room');
    expect(await other).toBe('made');
    expect(await first('x', async () => 'again')).toBe('made');
  });
});
