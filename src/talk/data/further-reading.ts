/** Fifteen works to read on, chosen for a balance of sides and of kinds. */
import type { Sources } from './provenance.ts';

/** One work, or two that answer each other. */
export interface FurtherReading {
  readonly sources: Sources;
  /** Whether it can be read on the web without paying. */
  readonly free: boolean;
}

/** As the slide "Where to read on" has them: documents of the time, the other sides, works to argue with. */
export const furtherReading: readonly FurtherReading[] = [
  { sources: ['frus6'], free: true },
  { sources: ['zelikow-may2001'], free: true },
  { sources: ['protocol61'], free: true },
  { sources: ['chang-kornbluh1992'], free: true },
  { sources: ['r-kennedy1969'], free: false },
  { sources: ['fursenko-naftali1997'], free: false },
  { sources: ['mikoyan-savranskaya2012'], free: false },
  { sources: ['blight-allyn-welch1993'], free: false },
  { sources: ['lechuga1995'], free: false },
  { sources: ['burr-nuti2023'], free: true },
  { sources: ['dobbs2008'], free: false },
  { sources: ['plokhy2021'], free: false },
  { sources: ['stern2012'], free: false },
  { sources: ['dorn-pauk2009'], free: true },
  { sources: ['trachtenberg1985', 'kroenig2013'], free: false },
];
