/** The time of the talk: elapsed, planned, ahead or behind, and the timer of a question. */
import { element } from '../page/element.ts';
import { momentOf } from '../timer/index.ts';
import { type Ask, button } from './ask.ts';
import type { ShowState } from './messages.ts';
import { ahead, clockText, elapsed, paceText, planAt } from './talk-clock.ts';

const phaseWords = { think: 'Think', pair: 'Pair', share: 'Share', time: 'Time' } as const;

/** `Think, 2:10 left`; empty where the slide has no timer. */
function timerText(state: ShowState, slide: Element | undefined, now: number): string {
  const planned = Number((slide as HTMLElement | undefined)?.dataset['think'] ?? 0);
  if (state.timer && state.timer.slide === slide?.id) {
    const { phase, millisecondsLeft } = momentOf(state.timer, now);
    return `${phaseWords[phase]}, ${clockText(millisecondsLeft / 1000)} left (T stops)`;
  }
  return planned > 0 ? `Think, pair, share: ${clockText(planned)} (T starts)` : '';
}

/** Clock, pace and timer as the speaker sees them. */
export interface TimePanel {
  readonly panel: HTMLElement;
  /** Takes the slides of the talk, with their times. */
  take(slides: readonly HTMLElement[]): void;
  /** Draws the state at the slide with this index; `sent` is when it was so, by the show's time. */
  draw(state: ShowState, at: number, sent: number): void;
}

/** Makes the panel. It goes on by itself between two messages of the show. */
export function timePanel(ask: Ask): TimePanel {
  let slides: readonly HTMLElement[] = [];
  const now = element('b', { class: 'speaker-elapsed' }, '0:00');
  const plan = element('span', { class: 'speaker-plan' });
  const pace = element('span', { class: 'speaker-pace' });
  const timer = element('span', { class: 'speaker-timer' });
  let last: { state: ShowState; at: number; sent: number; heard: number } | undefined;
  const isRunning = (): boolean => typeof last?.state.clock.runningSince === 'number';
  const toggle = button('Start', () => ask({ kind: 'clock', action: isRunning() ? 'pause' : 'start' }));
  const reset = button('Reset', () => ask({ kind: 'clock', action: 'reset' }), 'Reset the clock');
  const tick = (): void => {
    if (!last) return;
    const { state, at, sent, heard } = last;
    // Between two words of the show its time goes on by the ticks of this window.
    const time = sent + performance.now() - heard;
    const run = elapsed(state.clock, time) / 1000;
    const seconds = slides.map((slide) => Number(slide.dataset['timing'] ?? 0));
    const planned = planAt(seconds, at);
    const lead = ahead(planned, run);
    now.textContent = clockText(run);
    plan.textContent = `plan: this slide until ${clockText(planned.before + planned.slide)}, talk ${clockText(planned.total)}`;
    pace.textContent = run > 0 ? paceText(lead) : '';
    pace.dataset['pace'] = lead <= -1 ? 'behind' : lead >= 1 ? 'ahead' : 'on-time';
    timer.textContent = timerText(state, slides[at], time);
    toggle.textContent = isRunning() ? 'Pause' : 'Start';
  };
  window.setInterval(tick, 250);
  return {
    panel: element('div', { class: 'speaker-time' }, now, pace, plan, timer, toggle, reset),
    take(all) {
      slides = all;
    },
    draw(state, at, sent) {
      last = { state, at, sent, heard: performance.now() };
      tick();
    },
  };
}
