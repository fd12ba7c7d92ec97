/** The times that the talk's slides are planned to take. */

/** Planned seconds of a slide in the talk that is shown. */
export const secondsOf = (slide: HTMLElement): number => Number(slide.dataset['timing'] ?? 0);

/** When each slide begins, in seconds from the start of the talk. */
export function startTimes(slides: readonly HTMLElement[]): ReadonlyMap<HTMLElement, number> {
  let sofar = 0;
  return new Map(
    slides.map((slide) => {
      const start = sofar;
      sofar += secondsOf(slide);
      return [slide, start] as const;
    }),
  );
}

/** `4:30`. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
