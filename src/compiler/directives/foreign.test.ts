import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf, saidOf } from '../one-slide.testing.ts';

describe(':foreign', () => {
  it('says in which language its words are', () => {
    expect(evidenceOf(compileBody('They call it :foreign[el *bloqueo*]{lang=es}.'))).toBe(
      '<p>They call it <i lang="es">el <em>bloqueo</em></i>.</p>',
    );
    expect(evidenceOf(compileBody(':foreign[o bloqueio]{lang=pt-br}'))).toContain('lang="pt-BR"');
  });

  it.each([
    [':foreign[]{lang=es}', '3:1 directive-unread'],
    [':foreign[el bloqueo]', '3:1 directive-unread'],
    [':foreign[el bloqueo]{lang=Spanish!}', '3:27 attribute-invalid'],
  ])('refuses %s', (text, message) => {
    expect(saidOf(compileBody(text))).toEqual([message]);
  });
});
