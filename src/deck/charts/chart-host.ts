import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { type Ground, palettes } from '../../theme/tokens.ts';

/** The charts by name, as the list in `src/charts` holds them. */
export type ChartList = Readonly<Record<string, ChartDefinition>>;

/** A chart's place on a slide: the element the compiler wrote, its definition and where the picture goes. */
export interface ChartHost {
  readonly name: string;
  readonly definition: ChartDefinition;
  readonly picture: HTMLElement;
  look(animated: boolean): ChartLook;
}

/** Reads a `.chart` element. Throws when the page and the charts do not fit together: a mistake of ours. */
export function readChartHost(element: HTMLElement, charts: ChartList): ChartHost {
  const name = element.dataset['chart'] ?? '';
  const definition = charts[name];
  const picture = element.querySelector<HTMLElement>('.chart-picture');
  if (!definition || !picture) throw new Error(`The page has a chart "${name}" that this deck cannot draw.`);
  const ground = element.closest<HTMLElement>('[data-ground]')?.dataset['ground'] as Ground | undefined;
  return {
    name,
    definition,
    picture,
    look: (animated) => ({
      palette: palettes[ground ?? 'paper'],
      width: picture.clientWidth,
      height: picture.clientHeight,
      animated,
    }),
  };
}
