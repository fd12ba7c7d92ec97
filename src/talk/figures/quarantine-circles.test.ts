import { describe, expect, it } from 'vitest';
import { projectMap } from '../../figures/map.ts';
import { distanceTo } from '../../figures/place-labels.ts';
import { linesOf, numberOf, readDrawing } from '../../figures/reading.ts';
import { slideSize } from '../../theme/tokens.ts';
import { greatCircle, quarantine, quarantineShips, timeline } from '../data/index.ts';
import { quarantineCircles, quarantineView } from './quarantine-circles.ts';
import { notesColumn } from './quarantine-ships.ts';

const frame = { ...slideSize, ground: 'night' } as const;
const view = quarantineView(frame);
const map = projectMap(view);
const elements = readDrawing(quarantineCircles.draw(frame));
const lines = linesOf(elements);
const [havana, capeMaisi] = quarantine.centres;
const radius = quarantine.radiusKilometres.value;

const pointsOf = (text = ''): [number, number][] =>
  text.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
const arcs = elements.filter(({ tag }) => tag === 'polyline');

describe('the line', () => {
  it('is two circles of the radius the United States gave, round Havana and Cape Maisí', () => {
    const rings = [havana, capeMaisi].map((centre) => map.ringPoints(centre, radius));
    for (const [x, y] of arcs.flatMap(({ attributes }) => pointsOf(attributes['points']))) {
      const off = rings.map((ring) => Math.min(...ring.map((point) => Math.hypot(point.x - x, point.y - y))));
      expect(Math.min(...off)).toBeLessThan(0.1);
    }
    for (const point of rings[0] ?? []) {
      expect(Math.hypot(point.x - view.at.x, point.y - view.at.y) / view.pixelsPerKilometre).toBeCloseTo(
        radius,
        0,
      );
    }
    for (const place of rings[1] ?? []) {
      expect(greatCircle(capeMaisi, { ...capeMaisi, ...place })).toBeCloseTo(radius, 0);
    }
  });

  it('draws the radius as long as it is', () => {
    const radii = elements.filter(
      ({ tag, step, attributes }) => tag === 'line' && step === 0 && attributes['class'] === 'stroke-us',
    );
    expect(radii).toHaveLength(2);
    for (const one of radii) {
      const length = Math.hypot(
        numberOf(one, 'x2') - numberOf(one, 'x1'),
        numberOf(one, 'y2') - numberOf(one, 'y1'),
      );
      expect(Math.abs(length / view.pixelsPerKilometre - radius)).toBeLessThan(12);
    }
    expect(lines.filter(({ text }) => text === '500\u00A0nautical miles')).toHaveLength(2);
  });

  it('lies between the text column and the notes, and above the source line', () => {
    for (const { x, y } of [havana, capeMaisi].flatMap((centre) => map.ringPoints(centre, radius))) {
      expect(x > 500 && x < notesColumn.x - 8 && y > 40 && y < 600).toBe(true);
    }
  });

  it('is crossed by none of its words', () => {
    const outline = [[havana, capeMaisi] as const, [capeMaisi, havana] as const].flatMap(([centre, other]) =>
      map
        .ringPoints(centre, radius)
        .filter(
          (place) =>
            greatCircle(other, { ...other, latitude: place.latitude, longitude: place.longitude }) > radius,
        ),
    );
    for (const line of lines) {
      for (const point of outline) expect(distanceTo(line, point), line.text).toBeGreaterThan(0);
    }
  });
});

describe('the ships', () => {
  it('stand in the notes as signs, a step each, and nowhere on the map', () => {
    const ships = Object.values(quarantineShips);
    ships.forEach(({ name }, index) => {
      const line = lines.find(({ text }) => text === name);
      expect(line?.step).toBe(index + 1);
      expect(line?.x).toBe(notesColumn.x);
    });
    const late = elements.filter(({ step, tag }) => step > 0 && ['path', 'line', 'rect'].includes(tag));
    for (const { attributes } of late) {
      const x = Number(
        attributes['x1'] ?? attributes['x'] ?? /translate\(([\d.]+)/.exec(attributes['transform'] ?? '')?.[1],
      );
      expect(x).toBeGreaterThanOrEqual(notesColumn.x);
    }
    expect(lines.find(({ text }) => text === 'Signs, not positions')?.step).toBe(1);
  });

  it('are told as the record has them', () => {
    const said = lines.map(({ text }) => text).join(' ');
    for (const { name, event } of Object.values(quarantineShips)) {
      expect(said).toContain(name);
      expect(`${event.who} ${event.what}`).toContain(name);
    }
    const { kimovsk, bucharest, marucla } = quarantineShips;
    const days = (date: string): number => Date.parse(date) / 86_400_000;
    expect(days(timeline['quarantine-in-force'].date) - days(kimovsk.event.date)).toBe(1);
    expect(said).toMatch(/23\u00A0October.*day before/);
    expect(bucharest.event.what).toMatch(/tanker.*let through/);
    expect(marucla.event.what).toMatch(/Lebanese flag under Soviet charter.*let it go on/);
    expect(said).toContain(`${quarantine.shipsTurned.value} Bloc ships`);
  });
});

describe('quarantine-circles in words', () => {
  it('keeps out of the text column, the head and the foot of the slide', () => {
    for (const { text, x, y, width, height } of lines) {
      const inside = x >= 500 && x + width <= 1208.5 && y >= 40 && y + height <= 636;
      expect(inside, text).toBe(true);
    }
  });

  it('has the radius and every ship in the table and the summary', () => {
    const { table, summary, sources } = quarantineCircles;
    expect(table?.caption).toContain('500\u00A0nautical miles (926\u00A0km)');
    expect(summary).toContain('500\u00A0nautical miles, 926\u00A0km');
    for (const { name, event } of Object.values(quarantineShips)) {
      expect(table?.rows.map(([ship]) => ship)).toContain(name);
      expect(summary).toContain(name);
      expect(sources).toEqual(expect.arrayContaining([...event.sources]));
    }
  });
});
