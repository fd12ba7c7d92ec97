import { loadAgain } from '../lost/again.ts';
import { bindCharacter } from '../page/bind-key.ts';
import type { Behaviour } from './behaviour.ts';

const keyF1 = 112;

/** Lists every key on `?`. reveal's own list is switched off: it has keys that do nothing here, and lacks ours. */
export const listKeysOnKey: Behaviour = ({ reveal }) => {
  const list = async (): Promise<void> => {
    const keys = await loadAgain('the list of keys', () => import('../menu/list-keys.ts')).catch(() => null);
    keys?.listKeys();
  };
  bindCharacter('?', list);
  reveal.addKeyBinding(keyF1, list);
};
