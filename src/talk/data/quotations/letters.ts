/** What the two leaders said in public and wrote to each other. */
import type { Quotation } from './quotation.ts';

const kennedy = {
  speaker: 'John F. Kennedy',
  role: 'President of the United States',
  translated: false,
} as const;
const khrushchev = {
  speaker: 'Nikita Khrushchev',
  role: 'Chairman of the Soviet Council of Ministers',
  translated: true,
} as const;
const frus = (document: number) =>
  ({ sources: ['frus6'], locator: `document ${document}`, confidence: 'high' }) as const;
const address = {
  ...kennedy,
  date: '1962-10-22',
  occasion: 'televised address',
  madeFor: 'the American public, and the world',
  confidence: 'high',
} as const;

export const letterQuotations = {
  'kennedy-full-retaliation': {
    ...address,
    text: 'It shall be the policy of this nation to regard any nuclear missile launched from Cuba against any nation in the Western Hemisphere as an attack by the Soviet Union on the United States, requiring a full retaliatory response upon the Soviet Union.',
    sources: ['kennedy-speech', 'milestones'],
  },
  'kennedy-ashes': {
    ...address,
    text: 'We will not prematurely or unnecessarily risk the costs of worldwide nuclear war in which even the fruits of victory would be ashes in our mouth',
    sources: ['kennedy-speech', 'ppp1962'],
  },
  'kennedy-strict-quarantine': {
    ...address,
    text: 'To halt this offensive buildup, a strict quarantine on all offensive military equipment under shipment to Cuba is being initiated.',
    sources: ['kennedy-speech'],
  },
  'kennedy-no-country-could-win': {
    ...kennedy,
    ...frus(60),
    text: 'I have not assumed that you or any other sane man would, in this nuclear age, deliberately plunge the world into war which it is crystal clear no country could win',
    date: '1962-10-22',
    occasion: 'letter',
    madeFor: 'Khrushchev, in private',
  },
  'khrushchev-ultimatum': {
    ...khrushchev,
    ...frus(63),
    text: 'You, Mr. President, are not declaring a quarantine, but rather are setting forth an ultimatum',
    date: '1962-10-24',
    occasion: 'letter',
    madeFor: 'Kennedy, in private',
  },
  'khrushchev-knot': {
    ...khrushchev,
    ...frus(65),
    text: 'we and you ought not now to pull on the ends of the rope in which you have tied the knot of war, because the more the two of us pull, the tighter that knot will be tied.',
    date: '1962-10-26',
    occasion: 'letter',
    madeFor: 'Kennedy, in private',
  },
  'khrushchev-untie': {
    ...khrushchev,
    ...frus(65),
    text: 'let us not only relax the forces pulling on the ends of the rope, let us take measures to untie that knot. We are ready for this.',
    date: '1962-10-26',
    occasion: 'letter',
    madeFor: 'Kennedy, in private',
  },
  'khrushchev-war-ends': {
    ...khrushchev,
    ...frus(65),
    text: 'war ends when it has rolled through cities and villages, everywhere sowing death and destruction',
    date: '1962-10-26',
    occasion: 'letter',
    madeFor: 'Kennedy, in private',
  },
  'khrushchev-specialists': {
    ...khrushchev,
    ...frus(65),
    text: 'the necessity for the presence of our military specialists in Cuba would disappear',
    date: '1962-10-26',
    occasion: 'letter',
    madeFor: 'Kennedy, in private',
    caveat: 'If the United States promised not to invade. The letter does not write the word missiles here.',
  },
  'khrushchev-turkey-adjoins': {
    ...khrushchev,
    ...frus(66),
    text: 'You are disturbed over Cuba. You say that this disturbs you because it is 90 miles by sea from the coast of the United States of America. But Turkey adjoins us; our sentries patrol back and forth and see each other.',
    date: '1962-10-27',
    occasion: 'letter, broadcast on Moscow radio',
    madeFor: 'Kennedy, and the world',
  },
  'khrushchev-willing-to-remove': {
    ...khrushchev,
    ...frus(66),
    text: 'We are willing to remove from Cuba the means which you regard as offensive.',
    date: '1962-10-27',
    occasion: 'letter, broadcast on Moscow radio',
    madeFor: 'Kennedy, and the world',
  },
  'kennedy-assurances': {
    ...kennedy,
    ...frus(67),
    text: '(a) to remove promptly the quarantine measures now in effect and (b) to give assurances against an invasion of Cuba.',
    date: '1962-10-27',
    occasion: 'letter, made public at once',
    madeFor: 'Khrushchev, and the world',
  },
  'kennedy-other-armaments': {
    ...kennedy,
    ...frus(67),
    text: '‘other armaments’, as proposed in your second letter which you made public',
    date: '1962-10-27',
    occasion: 'letter, made public at once',
    madeFor: 'Khrushchev, and the world',
    caveat: 'The letter’s one nod to the missiles in Turkey, which it does not name.',
  },
  'khrushchev-crate-and-return': {
    ...khrushchev,
    ...frus(68),
    text: 'has given a new order to dismantle the arms which you described as offensive, and to crate and return them to the Soviet Union',
    date: '1962-10-28',
    occasion: 'message, broadcast on Moscow radio',
    madeFor: 'Kennedy, and the world',
  },
  'kennedy-unmanageable': {
    ...kennedy,
    ...frus(69),
    text: 'developments were approaching a point where events could have become unmanageable',
    date: '1962-10-28',
    occasion: 'letter, made public at once',
    madeFor: 'Khrushchev, and the world',
  },
  'khrushchev-delicacy': {
    ...khrushchev,
    ...frus(70),
    text: 'I do understand the delicacy involved for you in an open consideration of the issue of eliminating the US missile bases in Turkey.',
    date: '1962-10-28',
    occasion: 'private letter, handed back by Robert Kennedy on the 30th',
    madeFor: 'Kennedy alone',
  },
  'kennedy-lift-quarantine': {
    ...kennedy,
    text: 'I have this afternoon instructed the Secretary of Defense to lift our naval quarantine.',
    date: '1962-11-20',
    occasion: 'press statement',
    madeFor: 'the public',
    sources: ['kennedy-20nov', 'ppp1962'],
    confidence: 'high',
  },
} as const satisfies Record<string, Quotation>;
