import { expect, it } from 'vitest';
import { paperLook } from './drawn-texts.testing.ts';
import { pixelScales } from './pixel-scales.ts';

it('pixel scales are the box itself, counted from its upper left corner', () => {
  const { x, y } = pixelScales(paperLook({ width: 1136, height: 430 }));
  expect(x).toMatchObject({ min: 0, max: 1136, offset: false });
  expect(y).toMatchObject({ min: 0, max: 430, offset: false, reverse: true });
});
