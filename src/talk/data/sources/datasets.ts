/** Data sets: series and tables the deck's numbers are read from. */
import type { Dataset } from '../../../records/source.ts';

export const datasets = {
  fas2023: {
    kind: 'dataset',
    form: 'dataset',
    author: 'Kristensen, Hans M., Matt Korda, Robert S. Norris, and Eliana Reynolds',
    title: 'Estimated Global Nuclear Warhead Inventories (2023)',
    publisher: 'Federation of American Scientists, via Our World in Data',
    year: 2023,
    address: 'https://ourworldindata.org/grapher/nuclear-warhead-stockpiles',
    short: 'FAS 2023, via Our World in Data',
    note: 'US figures rest on official declassifications; Soviet figures are outside estimates. Licence as recorded by Our World in Data: CC BY 4.0.',
  },
  suh2022: {
    kind: 'dataset',
    form: 'dataset',
    author: 'Suh, Kyungwon',
    title: 'Strategic Nuclear Forces Dataset, version 1.0',
    publisher:
      'With “Nuclear Balance and the Initiation of Nuclear Crises: Does Superiority Matter?” Journal of Peace Research, online',
    year: 2022,
    address: 'https://doi.org/10.1177/00223433211067899',
    short: 'Suh 2022',
    note: 'Force lists built on data of the Natural Resources Defense Council.',
  },
  'nrdc-datab7': {
    kind: 'dataset',
    form: 'dataset',
    author: 'Natural Resources Defense Council',
    title: 'Archive of Nuclear Data, table 7: US strategic bombers',
    publisher: 'Natural Resources Defense Council',
    read: '2026-11-22',
    address: 'http://www.nrdc.org/nuclear/nudb/datab7.asp',
    short: 'NRDC, table 7',
  },
} as const satisfies Record<string, Dataset>;
