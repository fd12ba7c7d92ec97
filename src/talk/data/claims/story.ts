/** What the essay says of the crisis, sentence by sentence in its own order; its numbers stand in another file. */
import type { Claim } from './claim.ts';

/** Those that stand before the essay’s numbers. */
export const claimsBeforeTheNumbers = {
  'nuclear-war': {
    words:
      'which would have resulted in a nuclear war had it not been to both super powers opting to use diplomacy',
    verdict: 'too strong',
    record:
      'A fair opinion, not a fact: say “could have”. Fear, the military balance, restraint by junior officers and luck mattered too.',
    sources: ['nsa2022-b59'],
  },
  'first-challenge': {
    words: 'Cuba became John F Kennedy’s first foreign policy challenge',
    verdict: 'right in substance',
    record:
      'The Bay of Pigs was his first big failure; Laos was on his desk earlier. Say “first foreign policy failure”.',
    sources: ['milestones-laos', 'freedman2000'],
  },
  overthrow: {
    words: 'regarded Castro as a communist leader next door who has to be overthrown',
    verdict: 'right',
    record: 'The invasion of 1961, Operation Mongoose from November 1961, and plots to kill him.',
    sources: ['milestones', 'holland2005'],
  },
  'no-rising': {
    words: 'the Cuban population did not raise against Castrol in April 1961',
    verdict: 'right in substance',
    record: 'Read “rise” and “Castro”. The rising that was hoped for did not come.',
    sources: ['jones2008'],
  },
  orchestrating: {
    words: 'orchestrating an over throw of the Cuban government',
    verdict: 'right',
    record: 'About 1,400 CIA-trained exiles landed. Add “attempted”: it failed.',
    sources: ['jones2008'],
  },
  parity: {
    words: 'it will essentially give the Soviet Union nuclear parity with the US',
    verdict: 'wrong',
    record:
      'It would have narrowed the gap, not closed it: 40 launchers with 60 missiles, when Moscow had some 36 that could reach America, and Washington some 3,500 ready weapons.',
    sources: ['fas2012', 'gribkov-smith1994', 'sorensen17', 'fas2023'],
  },
  secretly: {
    words: 'secretly put nuclear missiles on the island of Cuba',
    verdict: 'right',
    record: 'Secretly from the United States; Castro’s government had agreed, and had wanted it made public.',
    sources: ['milestones', 'allyn-blight-welch1989'],
  },
  nearly: {
    words: 'it nearly started a nuclear war',
    verdict: 'right in substance',
    record: 'The general judgement of historians; how near is disputed.',
    sources: ['nye2012', 'sorensen1965'],
  },
  'routine-flight': {
    words: 'The missiles were discovered by routine spy-plane surveillance.',
    verdict: 'wrong',
    record:
      'Flights had been cut back for about five weeks; the one of 14 October was specially approved. The State Department’s own page calls the flights of August and September routine.',
    sources: ['holland2005', 'kent1972', 'milestones'],
  },
  'newly-elected': {
    words: 'believed the young, newly-elected President Kennedy would not do anything',
    verdict: 'incomplete',
    record:
      'Khrushchev thought him weak after Vienna, but planned on secrecy; and Kennedy had been 21 months in office.',
    sources: ['dobbs2008', 'fursenko-naftali1997'],
  },
  airstrike: {
    words:
      'an airstrike against the missiles sites which would have killed Soviet troops and conceivably touch off a nuclear war',
    verdict: 'right',
    record:
      'About 42,000 Soviet troops were there and, unknown to Washington, 98 short-range nuclear warheads.',
    sources: ['latimes1989', 'gribkov-smith1994', 'dobbs2008', 'savranskaya2012'],
  },
} as const satisfies Record<string, Claim>;

/** Those that stand behind them. */
export const claimsAfterTheNumbers = {
  nonviolence: {
    words: 'went for a nonviolence solution through diplomacy',
    verdict: 'too strong',
    record:
      'A quarantine is an act of force short of battle, and an invasion force moved south. It was coercion and bargaining.',
    sources: ['milestones', 'sagan1993'],
  },
  'any-ships': {
    words: 'by not allowing any Soviet ships to travel to Cuba',
    verdict: 'wrong',
    record:
      'Only offensive military equipment was barred, for ships of every flag. The tanker Bucharest passed on 25 October.',
    sources: ['kennedy-speech', 'milestones', 'jfkcmc'],
  },
  'backdoor-diplomacy': {
    words:
      'historians, politicians and military brass historians say the resolution of the standoff was really a triumph of backdoor diplomacy',
    verdict: 'borrowed',
    record:
      'A garbled borrowing from a news story, which says that historians now credit compromise behind the scenes.',
    sources: ['ap2012'],
  },
  preemptive: {
    words: 'Kennedy resisted pressure from aides advising that he even consider a preemptive strike.',
    verdict: 'wrong',
    record:
      'The news story it copies says “cede nothing to Moscow and even consider”: he did cede something. He also did consider a strike.',
    sources: ['ap2012'],
  },
  'behind-the-scenes': {
    words:
      'intense behind-the-scenes diplomacy with the Soviets, other countries and the U.N. secretary-general',
    verdict: 'right',
    record: 'The news story’s words, unmarked. U Thant was Acting Secretary-General.',
    sources: ['ap2012'],
  },
  agreement: {
    words: 'agreement for the Soviets to withdrawal the missiles and the US not to invade Cuba',
    verdict: 'incomplete',
    record:
      'Leaves out the secret promise on the Jupiters, the Il-28s, and that the pledge hung on an inspection which Cuba, not having been asked, refused.',
    sources: ['frus6', 'frus11-96', 'nsa2023', 'dobrynin-30oct'],
  },
  'blockade-remains': {
    words: 'with only the US blockade of Cuba still remaining till this day',
    verdict: 'wrong',
    record:
      'The quarantine ended on 20 November 1962. What remains is the trade embargo, signed before the crisis on 3 February 1962.',
    sources: ['kennedy-20nov', 'proc3507', 'proc3447'],
  },
  textbook: {
    words: 'McWilliams C and Piotrowski(2009)',
    verdict: 'incomplete',
    record: 'Wayne C. McWilliams and Harry Piotrowski, The World Since 1945, 7th edition.',
    sources: ['mcwilliams2009'],
  },
  'audio-link': {
    words: ':– historical background and audio recordings for a link.',
    verdict: 'broken',
    record: 'The link is lost.',
    sources: ['essay2012'],
  },
} as const satisfies Record<string, Claim>;
