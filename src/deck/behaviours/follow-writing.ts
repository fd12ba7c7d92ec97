import { changeShow } from '../dev/change-show.ts';
import { followTalk } from '../dev/follow-talk.ts';
import { seekSteps } from '../dev/sought-place.ts';
import type { Behaviour } from './behaviour.ts';

/** While the talk is being written, puts what was saved on the screen: without a reload, on the same slide and step. */
export const followWriting: Behaviour = ({ reveal, root }) => {
  if (!import.meta.hot) return;
  seekSteps(reveal);
  followTalk(import.meta.hot, (update) => changeShow({ reveal, root }, update));
};
