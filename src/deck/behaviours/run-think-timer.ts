import { onSlidesChanged } from '../dev/slides-changed.ts';
import { announce } from '../page/announce.ts';
import { bindKey } from '../page/bind-key.ts';
import { roomNow } from '../session/room-time.ts';
import { onThinkTimer, readThinkTimer, toggleThinkTimer } from '../timer/clock.ts';
import { momentOf, type ThinkTimer, type TimerMoment, untilNextSecond } from '../timer/timer.ts';
import { type TimerView, timerView } from '../timer/timer-view.ts';
import { phaseInWords } from '../timer/timer-words.ts';
import type { Behaviour } from './behaviour.ts';

const keyT = { keyCode: 84, key: 'T', description: 'Think, pair, share' } as const;

/** Where the timer stands for a view: null where it runs for another slide or not at all. */
const momentFor = ({ plan }: TimerView, timer: ThinkTimer | null): TimerMoment | null =>
  timer?.slide === plan.slide ? momentOf(timer, roomNow()) : null;

/** Says each change of phase once, and only while its slide is on screen. */
function phaseTeller(root: ParentNode) {
  let heard: TimerMoment['phase'] | null = null;
  const phaseOf = (view: TimerView | undefined) => (view && momentFor(view, readThinkTimer())?.phase) ?? null;
  return {
    /** Takes note without a word: a slide's own announcement goes before what the timer did meanwhile. */
    note(view: TimerView | undefined): void {
      heard = phaseOf(view);
    },
    tell(view: TimerView | undefined): void {
      const phase = phaseOf(view);
      const words = phaseInWords(heard, phase, view?.plan.seconds ?? 0);
      heard = phase;
      if (words) announce(root, words);
    },
  };
}

const viewsById = (views: readonly TimerView[]): ReadonlyMap<string, TimerView> =>
  new Map(views.map((view) => [view.slide.id, view]));

/**
 * Think, pair, share: on a slide with `data-think` T starts and stops a quiet timer. It runs on while other slides
 * are shown, and through a reload.
 */
export const runThinkTimer: Behaviour = ({ reveal, root }) => {
  const slides = () => reveal.getSlides().filter(({ dataset }) => dataset['think'] !== undefined);
  const viewOf = (slide: HTMLElement): TimerView => {
    const view = timerView(slide, toggleThinkTimer);
    view.show(null);
    return view;
  };
  let views = viewsById(slides().map(viewOf));
  const onScreen = (): TimerView | undefined => views.get(reveal.getCurrentSlide().id);
  let running: TimerView | undefined;
  const teller = phaseTeller(root);
  let bell: number | undefined;

  const draw = (): void => {
    window.clearTimeout(bell);
    const timer = readThinkTimer();
    const before = running;
    running = timer ? views.get(timer.slide) : undefined;
    if (before !== running) before?.show(null);
    running?.show(momentFor(running, timer));
    teller.tell(onScreen());
    const wait = timer && untilNextSecond(momentOf(timer, roomNow()));
    if (wait !== null) bell = window.setTimeout(draw, wait);
  };
  const arrive = (): void => {
    const view = onScreen();
    reveal.removeKeyBinding(keyT.keyCode);
    if (view) bindKey(reveal, keyT, () => toggleThinkTimer(view.plan));
    teller.note(view);
    draw();
  };

  onThinkTimer(draw);
  reveal.on('slidechanged', arrive);
  if (import.meta.hot) {
    onSlidesChanged(() => {
      const all = [...views.values()];
      views = viewsById(slides().map((slide) => all.find((view) => view.slide === slide) ?? viewOf(slide)));
      arrive();
    });
  }
  arrive();
};
