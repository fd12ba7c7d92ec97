import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

describe(':value', () => {
  it('shows the number with its machine-readable value', () => {
    expect(evidenceOf(compileBody('We had :value[apples.1962].'))).toBe(
      '<p>We had <data class="datum" value="25540" data-name="apples.1962">25,540</data>.</p>',
    );
  });

  it.each([
    ['plain', '25,540'],
    ['unit', '25,540 apples'],
    ['range', '25,000–26,000'],
  ])('has the form %s', (form, text) => {
    expect(evidenceOf(compileBody(`:value[apples.1962]{form=${form}}`))).toContain(`>${text}</data>`);
  });

  it('counts its sources as cited where it stands', () => {
    expect(firstSlide(compileBody(':value[pears.1962] and [@baker1999]')).cites).toEqual([
      'cole2001',
      'baker1999',
    ]);
  });

  it.each([
    [':value[nope]', '3:8 value-unknown'],
    [':value[ nope ]', '3:9 value-unknown'],
    [':value[constructor]', '3:8 value-unknown'],
    [':value[]', '3:1 value-unknown'],
    [':value[apples.1962]{form=big}', '3:26 attribute-invalid'],
    [':value[apples.1962]{size=big}', '3:21 attribute-unknown'],
    [':value[apples.1962]{#id}', '3:21 attribute-unknown'],
  ])('refuses %s', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
