import { expect, it } from 'vitest';
import { saidOf } from '../slides.testing.ts';
import { missingWords } from './missing-words.ts';

const table = '<table class="chart-data"><tr><td>1962</td></tr></table>';
const picture = '<div class="chart-picture" role="img" aria-label="Bars"><canvas></canvas></div>';

it('words-missing: has nothing to say of what has words, or needs none', async () => {
  const said = await saidOf(missingWords, {
    image: '<img alt="A tree"><img alt="">',
    picture: '<div role="img" aria-label="A map"><svg></svg><canvas></canvas></div>',
    ornament: '<svg aria-hidden="true"></svg><div aria-hidden="true"><canvas></canvas></div>',
    chart: `<div class="chart" data-chart="ratios">${picture}${table}</div>`,
    labelled: '<p id="words">A map</p><div role="img" aria-labelledby="words"></div>',
  });
  expect(Object.values(said).flat()).toEqual([]);
});

it('words-missing: finds what has none', async () => {
  const said = await saidOf(missingWords, {
    image: '<img src="photos/u2.jpg">',
    figure: '<div role="img" data-figure="strait"></div>',
    blank: '<div role="img" aria-label=" "></div>',
    drawing: '<div class="figure" data-figure="strait"><svg></svg></div>',
    canvas: '<canvas></canvas>',
    chart: `<div class="chart" data-chart="ratios">${picture}</div>`,
  });
  const lacks = (what: string) => [`error words-missing: ${what} has no words for those who do not see it`];
  expect(said).toEqual({
    image: lacks('The image "photos/u2.jpg"'),
    figure: lacks('The picture "strait"'),
    blank: lacks('This picture'),
    drawing: lacks('The drawing "strait"'),
    canvas: lacks('This canvas'),
    chart: ['error words-missing: The chart "ratios" has no table of its numbers'],
  });
});
