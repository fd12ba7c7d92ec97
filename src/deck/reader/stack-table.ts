/**
 * Readies a table for narrow screens, where the style sheet sets each row as a stack of cells: every cell carries the
 * head of its column. The roles are said, because a browser forgets them when a table is no longer laid out as one.
 */
export function stackTable(table: HTMLTableElement): void {
  table.setAttribute('role', 'table');
  for (const group of table.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
  for (const row of table.rows) row.setAttribute('role', 'row');
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const head of heads) head.setAttribute('role', head.textContent?.trim() ? 'columnheader' : 'cell');
  for (const row of [...table.tBodies].flatMap(({ rows }) => [...rows])) {
    [...row.cells].forEach((cell, column) => {
      cell.setAttribute('role', cell.tagName === 'TH' ? 'rowheader' : 'cell');
      const head = heads[column]?.textContent?.trim() ?? '';
      if (head !== '') cell.dataset['head'] = head.endsWith('?') ? head : `${head}:`;
    });
  }
}
