/** What the essay's first reader says in a comment. */
import type { Claim } from './claim.ts';

export const claimsInComments = {
  'comment-oil-ship': {
    words: 'a Russian ship (oil ship) was still allowed to pass through',
    verdict: 'right',
    record: 'The Bucharest, on 25 October.',
    sources: ['jfkcmc', 'cno-quarantine'],
  },
  'comment-u2': {
    words: 'a U2 plane was destroyed over Cuba',
    verdict: 'right',
    record: 'Major Rudolf Anderson Jr. was shot down and killed on 27 October.',
    sources: ['malinovsky-28oct', 'dobbs2008'],
  },
  'comment-tolerance': {
    words: 'This action shows that, Kennedy had some kind of diplomatic tolerance',
    verdict: 'fair opinion',
    record: 'He did not order the reprisal planned for exactly this case on 23 October.',
    sources: ['jfkcmc'],
  },
  'comment-turkey': {
    words: 'secretly offered to redraw US missiles in Turkey',
    verdict: 'right',
    record: 'Read “withdraw”.',
    sources: ['frus11-96', 'frus6'],
  },
  'comment-brothers': {
    words: 'When Kennedy brothers meet the Russian ambassador',
    verdict: 'wrong',
    record: 'Robert Kennedy met Dobrynin alone, at 7:45 p.m. on 27 October.',
    sources: ['frus11-96'],
  },
  'comment-letter': {
    words: 'only clarified it in his letter to the US government',
    verdict: 'right',
    record: 'Khrushchev’s public letter of 27 October asked for it first; the offer came that evening.',
    sources: ['frus6', 'frus11-96'],
  },
  'comment-deal': {
    words:
      'the blockage to be lifted, the dismantlement of the Turkish missile bases and the non-invasion of Cuba',
    verdict: 'right',
    record: 'Read “blockade”. The second was secret.',
    sources: ['frus6', 'frus11-96'],
  },
  'comment-bombers': {
    words: 'The Russian bombers left Cuba on the 20th of November',
    verdict: 'wrong',
    record:
      'On the 20th Khrushchev promised that they would go within 30 days. They were first seen leaving on 1 December.',
    sources: ['kennedy-20nov', 'dod-3dec', 'garthoff1989'],
  },
  'comment-anticipation': {
    words: 'Thus intention was just an anticipation of what Krushchev also wanted',
    verdict: 'half right',
    record:
      'The offer met a demand Khrushchev had made in public that morning; Kennedy had raised the Jupiters himself before.',
    sources: ['frus6'],
  },
} as const satisfies Record<string, Claim>;
