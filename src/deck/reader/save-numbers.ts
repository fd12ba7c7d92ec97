/** The numbers of the talk, or of one chart, as a file for a spreadsheet: made in the browser, without a request. */
import type { NamedFigure, Source } from '../../records/index.ts';
import { loadCharts } from '../charts/chart-list.ts';
import { element } from '../page/element.ts';

/** A spreadsheet program reads UTF-8 where the file begins with its mark. */
const byteOrderMark = '\ufeff';

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([byteOrderMark, text], { type: 'text/csv' }));
  const link = element('a', { href: address, download: name });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function saveFigures(name: string, figures: () => Promise<readonly NamedFigure[]>): Promise<void> {
  const [{ numbersCsv }, { sources }, found] = await Promise.all([
    import('../../records/numbers-csv.ts'),
    import('../../talk/data/sources/index.ts'),
    figures(),
  ]);
  const known: Readonly<Record<string, Source>> = sources;
  save(
    name,
    numbersCsv(found, (key) => known[key]?.short ?? key),
  );
}

const ofTalk = async (): Promise<readonly NamedFigure[]> =>
  Object.entries((await import('../../talk/data/values.ts')).values);

const ofChart = (name: string) => async (): Promise<readonly NamedFigure[]> =>
  ((await loadCharts())[name]?.figures ?? []).map((figure) => ['', figure]);

// A saved figure loads this page anew by itself, and no other one for its sake.
if (import.meta.hot) {
  import.meta.hot.accept(
    ['../../talk/data/values.ts', '../../records/numbers-csv.ts', '../../talk/data/sources/index.ts'],
    () => {},
  );
}

function saveButton(
  words: string,
  name: string,
  figures: () => Promise<readonly NamedFigure[]>,
): HTMLElement {
  const button = element('button', { type: 'button', class: 'save-numbers' }, words);
  button.addEventListener('click', () => void saveFigures(name, figures));
  return element('p', {}, button);
}

/** The way to every number that the talk can name. */
export const saveAllNumbers = (): HTMLElement =>
  saveButton('Save all numbers of this talk (CSV)', 'numbers.csv', ofTalk);

/** The way to the numbers of one chart, by its name. */
export const saveChartNumbers = (name: string): HTMLElement =>
  saveButton('Save these numbers (CSV)', `${name}.csv`, ofChart(name));
