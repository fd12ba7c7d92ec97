/** What participants and scholars said of the crisis before it and after it. */
import type { Quotation } from './quotation.ts';

const inPrint = { translated: false, madeFor: 'readers', confidence: 'high' } as const;

export const laterQuotations = {
  'khrushchev-too-weak': {
    text: 'Too intelligent and too weak',
    speaker: 'Nikita Khrushchev',
    role: 'Chairman of the Soviet Council of Ministers',
    date: '1961-06',
    occasion: 'on Kennedy, after the Vienna summit',
    madeFor: 'those around him',
    sources: ['dobbs2008'],
    confidence: 'medium',
    translated: true,
  },
  'six-advisers': {
    ...inPrint,
    text: 'The Cuban Missile Crisis illustrates not the significance but the insignificance of nuclear superiority in the face of survivable thermonuclear retaliatory forces.',
    speaker: 'Rusk, McNamara, Ball, Gilpatric, Sorensen and Bundy',
    role: 'six of Kennedy’s advisers',
    date: '1982-09-27',
    occasion: 'joint article in Time',
    madeFor: 'readers of Time magazine',
    sources: ['time-1982'],
  },
  'mcnamara-five-thousand': {
    ...inPrint,
    text: 'If my memory serves me correctly, we had some five thousand strategic nuclear warheads as against their three hundred.',
    speaker: 'Robert McNamara',
    role: 'US Secretary of Defense in 1962, looking back',
    date: '1989',
    occasion: 'looking back in the 1980s, printed in a book',
    sources: ['blight-welch1989'],
    caveat: 'The 5,000 is doubtful: later counts give about 3,500 ready US weapons.',
  },
  'nye-outgunned': {
    ...inPrint,
    text: 'The United States had a 17-to-1 advantage in nuclear weaponry. The Soviets were simply outgunned.',
    speaker: 'Joseph S. Nye',
    role: 'political scientist',
    date: '2012-10',
    occasion: 'column for the fiftieth anniversary',
    sources: ['nye2012'],
    caveat: 'He goes on: and yet the United States did not strike.',
  },
  'ap-cede-nothing': {
    ...inPrint,
    text: 'Kennedy resisted pressure from aides advising that he cede nothing to Moscow and even consider a pre-emptive strike.',
    speaker: 'Associated Press',
    role: 'news agency',
    date: '2012-10',
    occasion: 'story for the fiftieth anniversary',
    sources: ['ap2012'],
    caveat: 'The essay copies this sentence and drops “cede nothing to Moscow and”.',
  },
  'sorensen-odds': {
    ...inPrint,
    text: 'between one out of three and even',
    speaker: 'John F. Kennedy, as reported by Sorensen',
    role: 'President of the United States',
    date: '1965',
    occasion: 'his own odds of war, in Sorensen’s book',
    sources: ['sorensen1965'],
    confidence: 'medium',
    caveat: 'Others put the odds far lower. The book was not re-read; the wording varies.',
  },
} as const satisfies Record<string, Quotation>;
