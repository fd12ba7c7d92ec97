/** Passages of the essay and of its two readers' comments, in their own spelling. */
import type { Quotation } from './quotation.ts';

const essay = {
  speaker: 'The essay',
  role: 'published on a blog',
  date: '2012-12-22',
  occasion: 'essay on crisis diplomacy',
  madeFor: 'readers of the blog',
  sources: ['essay2012'],
  confidence: 'high',
  translated: false,
} as const;

const comment = {
  ...essay,
  role: 'in a comment on the essay',
  date: 'undated',
  occasion: 'comment on the essay',
} as const;

export const essayQuotations = {
  'essay-opening': {
    ...essay,
    text: 'There are lots of conflicts and negotiation which has been successfully settled peacefully mainly due to the parties using diplomacy to resolve identified issues. The Cuban Missile Crisis in 1962 between the United States and Soviet Union which would have resulted in a nuclear war had it not been to both super powers opting to use diplomacy.',
  },
  'essay-opening-claim': {
    ...essay,
    text: 'The Cuban Missile Crisis in 1962 between the United States and Soviet Union which would have resulted in a nuclear war had it not been to both super powers opting to use diplomacy.',
    caveat: 'A fair opinion, not a fact: say “could have”.',
  },
  'essay-parity': {
    ...essay,
    text: 'it will essentially give the Soviet Union nuclear parity with the US which will enhance its international prestige.',
    caveat: 'It would have cut the gap, not closed it.',
  },
  'essay-discovery': {
    ...essay,
    text: 'The missiles were discovered by routine spy-plane surveillance.',
    caveat: 'The flight was specially approved.',
  },
  'essay-us-arsenal': {
    ...essay,
    text: 'The US possessed a vast over 100 intercontinental and intermediate-range ballistic missiles, 80 submarine-launched missiles, 1, 7000 intercontinental bombers, and 3000 nuclear armed airplanes on aircraft carries.',
    caveat: 'Two of the numbers are misprints.',
  },
  'essay-soviet-arsenal': {
    ...essay,
    text: 'The Soviet had 50 intercontinental ballistic missiles,150 intercontinental bombers and 400 intermediate-range missles.',
  },
  'essay-ratio': {
    ...essay,
    text: 'Eventhough the ratio of 17:1 was in favor of the United States,President Kennedy went for a nonviolence solution through diplomacy.',
    caveat: 'The essay’s own list does not give 17:1.',
  },
  'essay-ships': {
    ...essay,
    text: 'He ordered the U.S. Navy to quarantine the island by not allowing any Soviet ships to travel to Cuba.',
    caveat: 'Only offensive military equipment was barred, for ships of every flag.',
  },
  'essay-backdoor': {
    ...essay,
    text: 'the resolution of the standoff was really a triumph of backdoor diplomacy.',
  },
  'essay-preemptive': {
    ...essay,
    text: 'Kennedy resisted pressure from aides advising that he even consider a preemptive strike.',
    caveat: 'Copied from a news story without the words “cede nothing to Moscow and”.',
  },
  'essay-blockade': {
    ...essay,
    text: 'These negotiated settlements helped end the crisis with only the US blockade of Cuba still remaining till this day.',
    caveat: 'The quarantine ended on 20 November 1962; what remains is the trade embargo.',
  },
  'reader-ships': {
    ...comment,
    speaker: 'oskinnn, a reader',
    text: 'Although the US government blocked the naval corridor, a Russian ship (oil ship) was still allowed to pass through. And a U2 plane was destroyed over Cuba. This action shows that, Kennedy had some kind of diplomatic tolerance and exceptions.',
  },
  'reader-turkey': {
    ...comment,
    speaker: 'oskinnn, a reader',
    text: 'Additionally, the US government secretly offered to redraw US missiles in Turkey in exchange for those in Cuba (removal of those in Cuba).',
    caveat: 'Read “withdraw”.',
  },
  'reader-perfect-example': {
    ...comment,
    speaker: 'a second reader',
    text: 'i think the cuban missile crisis is the perfect example of crisis diplomacy occurring in the past century.',
  },
} as const satisfies Record<string, Quotation>;
