/** The minutes of the slides add up to the lengths that the talk declares. */
import { type Message, warningAt } from '../messages/message.ts';
import type { Check } from './check.ts';

/** How far a talk may be from its length, in minutes. */
const tolerance = 1;

const shown = (minutes: number): string => String(Number(minutes.toFixed(2)));

/** Slides with mistakes may lack the minutes that the author meant: nothing is added up then. */
export const cutLengths: Check = ({ slides, lengths, broken }) => {
  if (!lengths || broken.size > 0) return [];
  return lengths.cuts.flatMap((cut): Message[] => {
    const sum = slides.reduce((minutes, { settings }) => minutes + settings.minutes[cut], 0);
    const over = Number((sum - cut).toFixed(6));
    if (Math.abs(over) <= tolerance) return [];
    const much = `${shown(Math.abs(over))} too ${over > 0 ? 'many' : 'few'}`;
    const reason = `The slides of the ${cut}-minute talk take ${shown(sum)} minutes, ${much}.`;
    const attribute = cut === 20 ? '"minutes"' : `"minutes" and "minutes-${cut}"`;
    const hint = `Bring their ${attribute} to within one minute of ${cut}, or take ${cut} out of "lengths".`;
    return [warningAt(lengths.at, 'cut-length', reason, hint)];
  });
};
