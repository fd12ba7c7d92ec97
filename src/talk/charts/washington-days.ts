/** Days of October 1962 as Washington's clocks had them. */

/** A day between two midnights, in milliseconds since 1970. */
export interface Day {
  /** `Mon 22` */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** Daylight time ended in the small hours of Sunday 28 October: that day's first midnight still had it. */
const lastMidnightOfDaylightTime = 28;

const midnight = (day: number): number => Date.UTC(1962, 9, day, day <= lastMidnightOfDaylightTime ? 4 : 5);

/** Every day from the first to the last of some ISO dates of October 1962, in order. */
export function daysOf(dates: readonly string[]): readonly Day[] {
  const numbers = dates.map((date) => Number(date.slice(-2)));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const day = first + index;
    const weekday = weekdays[new Date(Date.UTC(1962, 9, day)).getUTCDay()] ?? '';
    return { name: `${weekday}\u00A0${day}`, start: midnight(day), end: midnight(day + 1) };
  });
}
