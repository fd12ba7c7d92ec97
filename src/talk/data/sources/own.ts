/** The essay the talk starts from, and what the deck's authors set down themselves. */
import type { OwnWork } from '../../../records/source.ts';

export const ownSources = {
  essay2012: {
    kind: 'essay',
    author: 'Unnamed author',
    title:
      'Crisis Diplomacy: Explore a recent or historical international crisis and the role of diplomacy in its attempted resolution, whether successful or otherwise',
    place: 'Blog essay of 22 December 2012, with two readers’ comments',
    year: 2012,
    short: 'the essay, 2012',
    note: 'Quoted in its own spelling, from the saved text of the page.',
  },
  'city-centres': {
    kind: 'own',
    author: 'Crisis Diplomacy',
    title: 'Coordinates of city centres and headlands, to about a kilometre',
    place: 'Set down for this talk',
    year: 'undated',
    short: 'city centres, our table',
    note: 'General knowledge, not taken from one published table.',
  },
  'own-timeline': {
    kind: 'own',
    author: 'Crisis Diplomacy',
    title: 'Timeline of the crisis, 1959 to 1963; every entry names its own sources',
    place: 'Set down for this talk',
    year: 'undated',
    short: 'our timeline',
    note: 'A choice of events, not a record of all that happened.',
  },
} as const satisfies Record<string, OwnWork>;
