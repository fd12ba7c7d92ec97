import { describe, expect, it } from 'vitest';
import { numberOf, readDrawing } from '../../figures/reading.ts';
import { slideSize } from '../../theme/tokens.ts';
import { missiles, sites } from '../data/index.ts';
import { titleMap, titleView } from './title-map.ts';

const frame = { ...slideSize, ground: 'night' } as const;

describe('title-map', () => {
  it('draws both rings at their range, about the site', () => {
    const view = titleView(frame);
    const circles = readDrawing(titleMap.draw(frame)).filter(({ tag }) => tag === 'circle');
    const kilometres = circles.map((circle) => Math.round(numberOf(circle, 'r') / view.pixelsPerKilometre));
    expect(new Set(kilometres)).toEqual(new Set([missiles.r12.value, Math.round(missiles.r12CiaMap.value)]));
    for (const circle of circles) {
      expect([numberOf(circle, 'cx'), numberOf(circle, 'cy')]).toEqual([view.at.x, view.at.y]);
    }
  });

  it('says its figures and lists their sources', () => {
    expect(titleMap.summary).toContain('2,080\u00A0km');
    expect(titleMap.summary).toContain('1,889\u00A0km');
    const drawn = [missiles.r12, missiles.r12CiaMap, sites.calabazar];
    expect(titleMap.sources).toEqual(expect.arrayContaining(drawn.flatMap((fact) => [...fact.sources])));
  });
});
