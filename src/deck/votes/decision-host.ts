/** A decision's place on a slide, as the compiler wrote it. */

/** One answer: its name and the row it stands in. Options count from one, as their keys do. */
export interface OptionRow {
  readonly option: number;
  readonly name: string;
  readonly row: HTMLElement;
}

/** A decision on a slide, as the page has it. */
export interface DecisionHost {
  readonly name: string;
  readonly rows: readonly OptionRow[];
  /** The earlier vote whose counts stand beside this one's. */
  readonly comparedWith: string | null;
  /** The option that was chosen in 1962, from one. */
  readonly chosen: number | null;
  readonly element: HTMLElement;
  /** Where the bars are drawn. */
  readonly picture: HTMLElement;
}

const readRow = (row: HTMLElement): OptionRow => ({
  option: Number(row.dataset['option']),
  name: row.querySelector('.option-name')?.textContent?.trim() ?? '',
  row,
});

/** Reads a `.decision` element. Throws when the page and the deck do not fit together: a mistake of ours. */
export function readDecisionHost(element: HTMLElement): DecisionHost {
  const { decision: name, comparedWith, chosen } = element.dataset;
  const picture = element.querySelector<HTMLElement>('.decision-chart');
  const rows = [...element.querySelectorAll<HTMLElement>('[data-option]')].map(readRow);
  if (!name || !picture || rows.length === 0) throw new Error('The page has a decision nobody can vote on.');
  return {
    name,
    rows,
    comparedWith: comparedWith ?? null,
    chosen: chosen ? Number(chosen) : null,
    element,
    picture,
  };
}

/** Hidden by a step that has not come: nobody votes on what the class does not see. */
export const isYetToCome = (element: Element): boolean => element.closest('.fragment:not(.visible)') !== null;

/** What was chosen in 1962 is told by the slide's last step. */
export const isChosenShown = ({ element }: DecisionHost): boolean =>
  element.querySelector('.decision-chosen.visible') !== null;
