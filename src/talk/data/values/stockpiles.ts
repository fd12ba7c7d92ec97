import type { Figure, Side } from '../provenance.ts';
import { allBombersRatio, mcnamaraMemory, type RatioKey, ratioCounts, readyWeaponsRatio } from '../ratios.ts';
import { type StockpileYear, stockpile, stockpileRatios, stockpileYears } from '../stockpiles.ts';

type StockpileName = `stockpile.${Side}.${StockpileYear}`;
type StockpileRatioName = `ratio.stockpile.${Exclude<StockpileYear, 1945 | 1946 | 1947 | 1948>}`;
type RatioName = `ratio.${RatioKey}`;

const byName = <Name extends string>(entries: readonly (readonly [string, Figure])[]) =>
  Object.fromEntries(entries) as Record<Name, Figure>;

const sides: readonly Side[] = ['us', 'ussr'];

/** Stockpiles of every year, their ratios from 1949 on, and the nine ratios of 1962. */
// @__NO_SIDE_EFFECTS__
export function stockpileValues() {
  return {
    ...byName<StockpileName>(
      sides.flatMap((side) =>
        stockpileYears.map((year) => [`stockpile.${side}.${year}`, stockpile(side, year)] as const),
      ),
    ),
    ...byName<StockpileRatioName>(
      stockpileRatios.map(({ year, ratio }) => [`ratio.stockpile.${year}`, ratio]),
    ),
    ...byName<RatioName>(ratioCounts.map(({ key, ratio }) => [`ratio.${key}`, ratio])),
    'ratio.ready': readyWeaponsRatio,
    'ratio.all-bombers': allBombersRatio,
    'mcnamara.us': mcnamaraMemory.us,
    'mcnamara.ussr': mcnamaraMemory.ussr,
  };
}
