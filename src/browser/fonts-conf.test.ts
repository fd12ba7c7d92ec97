import { describe, expect, it } from 'vitest';
import { fontsConf } from './fonts-conf.ts';

describe('fontsConf', () => {
  it('names the folder the browser was unpacked to, escaped', () => {
    const conf = fontsConf('/home/a & b/cache');
    expect(conf).toContain('<dir>/home/a &amp; b/cache/fonts</dir>');
    expect(conf).toContain('<cachedir>/home/a &amp; b/cache/fontconfig</cachedir>');
  });

  it('depends on no temporary folder', () => {
    expect(fontsConf('/x')).not.toContain('/tmp');
  });
});
