/** Numbers of the story that belong to no arsenal: a landing, a flight, a speech, a promise. */
import { middle } from '../../records/derive.ts';
import { letters, timeBetween } from './letters.ts';
import { recorded } from './recorded.ts';

const fourToFive = { low: 4, high: 5 } as const;

export const eventsInNumbers = {
  bayOfPigsExiles: recorded(
    1400,
    'people',
    'CIA-trained exiles landed at the Bay of Pigs',
    '1961-04',
    ['jones2008'],
    {
      qualifier: 'about',
    },
  ),
  /** The weeks in which flights over the island were cut back, before 14 October. */
  photoGap: recorded(
    5,
    'weeks',
    'Weeks of cut-back flights over Cuba',
    '1962-10',
    ['holland2005', 'kent1972'],
    { qualifier: 'about', evidence: 'limited U-2 surveillance for five crucial weeks' },
  ),
  flightOverCuba: recorded(6, 'minutes', 'Length of the U-2 pass of 14 October', '1962-10-14', ['kent1972'], {
    qualifier: 'about',
    evidence: '0737 in the morning … passed over the northerly beaches six minutes later',
  }),
  flightPhotographs: recorded(
    928,
    'photographs',
    'Photographs of the U-2 pass of 14 October',
    '1962-10-14',
    ['kent1972'],
    { evidence: '928 pictures' },
  ),
  kennedyAddress: recorded(17, 'minutes', 'Length of Kennedy’s address of 22 October', '1962-10-22', [
    'navy-faq',
  ]),
  letterCount: recorded(
    10,
    'letters',
    'Letters between the leaders, 22 to 28 October',
    '1962-10',
    ['state-bulletin1973', 'frus6'],
    { evidence: 'documents 60 to 69, each with its pages in the Bulletin' },
  ),
  /** From the US embassy in Moscow to the White House, 26 October. */
  knotLetterDelivery: timeBetween(letters['khrushchev-26'], 'handed over', 'reached the White House'),
  jupiterPromise: recorded(
    middle(fourToFive),
    'months',
    'Time promised for taking the Jupiters out of Turkey',
    '1962-10-27',
    ['frus11-96', 'frus6'],
    {
      range: fourToFive,
      caveat: 'Four to five months: show the range.',
      evidence: '4 to 5 months (FRUS VI, document 70)',
    },
  ),
} as const;
