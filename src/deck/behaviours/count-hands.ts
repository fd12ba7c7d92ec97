import type { RevealApi } from 'reveal.js';
import { onPixelRatio, pixelRatio } from '../charts/pixel-ratio.ts';
import { onSlidesChanged } from '../dev/slides-changed.ts';
import { announce } from '../page/announce.ts';
import { bindKey } from '../page/bind-key.ts';
import { clear, count, onVotes, readVotes, takeBack } from '../votes/ballot-box.ts';
import { type DecisionHost, isYetToCome, readDecisionHost } from '../votes/decision-host.ts';
import { type DecisionView, decisionView } from '../votes/decision-view.ts';
import { type VoteKey, voteKeys } from '../votes/vote-keys.ts';
import { changeInWords } from '../votes/vote-words.ts';
import { counts, type Votes } from '../votes/votes.ts';
import type { Behaviour, Stage } from './behaviour.ts';

/** Does what a key says to the decision. */
function press(key: VoteKey, { name }: DecisionHost): void {
  if (key.does === 'count') count(name, key.option);
  else if (key.does === 'take back') takeBack(name);
  else clear(name);
}

/**
 * Binds the keys of the decision on screen and frees those of the one before: elsewhere digits and Backspace keep
 * their meaning.
 */
function keyBinder(reveal: RevealApi, votable: () => DecisionHost | undefined) {
  let bound: readonly VoteKey[] = [];
  return (host: DecisionHost | undefined): void => {
    for (const { keyCode } of bound) reveal.removeKeyBinding(keyCode);
    bound = host ? voteKeys(host.rows.length) : [];
    for (const key of bound) {
      bindKey(reveal, key.keyCode, () => {
        const decision = votable();
        if (decision) press(key, decision);
      });
    }
  };
}

/** Tells screen readers what changed in the decision on screen, whoever counted. */
function announceChanges({ root }: Stage, onScreen: () => DecisionView | undefined): void {
  let before = readVotes();
  const countsIn = (votes: Votes, { name, rows }: DecisionHost) => counts(votes, name, rows.length);
  onVotes((after) => {
    const host = onScreen()?.host;
    if (host) {
      const names = host.rows.map(({ name }) => name);
      const words = changeInWords(names, countsIn(before, host), countsIn(after, host));
      if (words) announce(root, words);
    }
    before = after;
  });
}

/** A decision by the slide it stands on, for a key to find it as fast in a long talk; of two on a slide the first. */
const viewsBySlide = (views: readonly DecisionView[]): ReadonlyMap<Element | null, DecisionView> =>
  new Map([...views].reverse().map((view) => [view.host.element.closest('section'), view]));

/** Lets the presenter count the class's hands on a decision slide, with the number keys or by a click on a row. */
export const countHands: Behaviour = async (stage) => {
  const { reveal } = stage;
  const votable = (): DecisionHost | undefined => {
    const host = onScreen()?.host;
    return host && !reveal.isOverview() && !isYetToCome(host.element) ? host : undefined;
  };
  const viewOf = (element: HTMLElement): DecisionView => {
    const host = readDecisionHost(element);
    const countHand = (option: number): void => {
      if (votable() === host) count(host.name, option);
    };
    return decisionView(host, countHand, () => pixelRatio(reveal));
  };
  const decisions = () =>
    reveal.getSlides().flatMap((slide) => [...slide.querySelectorAll<HTMLElement>('.decision')]);
  let views = decisions().map(viewOf);
  let bySlide = viewsBySlide(views);
  const onScreen = (): DecisionView | undefined => bySlide.get(reveal.getCurrentSlide());
  const draw = (moving: boolean) => onScreen()?.show(readVotes(), moving);
  const bindKeys = keyBinder(reveal, votable);
  const arrive = () => {
    bindKeys(onScreen()?.host);
    return draw(false);
  };

  announceChanges(stage, onScreen);
  onVotes(() => draw(true));
  reveal.on('slidechanged', arrive);
  reveal.on('overviewshown', () => {
    for (const view of views) void view.show(readVotes(), false);
  });
  for (const event of ['fragmentshown', 'fragmenthidden']) reveal.on(event, () => draw(true));
  onPixelRatio(reveal, () => {
    for (const view of views) view.sharpen();
  });
  if (import.meta.hot) {
    onSlidesChanged(() => {
      views = decisions().map((one) => views.find(({ host }) => host.element === one) ?? viewOf(one));
      bySlide = viewsBySlide(views);
      void arrive();
    });
  }
  await arrive();
};
