import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearOpened, hearOpener, post } from './window-link.ts';

type Hear = (event: { data: unknown; source: unknown; origin: string }) => void;

afterEach(() => vi.unstubAllGlobals());

/** A window of the deck at an address, and what it is given to hear. */
function windowAt(origin: string, opener: object | null = null, address = origin) {
  const { protocol } = new URL(address === 'null' ? 'file:///' : address);
  let hear: Hear = () => {};
  const here = {
    location: { protocol },
    origin,
    opener,
    addEventListener: (_: string, listener: Hear) => {
      hear = listener;
    },
  };
  vi.stubGlobal('window', here);
  return { here, say: (source: unknown, from: string) => hear({ data: 'words', source, origin: from }) };
}

/** The origin of a window, and what its other window is heard from; then what is not. */
const places = [
  {
    place: 'a site',
    origin: 'https://school.example',
    own: ['https://school.example'],
    strange: ['https://other.example', 'null', 'file://', 'http://school.example', ''],
  },
  {
    place: 'a file',
    origin: 'null',
    own: ['null', 'file://'],
    strange: ['https://other.example', 'http://localhost', ''],
  },
  {
    place: 'a frame that is shut off from its site',
    address: 'https://school.example',
    origin: 'null',
    own: ['null'],
    strange: ['https://school.example', 'https://other.example', ''],
  },
] as const;

describe.each(places)('in $place', ({ origin, own, strange, ...rest }) => {
  const address = 'address' in rest ? rest.address : origin;
  it('the notes hear the window that opened them, and of its own origin alone', () => {
    const show = {};
    const { here, say } = windowAt(origin, show, address);
    const heard: unknown[] = [];
    hearOpener((data) => heard.push(data));
    for (const from of strange) say(show, from);
    for (const source of [null, here, {}]) say(source, own[0]);
    expect(heard).toEqual([]);
    for (const from of own) say(show, from);
    expect(heard).toHaveLength(own.length);
  });

  it('notes that nobody opened hear nobody', () => {
    const { say } = windowAt(origin, null, address);
    const heard: unknown[] = [];
    hearOpener((data) => heard.push(data));
    say(null, own[0]);
    expect(heard).toEqual([]);
  });

  it('the show hears windows that it opened, and of its own origin alone', () => {
    const { here, say } = windowAt(origin, null, address);
    const notes = { opener: here };
    const heard: unknown[] = [];
    hearOpened((_, from) => heard.push(from));
    for (const from of strange) say(notes, from);
    for (const source of [null, here, { opener: null }, { opener: {} }]) say(source, own[0]);
    expect(heard).toEqual([]);
    for (const from of own) say(notes, from);
    expect(heard).toEqual(own.map(() => notes));
  });
});

describe('post', () => {
  it('lets no other site read what is said', () => {
    windowAt('https://school.example');
    const postMessage = vi.fn();
    post({ postMessage } as unknown as Window, { kind: 'hello' });
    expect(postMessage).toHaveBeenCalledWith({ kind: 'hello' }, 'https://school.example');
  });
});
