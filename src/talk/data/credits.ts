/** What the deck owes to others, for its last slide: pictures, maps, data, letters and tools, each with its terms. */
import type { Credits, DataCredit } from '../../records/credits.ts';
import type { datasets } from './sources/datasets.ts';

/** Every data set by its key among the sources: one that is added there does not compile until it is credited here. */
const data = {
  fas2023: { usedFor: 'Warheads in stockpile, by year', terms: 'CC BY 4.0' },
  suh2022: { usedFor: 'Missiles, submarines and bombers' },
  'nrdc-datab7': { usedFor: 'US strategic bombers' },
} as const satisfies Record<keyof typeof datasets, DataCredit>;

/** Every credit of the deck, in the groups in which the last slide shows them. */
export const credits = {
  pictures: {
    /** Where no photograph has been put into `assets/photos/`, and where at least one has. */
    drawnInstead:
      'Drawn for this deck. The essay’s two photographs are not shown: one released by the US Defense Department (which one cannot be told), and one by Cecil Stoughton, White House, 29 October 1962.',
    drawnBesides: 'All other pictures were drawn for this deck.',
  },
  essay:
    '“Crisis Diplomacy”, an essay on a blog, 22 December 2012, and two readers’ comments: quoted briefly, for teaching. The words remain their authors’.',
  maps: [{ name: 'Natural Earth, through world-atlas', terms: 'public domain' }],
  data,
  typefaces: [{ name: 'Archivo Narrow, Source Serif 4, IBM Plex Mono', terms: 'SIL Open Font License 1.1' }],
  tools: [
    { name: 'reveal.js', does: 'slides', terms: 'MIT licence' },
    { name: 'Chart.js', does: 'charts', terms: 'MIT licence' },
    { name: 'd3-geo', does: 'map projections', terms: 'ISC licence' },
  ],
} as const satisfies Credits;
