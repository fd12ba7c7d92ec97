import { readCut } from '../cut/read-cut.ts';
import { changeShow } from '../hot/change-show.ts';
import { followTalk } from '../hot/follow-talk.ts';
import type { Behaviour } from './behaviour.ts';

/** While the talk is being written, puts what was saved on the screen: without a reload, on the same slide and step. */
export const followWriting: Behaviour = ({ reveal, root }) => {
  const cut = readCut(window.location.search);
  if (import.meta.hot) followTalk(import.meta.hot, (update) => changeShow({ reveal, root, cut }, update));
};
