/** The essay's numbers as statements; the numbers themselves are figures, in `essay-figures.ts`. */
import type { Claim } from './claim.ts';

export const claimsInNumbers = {
  'land-missiles': {
    words:
      'when Kennedy took office as the president, The US possessed a vast over 100 intercontinental and intermediate-range ballistic missiles',
    verdict: 'dated wrongly',
    record:
      'Plausible only with the missiles based in Europe, and for the end of 1961: 57 ICBMs, 60 Thors and 30 Jupiters.',
    sources: ['suh2022', 'wynn1994', 'nash1997'],
  },
  'submarine-missiles': {
    words: '80 submarine-launched missiles',
    verdict: 'dated wrongly',
    record: 'The right number for the end of 1961; 32 a year before.',
    sources: ['suh2022'],
  },
  bombers: {
    words: '1, 7000 intercontinental bombers',
    verdict: 'misprint',
    record: 'Almost certainly 1,700: there were 1,735 at the end of 1960, two thirds of them medium bombers.',
    sources: ['nrdc-datab7', 'gilpatric-release', 'gilpatric1961'],
  },
  'carrier-aircraft': {
    words: '3000 nuclear armed airplanes on aircraft carries',
    verdict: 'misprint',
    record:
      'Read “carriers” and probably 300. No sure count was found; 3,000 would be more than all the bombers of the Strategic Air Command.',
    sources: ['nrdc-datab7'],
  },
  'soviet-icbms': {
    words: 'The Soviet had 50 intercontinental ballistic missiles',
    verdict: 'too high',
    record: 'Too high for 1961 (10), near for 1962 (36, or 48 launchers in a Russian count).',
    sources: ['suh2022', 'tiv2001', 'podvig2001'],
  },
  'soviet-bombers': {
    words: '150 intercontinental bombers',
    verdict: 'right in substance',
    record: '121, 133 and 138 at the ends of 1960, 1961 and 1962.',
    sources: ['suh2022'],
  },
  'soviet-intermediate-missiles': {
    words: '400 intermediate-range missles',
    verdict: 'right in substance',
    record: '426 at the end of 1961. They could not reach the 48 states from Soviet soil.',
    sources: ['suh2022', 'tiv2001', 'podvig2001'],
  },
  'seventeen-to-one': {
    words: 'Eventhough the ratio of 17:1 was in favor of the United States',
    verdict: 'one count among many',
    record: 'It is McNamara’s 5,000 to 300, from memory. The essay’s own list, corrected, gives 3.6 to one.',
    sources: ['mcnamara1986', 'blight-welch1989', 'nye2012'],
  },
} as const satisfies Record<string, Claim>;
