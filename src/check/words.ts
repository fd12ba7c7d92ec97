/** How the checks speak of what they found. */

const longest = 48;

/** Words of a slide in quotation marks, cut short where they are many. */
export function quoted(words: string): string {
  const letters = [...words];
  if (letters.length <= longest) return `"${words}"`;
  const cut = letters.slice(0, longest).join('');
  return `"${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …"`;
}

/** `"one"`, `"one" and "two"`, `"one", "two" and 3 more`. */
export function quotedList(all: readonly string[]): string {
  const [first = '', second, ...others] = [...new Set(all)];
  if (second === undefined) return quoted(first);
  if (others.length === 0) return `${quoted(first)} and ${quoted(second)}`;
  return `${quoted(first)}, ${quoted(second)} and ${others.length} more`;
}

/** A number to at most one decimal: `14`, `18.5`. */
export const decimal = (value: number): string => String(Number(value.toFixed(1)));

/** A length in pixels of the slide. */
export const pixels = (value: number): string => `${decimal(value)} px`;

/** Gathers things that have the same key, in the order in which they are met. */
export function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}
