import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor, withPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** One directive of a policy, without its name. */
function directive(html: string, name: string): string | undefined {
  const found = policyFor(html)
    .split('; ')
    .find((line) => line.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

const site = `<head><meta charset="utf-8"><script type="module" src="./a.js"></script>
<link rel="stylesheet" href="./a.css"></head>`;

describe('policyFor', () => {
  it('lets a site load its own files and nothing else', () => {
    expect(directive(site, 'default-src')).toBe("'none'");
    expect(directive(site, 'script-src')).toBe("'self'");
    expect(directive(site, 'style-src')).toBe("'self'");
    expect(directive(site, 'connect-src')).toBe("'none'");
    expect(policyFor(site)).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets in what stands in the page by its hash alone, scripts as scripts and styles as styles', () => {
    const page = '<style>p{}</style><script>run("<style>q{}</style>")</script>';
    expect(directive(page, 'script-src')).toBe(hash('run("<style>q{}</style>")'));
    expect(directive(page, 'style-src')).toBe(hash('p{}'));
    expect(directive(page, 'img-src')).toBe('data:');
  });

  it('takes line ends as the parser of HTML does', () => {
    expect(directive('<script>a\r\nb\rc</script>', 'script-src')).toBe(hash('a\nb\nc'));
  });

  it('lets a page without scripts run none', () => {
    expect(directive('<p>Words</p>', 'script-src')).toBe("'none'");
  });
});

describe('withPolicy', () => {
  it('stands after the encoding and before everything it is to hold for', () => {
    const page = withPolicy(site);
    expect(page.indexOf('charset')).toBeLessThan(page.indexOf('Content-Security-Policy'));
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('replaces an older one', () => {
    const page = withPolicy(withPolicy(site).replace('</head>', '<style>p{}</style></head>'));
    expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(page).toContain(hash('p{}'));
  });

  it('refuses a page that names no encoding, which a policy might push out of reach', () => {
    expect(() => withPolicy('<p>Words</p>')).toThrow('does not name its encoding');
  });
});
