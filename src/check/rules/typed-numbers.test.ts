import { describe, expect, it } from 'vitest';
import { saidOfTalk } from '../talk.testing.ts';
import { digitsLeft } from './digits.ts';
import { typedNumbers } from './typed-numbers.ts';

const left = (text: string): string[] => digitsLeft(text).map(({ digits }) => digits);

describe('digitsLeft', () => {
  it.each([
    'In 1962, in the 1980s, in 1962–63, from 1992 to 1995, at the end of 1961.',
    'On 16 October 1962, on 27–28 October, on October 16, 1962, on 3 Feb. and on 26, 27 and 28 October.',
    'At 8:45, at 12:30 p.m., at 6.45 p.m., at 6 p.m., from 7:30 to 23:59.',
    'R-12, U-2, Il-28, B-59, R-5M, MiG-21s, DEFCON 2, S75, the 22nd and the 3rd.',
    'The essay says “the ratio of 17:1” and “1, 7000”.',
    'It begins “in 17 of 40 cases',
    'Three, 3, 0 and 12 of them; grades 9 to 12; 1. First.',
  ])('leaves nothing of "%s"', (text) => {
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['It was 17:1 by then.', ['17:1']],
    ['7:1, 3 to 1', ['7:1']],
    ['There were 25,540 warheads and 3346 others.', ['25,540', '3346']],
    ['Proclamation 3504', ['3504']],
    ['It rose by 10% and by 5 per cent to 1.5.', ['10%', '5', '1.5']],
    ['48 states, 13 days, 1,962 of 1500000', ['48', '13', '1,962', '1500000']],
    ['2,080 km, about 300–500', ['2,080', '300–500']],
    ['25:61 is no time, 99 October no date', ['25:61', '99']],
    ['Before “17:1” it was 18:1, and after “x” 19:1', ['18:1', '19:1']],
  ])('finds in "%s" %j', (text, digits) => {
    expect(left(text)).toEqual(digits);
  });
});

describe('number-typed', () => {
  const say = (number: string): string =>
    `number-typed: The number "${number}" is typed and does not come from the data.`;

  it('finds numbers in headline, text, tables, asides and source lines, with their places', () => {
    const talk = `# It was 17:1 {#a}

| Side | Count |
| --- | --- |
| Here | 25,540 |

It *grew* by 300
to 4,000.

:::aside
Of 77.
:::

::source[Counted 99 times]
`;
    expect(saidOfTalk(typedNumbers, talk)).toEqual([
      `1:10 ${say('17:1')}`,
      `5:10 ${say('25,540')}`,
      `7:14 ${say('300')}`,
      `8:4 ${say('4,000')}`,
      `11:4 ${say('77')}`,
      `14:18 ${say('99')}`,
    ]);
  });

  it('leaves alone what comes from the data, what is quoted, marked, code, or spoken', () => {
    const talk = `# It was :plain[17:1], or :value[apples.1962] {#a}

::chart{#apples-by-year}

::figure{#orchard}

:quote[on-apples] “It was *17:1* then” and \`:value[x] 1999:1\` [@baker1999; @cole2001] :since[worms]

| Side | Count |
| --- | --- |
| Here | :value[apples.1962]{form=range} |

::quotation{#on-apples card}

:::notes
Say 25,540.
:::
`;
    expect(saidOfTalk(typedNumbers, talk)).toEqual([]);
  });
});
