import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../build/compile-project.ts';
import { saidOfTalk } from '../talk.testing.ts';
import { headlineVerb } from './headline-verb.ts';
import { hasVerb } from './verbs.ts';

describe('hasVerb', () => {
  it.each([
    'Diplomacy prevented a war',
    'One balance, nine ratios: 17:1 fits only one of them',
    'It wasn’t the missiles',
    'Each side gave something',
    'You’re the ExComm',
    'He carries two letters',
    'What do you advise?',
  ])('finds one in "%s"', (headline) => {
    expect(hasVerb(headline)).toBe(true);
  });

  it.each([
    'The balance of forces in 1962',
    'Missiles in Cuba and in Turkey',
    'Kennedy’s choices',
    'A brief history of the embargo',
    'Seventeen to one',
    '',
  ])('finds none in "%s"', (headline) => {
    expect(hasVerb(headline)).toBe(false);
  });

  it('finds one in every headline of the talk that claims something', () => {
    const { deck } = compileProject(fileURLToPath(new URL('../../..', import.meta.url)), {
      showBroken: false,
    });
    const claims = deck.slides.filter(({ layout }) => layout !== 'title' && layout !== 'opener');
    expect(claims.length).toBeGreaterThan(25);
    expect(claims.filter(({ headlineText }) => !hasVerb(headlineText))).toEqual([]);
  });
});

describe('headline-verb', () => {
  it('warns of a headline that claims nothing, and lets titles and heads of acts be names', () => {
    const said = saidOfTalk(
      headlineVerb,
      '# Fruit {#a layout=title}\n\n# The roots {#b layout=opener}\n\n# Apples in 1962 {#c}\n\n::chart{#apples-by-year}\n\n# Apples grew {#d}\n\n::chart{#apples-by-year}\n',
    );
    expect(said).toEqual([
      '5:3 headline-verb: The headline "Apples in 1962" has no verb that is known here.',
    ]);
  });

  it('is silent in other languages', () => {
    const headline = (lang: string): string =>
      `---\nlang: ${lang}\n---\n\n# Die Bilanz von 1962 {#a}\n\n::chart{#apples-by-year}\n`;
    expect(saidOfTalk(headlineVerb, headline('de'))).toEqual([]);
    expect(saidOfTalk(headlineVerb, headline('en-GB'))).toHaveLength(1);
    expect(saidOfTalk(headlineVerb, '# Die Bilanz {#a lang=de}\n\n::chart{#apples-by-year}\n')).toEqual([]);
  });
});
