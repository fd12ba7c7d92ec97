/** The quarantine of 24 October to 20 November 1962, in numbers. */
import { difference, inKilometres } from '../../records/derive.ts';
import { cities } from './places.ts';
import { recorded } from './recorded.ts';

const radius = recorded(500, 'nautical miles', 'Radius of the interception area', '1962-10-27', [
  'frus-supp-432',
]);
const states = recorded(
  20,
  'votes',
  'States voting in the OAS, 23 October',
  '1962-10-23',
  ['oas-23oct', 'cfr-23'],
  {
    confidence: 'medium',
  },
);
const lackingInstructions = recorded(1, 'votes', 'OAS states without instructions (Uruguay)', '1962-10-23', [
  'oas-23oct',
  'cfr-23',
]);

/** The line, the vote behind it, and what it turned round. */
export const quarantine = {
  /** Radius of both circles of the interception area. */
  radius,
  radiusKilometres: inKilometres(radius),
  /** Centres of the two circles. */
  centres: [cities.havana, cities.capeMaisi],
  /** Soviet-bloc ships that turned round. */
  shipsTurned: recorded(16, 'ships', 'Bloc ships that turned round', '1962-10', ['frus-supp-523']),
  /** All but Uruguay, which lacked instructions and joined the next day. */
  oasVotesFor: difference(states, lackingInstructions, {
    counts: 'OAS votes for the quarantine, 23 October',
  }),
  oasStates: states,
} as const;
