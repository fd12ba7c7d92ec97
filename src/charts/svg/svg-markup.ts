/** SVG as text: numbers, escapes, elements. */

/** Attributes by name; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A coordinate, to a thousandth of a pixel, without trailing zeros or a minus before zero. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded);
}

/** Text as it may stand between tags and inside double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One element; `children` is markup already. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escaped(String(value))}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}
