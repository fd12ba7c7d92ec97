/** Dates of events for drawings: in words, and as places on a line of time. */
import { formatDate, type TimelineEvent } from '../records/index.ts';

/** `November 1961`, `3 February 1962`, `17–19 April 1961`; `30 October to 2 November 1962` across months. */
export function eventDate({ date, until }: TimelineEvent): string {
  if (until === undefined) return formatDate(date);
  const sameMonth = date.slice(0, 7) === until.slice(0, 7);
  if (sameMonth) return `${Number(date.slice(8))}–${formatDate(until)}`;
  const first = formatDate(date);
  return `${date.slice(0, 4) === until.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first} to ${formatDate(until)}`;
}

const days = (date: string): number => Date.parse(date) / 86_400_000;

/** Where an ISO date lies between `first` (0) and `last` (1); one known only by month or year, at its first day. */
export function placeInTime(date: string, first: string, last: string): number {
  return (days(date) - days(first)) / (days(last) - days(first));
}
