/** A table of the slide as HTML: the first row holds the column heads, the first column the row heads. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';

function tableRow(state: State, row: TableRow, { align }: Table, isHead: boolean, width: number): Element {
  const cells = row.children.map((cell, index) => {
    const side = align?.[index];
    const properties = side ? { className: `align-${side}` } : {};
    const content = state.all(cell);
    // A cell without words is the head of nothing.
    if (isHead && content.length > 0) return h('th', { scope: 'col', ...properties }, content);
    if (isHead) return h('td', properties);
    const isRowHead = index === 0 && content.length > 0;
    return isRowHead ? h('th', { scope: 'row', ...properties }, content) : h('td', properties, content);
  });
  // Whoever counts columns from the left, as screen readers do, needs every row to have them all.
  const missing = Array.from({ length: width - cells.length }, () => h('td'));
  return h('tr', [...cells, ...missing]);
}

/** All cells are kept, also those beyond the last column head; rows that are shorter than others get empty ones. */
export function tableElement(state: State, table: Table): Element {
  const [head, ...rows] = table.children;
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const body = rows.map((row) => tableRow(state, row, table, false, width));
  return h('table', [
    ...(head ? [h('thead', [tableRow(state, head, table, true, width)])] : []),
    ...(body.length > 0 ? [h('tbody', state.wrap(body, true))] : []),
  ]);
}
