import { expect, it } from 'vitest';
import { saidOf } from '../slides.testing.ts';
import { headlineLong } from './headline-lines.ts';

const headline = (lines: number): string =>
  `<h1 class="headline" style="font: 44px/1 serif">${Array.from({ length: lines }, (_, line) => `Line ${line} <em>of it</em> <a class="cite" style="font-size: 0.6em; vertical-align: 0.35em">[3]</a>`).join('<br>')}</h1>`;

it('headline-long: two lines, and three beside a map', async () => {
  const said = await saidOf(headlineLong, {
    one: headline(1),
    two: headline(2),
    three: headline(3),
    threeBesideMap: `layout-map ${headline(3)}`,
    fourBesideMap: `layout-map ${headline(4)}`,
    none: '<p>No headline</p>',
    twoBroken: `<div style="width: 200px">${headline(2)}</div>`,
  });
  const takes = (lines: string, most: string) =>
    `error headline-long: The headline takes ${lines} lines, and the most is ${most}`;
  expect(said).toEqual({
    one: [],
    two: [],
    three: [takes('three', 'two')],
    threeBesideMap: [],
    fourBesideMap: [takes('four', 'three')],
    none: [],
    twoBroken: [takes('four', 'two')],
  });
});
