/**
 * Rule `headline-verb`: a headline claims something, and so has a verb. Told by a closed list of English words, and
 * therefore a warning, and silent on slides in another language. The title and the heads of acts name what follows, and need none.
 */
import { layouts } from '../../theme/layouts.ts';
import { type TalkCheck, warningAt } from '../check.ts';
import { firstPages } from '../slides.ts';
import { quoted } from '../words.ts';
import { hasVerb } from './verbs.ts';

export const headlineVerb: TalkCheck = ({ deck }) =>
  firstPages(deck.slides)
    .filter(({ lang }) => /^en\b/.test(lang))
    .filter(({ layout, headlineText }) => layouts[layout].hasVerb && !hasVerb(headlineText))
    .map(({ at, headlineText }) => {
      const reason = `The headline ${quoted(headlineText)} has no verb that is known here.`;
      return warningAt(at, 'headline-verb', reason, 'Say what the slide shows, as a sentence.');
    });
