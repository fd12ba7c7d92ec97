/** What the deck is shipped with, and on whose terms. */

/** A package of which something stands in the built deck. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it, an SPDX identifier: `MIT`. Empty where it names none. */
  readonly licence: string;
  /** Copyright and terms in full, as the package gives them. Empty where it gives none. */
  readonly text: string;
}

/** Terms that allow the deck to be copied, changed and handed on, as long as they are handed on with it. */
export const allowedLicences: readonly string[] = [
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];

/** Why the packages may not be shipped like this, a line each; none where they may. */
export function licenceFaults(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence, text }) => [
    ...(allowedLicences.includes(licence)
      ? []
      : [`${name} ${version} is under "${licence}", which is not one of ${allowedLicences.join(', ')}.`]),
    ...(text.trim() === '' ? [`${name} ${version} comes without the text of its licence.`] : []),
  ]);
}

const titleOf = ({ name, version, licence }: ShippedPackage): string => `${name} ${version} (${licence})`;

function underTitle(shipped: ShippedPackage): string {
  const title = titleOf(shipped);
  return `${title}\n${'='.repeat(title.length)}\n\n${shipped.text.trim()}`;
}

/** The list that is shipped: every package with version and licence, then their texts. `deck` is the deck itself. */
export function licencesText(deck: ShippedPackage, packages: readonly ShippedPackage[]): string {
  const lists = packages.map((shipped) => `  ${titleOf(shipped)}`);
  return [
    `${titleOf(deck)}: what it is shipped with, and the licences of all of it.`,
    `It holds parts of these packages:\n\n${lists.join('\n')}`,
    'The maps are drawn from Natural Earth, which is in the public domain, through world-atlas.',
    ...[deck, ...packages].map(underTitle),
  ]
    .join('\n\n')
    .concat('\n');
}
