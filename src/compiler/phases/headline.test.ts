import { describe, expect, it } from 'vitest';
import type { SlideSettings } from '../model.ts';
import { compileText, firstSlide, saidOf } from '../one-slide.testing.ts';

const settingsOf = (attributes: string, front = ''): SlideSettings =>
  firstSlide(compileText(`${front}# Apples fell {#apples ${attributes}}\n`));

describe('readHeadline', () => {
  it('settles what is not written', () => {
    expect(settingsOf('')).toMatchObject({
      id: 'apples',
      layout: 'evidence',
      ground: 'paper',
      day: 'before',
      cut: 20,
      cuts: [20, 40],
      minutes: { 10: 0, 20: 1, 40: 1 },
      think: null,
      kicker: '',
    });
  });

  it('takes ground, day and act from the file, unless the slide has its own', () => {
    const front = '---\nact: Roots\nnumber: 4\nground: night\nday: 24\n---\n';
    expect(settingsOf('', front)).toMatchObject({ ground: 'night', day: 24, kicker: 'Act IV · Roots' });
    expect(settingsOf('ground=paper day=after kicker="A day"', front)).toMatchObject({
      ground: 'paper',
      day: 'after',
      kicker: 'A day',
    });
  });

  it.each([
    ['cut=10 minutes=2', { 10: 2, 20: 2, 40: 2 }],
    ['cut=10 minutes=2 minutes-10=0.5 minutes-40=3', { 10: 0.5, 20: 2, 40: 3 }],
    ['cut=40 minutes-40=1.25', { 10: 0, 20: 0, 40: 1.25 }],
    ['minutes=0.75', { 10: 0, 20: 0.75, 40: 0.75 }],
  ])('plans the minutes of %s', (attributes, minutes) => {
    expect(settingsOf(attributes).minutes).toEqual(minutes);
  });

  it.each(['0', '-1', '1e1', '11', '0x1', ' ', 'Infinity', '1.'])('refuses "%s" minutes', (minutes) => {
    const compiled = compileText(`# A {#a layout=opener minutes="${minutes}"}`);
    expect(saidOf(compiled)).toEqual(['1:32 attribute-invalid']);
    expect(firstSlide(compiled).minutes[20]).toBe(1);
  });

  it.each([
    ['think=0.5', 0.5],
    ['think=15', 15],
  ])('gives the class time to think with %s', (attributes, minutes) => {
    expect(settingsOf(attributes).think).toBe(minutes);
  });

  it.each(['0', '0.25', '16', '3m'])('refuses to let the class think for "%s"', (minutes) => {
    expect(saidOf(compileText(`# A {#a layout=opener think=${minutes}}`))).toEqual([
      '1:29 attribute-invalid',
    ]);
  });

  it.each(['15', '29', '16.5', 'Wednesday'])('refuses the day "%s"', (day) => {
    expect(saidOf(compileText(`# A {#a layout=opener day=${day}}`))).toEqual(['1:27 attribute-invalid']);
  });

  it('shows names that objects inherit for what they are: unknown', () => {
    expect(saidOf(compileText('# A {#a layout=opener constructor=x toString}'))).toEqual([
      '1:23 attribute-unknown',
      '1:37 attribute-unknown',
    ]);
  });

  it('gives the headline as plain words too', () => {
    const slide = firstSlide(compileText('# *All* :value[apples.1962] `apples` & 17:1 [@cole2001] {#a}'));
    expect(slide.headlineText).toBe('All 25,540 apples & 17:1');
  });
});
