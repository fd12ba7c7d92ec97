/** What the Soviet Union sent to Cuba in 1962 (Operation Anadyr), and what Washington knew of it. */
import { difference, middle, total } from '../../records/derive.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';

const autumn = '1962-10';

/** One kind of weapon sent to Cuba. Counts the record does not have are absent. */
export interface CubaWeapon {
  /** The name on the Soviet side, with the Western code name. */
  readonly name: string;
  /** What carries the warheads, in the fewest words: `Luna rockets`. */
  readonly carrierName: string;
  readonly kind:
    | 'medium-range missile'
    | 'intermediate-range missile'
    | 'cruise missile'
    | 'rocket'
    | 'bomber';
  /** Launchers, or for bombers the aircraft. */
  readonly carriers?: Figure<'launchers' | 'aircraft'>;
  readonly missiles?: Figure<'missiles'>;
  readonly warheads: Figure<'warheads'>;
  /** Explosive power of one warhead. */
  readonly yield: Figure<'megatons' | 'kilotons'>;
  /** Meant for the battlefield or the coast, not for the American mainland. */
  readonly shortRange: boolean;
  /** What Washington knew in October 1962. */
  readonly knownThen: string;
  /** The year the nuclear warheads became known, where the record has it. */
  readonly warheadsKnownSince?: number;
}

const r12Launchers = recorded(24, 'launchers', 'R-12 launchers in Cuba', autumn, [
  'dobbs2008',
  'fas2012',
  'tiv2001',
]);
const r14Launchers = recorded(
  16,
  'launchers',
  'R-14 launchers planned for Cuba',
  autumn,
  ['dobbs2008', 'gribkov-smith1994'],
  {
    range: { low: 0, high: 16 },
    caveat: 'Planned; no R-14 missile reached Cuba.',
  },
);

/** The weapons by kind. R-14s never arrived: their warheads stayed aboard ship. */
export const cubaWeapons = {
  r12: {
    name: 'R-12 (SS-4)',
    carrierName: 'R-12 missiles',
    kind: 'medium-range missile',
    carriers: r12Launchers,
    missiles: recorded(36, 'missiles', 'R-12 missiles in Cuba', autumn, ['dobbs2008', 'fas2012']),
    warheads: recorded(36, 'warheads', 'R-12 warheads in Cuba', autumn, ['dobbs2008']),
    yield: recorded(1, 'megatons', 'Yield of an R-12 warhead', autumn, ['dobbs2008']),
    shortRange: false,
    knownThen: 'Missiles seen; warheads assumed, never seen',
  },
  r14: {
    name: 'R-14 (SS-5)',
    carrierName: 'R-14 missiles',
    kind: 'intermediate-range missile',
    carriers: r14Launchers,
    warheads: recorded(24, 'warheads', 'R-14 warheads sent to Cuba', autumn, ['dobbs2008', 'fas2012'], {
      caveat: 'Left aboard ship.',
    }),
    yield: recorded(1, 'megatons', 'Yield of an R-14 warhead', autumn, ['dobbs2008']),
    shortRange: false,
    knownThen: 'Sites seen',
  },
  fkr: {
    name: 'FKR-1',
    carrierName: 'FKR cruise missiles',
    kind: 'cruise missile',
    warheads: recorded(
      80,
      'warheads',
      'FKR cruise-missile warheads in Cuba',
      autumn,
      ['dobbs2008', 'savranskaya2012'],
      { evidence: '80 nuclear-armed front cruise missiles (FKRs)' },
    ),
    yield: recorded(14, 'kilotons', 'Yield of an FKR warhead', autumn, ['dobbs2008'], { qualifier: 'about' }),
    shortRange: true,
    knownThen: 'Not known to be nuclear',
  },
  luna: {
    name: 'Luna (FROG)',
    carrierName: 'Luna rockets',
    kind: 'rocket',
    warheads: recorded(
      12,
      'warheads',
      'Luna warheads in Cuba',
      autumn,
      ['dobbs2008', 'savranskaya2012', 'wellerstein2012'],
      { evidence: '12 nuclear warheads for dual-use Luna short-range rockets' },
    ),
    yield: recorded(2, 'kilotons', 'Yield of a Luna warhead', autumn, ['dobbs2008', 'wellerstein2012']),
    shortRange: true,
    knownThen: 'Rockets seen from 25–26 October',
    warheadsKnownSince: 1992,
  },
  il28: {
    name: 'Il-28',
    carrierName: 'Il-28 bombers',
    kind: 'bomber',
    carriers: recorded(
      40,
      'aircraft',
      'Il-28 bombers in Cuba',
      autumn,
      ['garthoff1989', 'dod-3dec', 'dobbs2008'],
      {
        qualifier: 'about',
        range: { low: 40, high: 42 },
        caveat: 'Mostly still in crates.',
      },
    ),
    warheads: recorded(
      6,
      'warheads',
      'Nuclear bombs for Il-28s in Cuba',
      autumn,
      ['dobbs2008', 'savranskaya2012'],
      { evidence: '6 nuclear bombs for IL-28 bombers' },
    ),
    yield: recorded(12, 'kilotons', 'Yield of an Il-28 bomb', autumn, ['dobbs2008'], { qualifier: 'about' }),
    shortRange: true,
    knownThen: 'Aircraft seen; bombs not known',
  },
} as const satisfies Record<string, CubaWeapon>;

/** Launchers planned for Cuba, R-12 and R-14 together. */
export const cubaLaunchersPlanned = total('launchers', [r12Launchers, r14Launchers], {
  counts: 'Launchers planned for Cuba',
});

/** R-14 missiles planned: as many as there were warheads for them. None arrived. */
const r14MissilesPlanned = recorded(
  24,
  'missiles',
  'R-14 missiles planned for Cuba',
  autumn,
  ['gribkov-smith1994', 'dobbs2008'],
  { range: { low: 0, high: 24 }, caveat: 'Planned; no R-14 missile reached Cuba.' },
);

/** Missiles planned for Cuba, R-12 and R-14 together. */
export const cubaMissilesPlanned = total('missiles', [cubaWeapons.r12.missiles, r14MissilesPlanned], {
  counts: 'Missiles planned for Cuba',
});

const { r12, r14, fkr, luna, il28 } = cubaWeapons;

/** The warheads of short range, unknown to Washington. */
export const cubaShortRangeWarheads = total('warheads', [fkr.warheads, luna.warheads, il28.warheads], {
  counts: 'Short-range warheads in Cuba',
});

const sent = total('warheads', [r12.warheads, r14.warheads, fkr.warheads, luna.warheads, il28.warheads], {
  counts: 'Warheads sent to Cuba',
  caveat: 'Some say 162, the total Russian officers gave in the 1990s. Torpedoes are not included.',
});

/** Every warhead sent to Cuba; torpedoes are not among them. */
export const cubaWarheads: Figure<'warheads'> = {
  ...sent,
  sources: ['dobbs2008', 'fas2012'],
  range: { low: 158, high: 162 },
  evidence: '158 nuclear warheads of five types',
};

/** The same as Russian officers gave it in the 1990s. */
export const cubaWarheadsOfficers = recorded(
  162,
  'warheads',
  'Warheads sent to Cuba, as Russian officers gave them in the 1990s',
  autumn,
  ['mcnamara2005'],
  { confidence: 'medium' },
);

/** Warheads that Washington saw: those of the R-12s were assumed, the others not known; the store was ruled out. */
export const cubaWarheadsSeen = recorded(
  0,
  'warheads',
  'Nuclear warheads in Cuba seen by Washington in October 1962',
  autumn,
  ['dobbs2008'],
  { caveat: 'Warheads for the R-12s were assumed to be there.' },
);

/** How the warheads came: two ships, and together they carried the whole 158. */
export const cubaWarheadsByShip = {
  indigirka: recorded(90, 'warheads', 'Warheads aboard the Indigirka', '1962-10-04', ['dobbs2008']),
  aleksandrovsk: recorded(68, 'warheads', 'Warheads aboard the Aleksandrovsk', '1962-10-23', ['dobbs2008']),
} as const;

/** Warheads that reached the island: all but those of the R-14s, which stayed aboard. */
export const cubaWarheadsAshore = difference(sent, r14.warheads, { counts: 'Warheads unloaded in Cuba' });

/** Soviet troops in Cuba. */
export const sovietTroops = recorded(
  42_000,
  'people',
  'Soviet troops in Cuba',
  autumn,
  ['latimes1989', 'gribkov-smith1994'],
  {
    qualifier: 'about',
    caveat: 'Russian accounts give 41,902.',
    evidence: 'there were more than 40,000 Soviet troops on the island',
  },
);

const november = { low: 12_000, high: 16_000 } as const;

/** How many Soviet troops Washington thought were in Cuba, by the date of the estimate. */
export const troopEstimates = {
  september1962: recorded(
    3500,
    'people',
    'Soviet technicians in Cuba or on the way, Kennedy in public on 4 September 1962',
    '1962-09-04',
    ['ppp1962'],
    { qualifier: 'about', evidence: 'approximately 3,500' },
  ),
  october1962: recorded(
    10_000,
    'people',
    'Soviet troops in Cuba, as the planners of October 1962 reckoned',
    '1962-10',
    ['latimes1989', 'garthoff1989'],
    {
      qualifier: 'about',
      caveat: 'As McNamara remembered it in Moscow in January 1989.',
      evidence: 'We estimated that (the Soviets) had around 10,000 men there',
    },
  ),
  november1962: recorded(
    middle(november),
    'people',
    'Soviet troops in Cuba, CIA estimate of 19 November 1962',
    '1962-11-19',
    ['dobbs2008', 'garthoff1989'],
    { range: november, caveat: 'The CIA gave a range; the single number is its middle.' },
  ),
  january1963: recorded(
    22_000,
    'people',
    'Soviet troops in Cuba, CIA estimate of January 1963',
    '1963-01',
    ['dobbs2008', 'garthoff1989'],
    {
      caveat: 'Looking back at October 1962.',
    },
  ),
} as const;

/** All that was in Cuba, in one record. */
export const forcesInCuba = {
  weapons: cubaWeapons,
  launchersPlanned: cubaLaunchersPlanned,
  warheads: cubaWarheads,
  warheadsSeen: cubaWarheadsSeen,
  warheadsAshore: cubaWarheadsAshore,
  shortRangeWarheads: cubaShortRangeWarheads,
  warheadsByShip: cubaWarheadsByShip,
  troops: sovietTroops,
  troopEstimates,
} as const;
