/** A table of the slide as HTML: the first row holds the column heads, the first column the row heads. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';

function tableRow(state: State, row: TableRow, { align }: Table, isHead: boolean): Element {
  const cells = row.children.map((cell, index) => {
    const side = align?.[index];
    const properties = side ? { align: side } : {};
    const content = state.all(cell);
    // A corner without words is the head of nothing.
    if (isHead && content.length > 0) return h('th', { scope: 'col', ...properties }, content);
    if (isHead) return h('td', properties);
    return index === 0 ? h('th', { scope: 'row', ...properties }, content) : h('td', properties, content);
  });
  return h('tr', cells);
}

/** All cells are kept, also those beyond the last column head. */
export function tableElement(state: State, table: Table): Element {
  const [head, ...rows] = table.children;
  const body = rows.map((row) => tableRow(state, row, table, false));
  return h('table', [
    ...(head ? [h('thead', [tableRow(state, head, table, true)])] : []),
    ...(body.length > 0 ? [h('tbody', state.wrap(body, true))] : []),
  ]);
}
