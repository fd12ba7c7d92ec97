/** Days in drawings whose slide already says the year. */
import { formatDate } from '../records/index.ts';

/** `14 October`, from an ISO date of 1962 or any other year. */
export const dayAndMonth = (date: string): string => formatDate(date).replace(/ \d{4}$/, '');

/** The day of the month alone: `14`. */
export const dayOfMonth = (date: string): string => `${Number(date.slice(8, 10))}`;

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** `Sunday`, from a whole ISO date. */
export function weekday(date: string): string {
  const name = weekdays[new Date(`${date}T00:00Z`).getUTCDay()];
  if (!name) throw new RangeError(`Not a whole ISO date: "${date}"`);
  return name;
}
