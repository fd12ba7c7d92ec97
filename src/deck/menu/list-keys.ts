import { dialogButton, openDialog } from '../page/dialog.ts';
import { element } from '../page/element.ts';
import { type KeyGroup, keyGroups, type ListedKeys } from './key-list.ts';

/** A dash between two keys is no key. */
const keyName = (key: string): Node | string => (key === '–' ? key : element('kbd', {}, key));

const row = ({ keys, does }: ListedKeys): HTMLElement =>
  element(
    'div',
    {},
    element('dt', {}, ...keys.flatMap((key, index) => (index === 0 ? [keyName(key)] : [' ', keyName(key)]))),
    element('dd', {}, does),
  );

const group = ({ name, list }: KeyGroup): HTMLElement =>
  element('section', {}, element('h3', {}, name), element('dl', {}, ...list.map(row)));

/** Shows every key of the deck in a dialog. */
export function listKeys(): void {
  const close = dialogButton('Close');
  openDialog(
    { label: 'Keys', kind: 'keys' },
    element('header', {}, element('h2', {}, 'Keys'), close),
    element(
      'div',
      { class: 'key-groups', role: 'region', 'aria-label': 'Every key', tabindex: '0' },
      ...keyGroups.map(group),
    ),
  );
  close.focus();
}
