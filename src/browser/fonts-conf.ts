const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A fontconfig configuration for the bundled Chromium unpacked in `home`: its own typeface and the system's, its own cache.
 * The one that comes with it looks in /tmp/fonts only; where that is missing every text is silently blank.
 */
export function fontsConf(home: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${xml(home)}/fonts</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    '  <dir>/usr/local/share/fonts</dir>',
    `  <cachedir>${xml(home)}/fontconfig</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
