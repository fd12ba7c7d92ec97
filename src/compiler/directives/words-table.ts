/** The table that says in cells what a picture says in marks; for screen readers, hidden from view. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { TableWords } from '../vocabulary-types.ts';

const row = ([head = '', ...cells]: readonly string[]): Element =>
  h('tr', [h('th', { scope: 'row' }, head), ...cells.map((cell) => h('td', cell))]);

/** A corner without words is the head of nothing. */
const columnHead = (words: string): Element => (words === '' ? h('td') : h('th', { scope: 'col' }, words));

/** A table with a caption, column heads and row heads. */
export const wordsTable = ({ caption, columns, rows }: TableWords, className: string): Element =>
  h('table', { className: [className, 'visually-hidden'] }, [
    h('caption', caption),
    h('thead', h('tr', columns.map(columnHead))),
    h('tbody', rows.map(row)),
  ]);
