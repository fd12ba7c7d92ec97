/** Slide 20: the troops Washington counted on and the warheads it did not see, beside what was in Cuba. */
import type { ChartConfiguration } from 'chart.js';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions } from '../../charts/look.ts';
import { pixelScales } from '../../charts/pixel-scales.ts';
import { sourcesOf } from '../../charts/words.ts';
import {
  cubaShortRangeWarheads,
  cubaWarheads,
  cubaWarheadsSeen,
  cubaWeapons,
  sovietTroops,
  troopEstimates,
} from '../data/index.ts';
import { troopDatasets, troopLabels, troopNotes, troopsPanel } from './cuba-troops-panel.ts';
import { type CubaRecord, cubaWords } from './cuba-unknown-words.ts';
import { warheadDatasets, warheadNotes } from './cuba-warheads-panel.ts';

const steps = { thought: 0, troops: 1, warheads: 2, shortRange: 3 } as const;

/** Two panels laid out in pixels: the troops on a scale from zero, the warheads counted out one by one. */
function configuration(record: CubaRecord, step: number, look: ChartLook): ChartConfiguration {
  const troops = step >= steps.troops;
  const warheads = { sent: step >= steps.warheads, shortRange: step >= steps.shortRange };
  return {
    type: 'line',
    data: {
      datasets: [
        ...troopDatasets(record, troops, step === steps.troops, look),
        ...warheadDatasets(record, warheads, look),
      ],
    },
    options: {
      ...baseOptions(look, {}),
      plugins: {
        datalabels: { display: false },
        spans: { labels: troopLabels(record, look) },
        annotation: {
          clip: false,
          annotations: [...troopNotes(record, troops, look), ...warheadNotes(record, warheads, look)],
        },
      },
      scales: {
        ...pixelScales(look),
        troops: {
          axis: 'x',
          type: 'linear',
          display: false,
          min: 0,
          max: (record.troops.value / troopsPanel.longest) * look.width,
        },
      },
    },
  };
}

/** Builds the chart from a record of the forces. */
export function defineCubaUnknown(record: CubaRecord): ChartDefinition {
  const figures = [
    ...record.estimates.map(({ figure }) => figure),
    record.troops,
    record.warheads,
    record.warheadsSeen,
    record.shortRange,
    ...record.weapons.map(({ warheads }) => warheads),
  ];
  return {
    ...cubaWords(record),
    figures,
    sources: sourcesOf(figures),
    configure: (step, look) => configuration(record, step, look),
  };
}

const { september1962, october1962, november1962, january1963 } = troopEstimates;

/** Troops and warheads in Cuba, as Washington thought and as it was. */
export const cubaUnknown = /* @__PURE__ */ defineCubaUnknown({
  estimates: [
    { by: 'Kennedy, in public', figure: september1962, looksBack: false },
    { by: 'The planners', figure: october1962, looksBack: false },
    { by: 'CIA', figure: november1962, looksBack: false },
    { by: 'CIA', figure: january1963, looksBack: true },
  ],
  troops: sovietTroops,
  weapons: Object.values(cubaWeapons),
  warheadsSeen: cubaWarheadsSeen,
  warheads: cubaWarheads,
  shortRange: cubaShortRangeWarheads,
});
