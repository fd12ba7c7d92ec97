import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, firstSlide, saidOf } from '../one-slide.testing.ts';

describe('::chart', () => {
  const compiled = compileBody('::chart{#apples-by-year}');
  const html = evidenceOf(compiled);

  it('has a place for the picture, with the summary as its name', () => {
    expect(html).toMatch(
      /^<div class="chart" data-chart="apples-by-year" data-steps="3" data-opening="[^"]+"><div class="chart-picture"/,
    );
    expect(html).toContain('role="img" aria-label="Apples rose from 1 in 1960 to 25,540 in 1962."></div>');
  });

  it('has the table in words, with its heads', () => {
    expect(html).toContain('<table class="chart-data visually-hidden"><caption>Apples by year</caption>');
    expect(html).toContain('<th scope="col">Apples</th>');
    expect(html).toContain('<tr><th scope="row">1962</th><td>25,540</td></tr>');
  });

  it('has a fragment for every step after the first', () => {
    expect(
      [...html.matchAll(/data-chart-step="(\d)">([^<]*)</g)].map(([, step, says]) => [step, says]),
    ).toEqual([
      ['1', 'Apples, 1960.'],
      ['2', 'Apples, 1962.'],
    ]);
  });

  it('brings its sources and its basis to the slide', () => {
    expect(firstSlide(compiled)).toMatchObject({
      charts: ['apples-by-year'],
      cites: ['baker1999'],
      basis: [[{ value: 'Apples on trees, year-end' }]],
    });
  });

  it('is marked for the handout where its axes are to be printed bare', () => {
    expect(evidenceOf(compileBody('::chart{#apples-by-year bare}'))).toContain(' data-bare="yes">');
    expect(html).not.toContain('data-bare');
    expect(saidOf(compileBody('::chart{#apples-by-year bare=2}'))).toEqual(['3:30 attribute-invalid']);
  });

  it('stays as written where its name is unknown', () => {
    const unknown = compileBody('::chart{#nope}');
    expect(saidOf(unknown)).toEqual(['3:10 chart-unknown']);
    expect(evidenceOf(unknown)).toBe('<p>::chart{#nope}</p>');
  });
});
