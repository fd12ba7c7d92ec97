/** A timer on its slide: the control at the foot, and the bar that fills while it runs. */
import { element } from '../page/element.ts';
import { quietButton } from '../page/quiet-button.ts';
import { type TimerMoment, type TimerPlan, thirds } from './timer.ts';
import { controlWords, phaseNames } from './timer-words.ts';

/** The timer on a slide. */
export interface TimerView {
  readonly plan: TimerPlan;
  readonly slide: HTMLElement;
  /** Shows where the timer stands; null where it does not run. */
  show(moment: TimerMoment | null): void;
}

function makeBar(): HTMLElement {
  const names = thirds.map((third) => element('span', { 'data-phase': third }, phaseNames[third]));
  const end = element('span', { 'data-phase': 'time' }, phaseNames.time);
  return element('div', { class: 'think-bar', 'aria-hidden': 'true', hidden: '' }, ...names, end);
}

/** Puts the timer's parts on a slide with `data-think`, the seconds it runs. */
export function timerView(slide: HTMLElement, toggle: (plan: TimerPlan) => void): TimerView {
  const plan = { slide: slide.id, seconds: Number(slide.dataset['think']) };
  const control = quietButton({ class: 'think-control' }, () => toggle(plan));
  const bar = makeBar();
  slide.append(element('div', { class: 'think-timer' }, control, bar));
  return {
    plan,
    slide,
    show(moment) {
      control.textContent = controlWords(plan.seconds, moment);
      bar.style.setProperty('--done', String(moment?.done ?? 0));
      bar.dataset['phase'] = moment?.phase ?? '';
      bar.hidden = moment === null;
    },
  };
}
