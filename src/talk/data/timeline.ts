/** What happened, 1959 to 1963, in order of time. A list only: the events stand in `timeline/`. */
import { eventsAfter } from './timeline/after.ts';
import { eventsBefore } from './timeline/before.ts';
import { eventsOfTheBrink } from './timeline/brink.ts';
import { eventsOfDiscovery } from './timeline/discovery.ts';
import type { TimelineEvent } from './timeline/event.ts';

const everyEvent = { ...eventsBefore, ...eventsOfDiscovery, ...eventsOfTheBrink, ...eventsAfter } as const;

/** The name of an event. */
export type EventName = keyof typeof everyEvent;

/** The events by name, in order of time. */
export const timeline: Readonly<Record<EventName, TimelineEvent>> = everyEvent;

export type { TimelineEvent } from './timeline/event.ts';
