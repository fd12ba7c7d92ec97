import { describe, expect, it } from 'vitest';
import { licenceFaults, licencesText, type ShippedPackage } from './licences.ts';

const shipped = (changed: Partial<ShippedPackage>): ShippedPackage => ({
  name: 'a-part',
  version: '1.2.3',
  licence: 'MIT',
  text: 'MIT License\n\nCopyright somebody\n',
  ...changed,
});

describe('licenceFaults', () => {
  it('has none to find with what may be shipped', () => {
    const licences = ['MIT', 'ISC', 'OFL-1.1', 'Apache-2.0', 'BSD-3-Clause'];
    expect(licenceFaults(licences.map((licence) => shipped({ licence })))).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'CC-BY-NC-4.0', 'UNLICENSED', '', 'MIT OR GPL-2.0'])(
    'finds a package under "%s"',
    (licence) => {
      expect(licenceFaults([shipped({}), shipped({ name: 'other', licence })])).toEqual([
        expect.stringContaining(`other 1.2.3 is under "${licence}"`),
      ]);
    },
  );

  it('finds a package without the text of its licence', () => {
    expect(licenceFaults([shipped({ text: ' \n' })])).toEqual([
      'a-part 1.2.3 comes without the text of its licence.',
    ]);
  });
});

describe('licencesText', () => {
  const text = licencesText(shipped({ name: 'the-deck', text: 'The deck’s terms' }), [
    shipped({}),
    shipped({ name: '@b/part', licence: 'ISC', text: 'ISC terms' }),
  ]);

  it('lists every package with its version and licence, then every text', () => {
    expect(text).toMatch(/^the-deck 1\.2\.3 \(MIT\): /);
    expect(text).toContain('\n  a-part 1.2.3 (MIT)\n  @b/part 1.2.3 (ISC)\n');
    expect(text).toContain('@b/part 1.2.3 (ISC)\n===================\n\nISC terms\n');
    expect(text.indexOf('The deck’s terms')).toBeLessThan(text.indexOf('Copyright somebody'));
  });

  it('says where the maps are from', () => {
    expect(text).toContain('Natural Earth, which is in the public domain');
  });
});
