import { eventsInNumbers } from '../events-in-numbers.ts';
import { quarantine } from '../quarantine.ts';

/** The landing of 1961, the flight, the letters, the quarantine and the promise. */
export const diplomacyValues = {
  'bay-of-pigs.exiles': eventsInNumbers.bayOfPigsExiles,
  'photo-gap.weeks': eventsInNumbers.photoGap,
  'flight.minutes': eventsInNumbers.flightOverCuba,
  'flight.photographs': eventsInNumbers.flightPhotographs,
  'address.minutes': eventsInNumbers.kennedyAddress,
  'letters.count': eventsInNumbers.letterCount,
  'letters.knot.delivery': eventsInNumbers.knotLetterDelivery,
  'jupiters.promise': eventsInNumbers.jupiterPromise,
  'quarantine.radius': quarantine.radiusKilometres,
  'quarantine.radius.nautical': quarantine.radius,
  'quarantine.ships-turned': quarantine.shipsTurned,
  'oas.votes-for': quarantine.oasVotesFor,
  'oas.states': quarantine.oasStates,
} as const;
