/** The nuclear forces of both sides in October and November 1962, row by row as a table shows them. */
import { cubaWarheads, cubaWeapons } from './cuba-forces.ts';
import {
  sovietBombers,
  sovietIcbms,
  sovietShorterMissiles1962,
  sovietSlbms,
  usBombers,
  usIcbms,
  usSlbms,
} from './delivery-vehicles.ts';
import type { Figure, Side } from './provenance.ts';
import {
  sovietBomberWeapons,
  sovietIcbmTypes,
  sovietReachingWarheads,
  sovietStockpileWithOlder,
  sovietSubmarines,
  sovietTorpedoes,
} from './soviet-forces.ts';
import {
  usAlertWeapons,
  usBomberWeapons,
  usForwardMissiles,
  usIcbmTypes,
  usLongRangeBombers,
  usLongRangeBomberWeapons,
  usMediumBombers,
  usReadyWeapons,
  usStockpileWithOlder,
} from './us-forces.ts';

/** What kind of force a row counts. `whole` rows sum up a side. */
export type ForceCategory =
  | 'ICBM'
  | 'SLBM'
  | 'bomber'
  | 'carrier aircraft'
  | 'forward missile'
  | 'medium and intermediate missile'
  | 'cruise missile'
  | 'rocket'
  | 'torpedo'
  | 'whole';

/** One row. A count the record does not have is absent, never zero. */
export interface ForceRow {
  readonly side: Side;
  readonly where: 'home' | 'abroad' | 'Cuba' | 'at sea';
  readonly category: ForceCategory;
  readonly item: string;
  /** Missiles, launchers, aircraft or submarines. */
  readonly carriers?: Figure;
  /** Warheads or weapons carried; for missiles with one warhead each the carriers say it. */
  readonly warheads?: Figure;
  readonly note?: string;
}

const us = { side: 'us', where: 'home' } as const;
const ussr = { side: 'ussr', where: 'home' } as const;
const inCuba = { side: 'ussr', where: 'Cuba' } as const;

/** The rows by key: first the United States, then the Soviet Union at home, in Cuba and at sea. */
export const orderOfBattle1962 = {
  'us-icbms': {
    ...us,
    category: 'ICBM',
    item: 'All ICBMs',
    carriers: usIcbms[1962],
    note: 'One warhead each.',
  },
  'us-atlas': { ...us, category: 'ICBM', item: 'Atlas D, E and F', carriers: usIcbmTypes.atlas },
  'us-titan': { ...us, category: 'ICBM', item: 'Titan I', carriers: usIcbmTypes.titan },
  'us-minuteman': { ...us, category: 'ICBM', item: 'Minuteman I', carriers: usIcbmTypes.minuteman },
  'us-slbms': {
    ...us,
    where: 'at sea',
    category: 'SLBM',
    item: 'Polaris A-1 and A-2',
    carriers: usSlbms[1962],
  },
  'us-bombers': {
    ...us,
    category: 'bomber',
    item: 'B-47, B-58 and B-52',
    carriers: usBombers[1962],
    warheads: usBomberWeapons,
  },
  'us-long-range-bombers': {
    ...us,
    category: 'bomber',
    item: 'B-52 and B-58 only',
    carriers: usLongRangeBombers,
    warheads: usLongRangeBomberWeapons,
  },
  'us-b47s': { ...us, category: 'bomber', item: 'B-47', carriers: usMediumBombers },
  'us-carrier-aircraft': {
    ...us,
    where: 'at sea',
    category: 'carrier aircraft',
    item: 'Nuclear-capable aircraft on carriers',
    note: 'No sure count was found.',
  },
  'us-jupiters-turkey': {
    ...us,
    where: 'abroad',
    category: 'forward missile',
    item: 'Jupiter in Turkey',
    carriers: usForwardMissiles.jupiterTurkey,
  },
  'us-jupiters-italy': {
    ...us,
    where: 'abroad',
    category: 'forward missile',
    item: 'Jupiter in Italy',
    carriers: usForwardMissiles.jupiterItaly,
  },
  'us-thors': {
    ...us,
    where: 'abroad',
    category: 'forward missile',
    item: 'Thor in the United Kingdom',
    carriers: usForwardMissiles.thor,
  },
  'us-on-alert': { ...us, category: 'whole', item: 'SAC weapons on alert', warheads: usAlertWeapons },
  'us-ready': { ...us, category: 'whole', item: 'Ready strategic weapons', warheads: usReadyWeapons },
  'us-stockpile': { ...us, category: 'whole', item: 'Whole stockpile, 1962', warheads: usStockpileWithOlder },
  'ussr-icbms': { ...ussr, category: 'ICBM', item: 'All ICBMs', carriers: sovietIcbms[1962] },
  'ussr-r7': { ...ussr, category: 'ICBM', item: 'R-7 and R-7A (SS-6)', carriers: sovietIcbmTypes.r7 },
  'ussr-r16': { ...ussr, category: 'ICBM', item: 'R-16 (SS-7)', carriers: sovietIcbmTypes.r16 },
  'ussr-shorter-missiles': {
    ...ussr,
    category: 'medium and intermediate missile',
    item: 'R-5M, R-12 and R-14',
    carriers: sovietShorterMissiles1962,
    note: 'From Soviet soil these threatened Europe, Turkey and Asia, not the 48 states.',
  },
  'ussr-slbms': {
    ...ussr,
    where: 'at sea',
    category: 'SLBM',
    item: 'R-11FM, R-13 (SS-N-4) and R-21 (SS-N-5)',
    carriers: sovietSlbms[1962],
    note: 'Of short range.',
  },
  'ussr-bombers': {
    ...ussr,
    category: 'bomber',
    item: 'Tu-95 and M-4/3M',
    carriers: sovietBombers[1962],
    warheads: sovietBomberWeapons,
  },
  'ussr-able-to-reach': {
    ...ussr,
    category: 'whole',
    item: 'Warheads able to reach the United States',
    warheads: sovietReachingWarheads,
  },
  'ussr-stockpile': {
    ...ussr,
    category: 'whole',
    item: 'Whole stockpile, 1962',
    warheads: sovietStockpileWithOlder,
  },
  'cuba-r12': {
    ...inCuba,
    category: 'medium and intermediate missile',
    item: cubaWeapons.r12.name,
    carriers: cubaWeapons.r12.carriers,
    warheads: cubaWeapons.r12.warheads,
  },
  'cuba-r14': {
    ...inCuba,
    category: 'medium and intermediate missile',
    item: cubaWeapons.r14.name,
    carriers: cubaWeapons.r14.carriers,
    warheads: cubaWeapons.r14.warheads,
    note: 'No missile arrived; the warheads were never unloaded.',
  },
  'cuba-fkr': {
    ...inCuba,
    category: 'cruise missile',
    item: cubaWeapons.fkr.name,
    warheads: cubaWeapons.fkr.warheads,
    note: 'Numbers of launchers are left out: none is sure.',
  },
  'cuba-luna': {
    ...inCuba,
    category: 'rocket',
    item: cubaWeapons.luna.name,
    warheads: cubaWeapons.luna.warheads,
    note: 'Numbers of launchers are left out: none is sure.',
  },
  'cuba-il28': {
    ...inCuba,
    category: 'bomber',
    item: cubaWeapons.il28.name,
    carriers: cubaWeapons.il28.carriers,
    warheads: cubaWeapons.il28.warheads,
  },
  'cuba-warheads': {
    ...inCuba,
    category: 'whole',
    item: 'All warheads sent to Cuba',
    warheads: cubaWarheads,
  },
  'sea-torpedoes': {
    ...ussr,
    where: 'at sea',
    category: 'torpedo',
    item: 'Foxtrot submarines B-4, B-36, B-59 and B-130',
    carriers: sovietSubmarines,
    warheads: sovietTorpedoes,
  },
} as const satisfies Record<string, ForceRow>;

/** The key of a row. */
export type ForceRowName = keyof typeof orderOfBattle1962;
