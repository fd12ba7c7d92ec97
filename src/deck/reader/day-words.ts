const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The day a slide is about, in words, from its `data-day`: `16` to `28`, `before` or `after`. */
export function dayWords(day: string): string {
  if (day === 'before') return 'Before the thirteen days';
  if (day === 'after') return 'After the thirteen days';
  const weekday = weekdays[new Date(Date.UTC(1962, 9, Number(day))).getUTCDay()] ?? '';
  return `${weekday} ${day} October 1962`;
}
