import { bindCharacter } from '../bind-key.ts';
import type { Behaviour } from './behaviour.ts';

const keyF1 = 112;

/** Lists every key on `?`. reveal's own list is switched off: it has keys that do nothing here, and lacks ours. */
export const listKeysOnKey: Behaviour = ({ reveal }) => {
  const list = async (): Promise<void> => {
    const { listKeys } = await import('../menu/list-keys.ts');
    listKeys();
  };
  bindCharacter('?', list);
  reveal.addKeyBinding(keyF1, list);
};
