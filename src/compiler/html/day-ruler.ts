/** The thirteen notches along the foot of the slides: what is past, and the day the slide is about. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { dayRange, type SlideDay } from '../model.ts';

/** The days that the ruler can show. */
export type RulerDay = Exclude<SlideDay, 'none'>;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** `Wed` for 24 October 1962. */
const weekday = (day: number): string => weekdays[new Date(Date.UTC(1962, 9, day)).getUTCDay()] ?? '';

function notch(day: number, slideDay: RulerDay): Element {
  if (day === slideDay) return h('span', { className: ['day', 'lit'] }, `${weekday(day)} ${day}`);
  const isPast = slideDay === 'after' || (slideDay !== 'before' && day < slideDay);
  return h('span', { className: isPast ? ['day', 'past'] : ['day'] }, String(day));
}

function draw(slideDay: RulerDay): Element {
  const days = Array.from(
    { length: dayRange.last - dayRange.first + 1 },
    (_, index) => dayRange.first + index,
  );
  return h('div', { className: 'day-ruler', dataDay: String(slideDay), ariaHidden: 'true' }, [
    h('span', { className: 'month' }, 'October 1962'),
    ...days.map((day) => notch(day, slideDay)),
  ]);
}

const drawn = new Map<RulerDay, Element>();

/**
 * The ruler; hidden from screen readers, whom the headline and the text tell the date. There are fifteen of them, and
 * every slide of the crisis has one: each is made once.
 */
export function dayRuler(slideDay: RulerDay): Element {
  const ruler = drawn.get(slideDay) ?? draw(slideDay);
  drawn.set(slideDay, ruler);
  return ruler;
}
