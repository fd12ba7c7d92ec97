/**
 * Rules `notes-missing` and `notes-long`: every slide has something to say, and it can be said in the slide's minutes in
 * every cut that has it. At 130 words a minute it may take 25 seconds more than planned: whoever gives a shorter talk
 * leaves out a sentence or two, and a list at the end is often not spoken of at all. Both are warnings.
 */
import type { ElementContent } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Cut, Slide } from '../../compiler/model.ts';
import { type CheckMessage, type TalkCheck, warningAt } from '../check.ts';
import { firstPages, pagesOf } from '../slides.ts';

/** How fast notes are spoken, in words a minute. */
const pace = 130;

/** How much longer than planned they may take, in seconds. */
const tolerance = 25;

/** What is said aloud: the numbers of sources are not. */
const wordsOf = (say: readonly ElementContent[]): number =>
  (
    textOf({ type: 'root', children: say })
      .replaceAll(/\[\d+\]/g, '')
      .match(/\S+/g) ?? []
  ).length;

const minutesOf = (pages: readonly Slide[], cut: Cut): number =>
  pages.reduce((sum, page) => sum + page.minutes[cut], 0);

const shown = (minutes: number): string => String(Number(minutes.toFixed(2)));

function missing({ at }: Slide): CheckMessage {
  const reason = 'This slide has no speaker notes.';
  return warningAt(at, 'notes-missing', reason, 'Write what to say on it between ":::notes" and ":::".');
}

/** `0.5 minutes it has in cuts 10 and 20`: the cuts in which it is too long, those of one length together. */
function shortest(tooLong: readonly { readonly cut: Cut; readonly minutes: number }[]): string {
  const least = Math.min(...tooLong.map(({ minutes }) => minutes));
  const cuts = tooLong.filter(({ minutes }) => minutes === least).map(({ cut }) => cut);
  return `the ${shown(least)} that the slide has in ${cuts.length === 1 ? 'cut' : 'cuts'} ${cuts.join(' and ')}`;
}

function tooLong(slide: Slide, pages: readonly Slide[], cuts: readonly Cut[]): CheckMessage[] {
  const words = wordsOf(slide.notes?.say ?? []);
  const needed = words / pace;
  const over = cuts
    .filter((cut) => slide.cuts.includes(cut))
    .map((cut) => ({ cut, minutes: minutesOf(pages, cut) }))
    .filter(({ minutes }) => (needed - minutes) * 60 > tolerance);
  if (over.length === 0) return [];
  const reason = `The notes have ${words} words to say, ${shown(needed)} minutes at ${pace} a minute, for ${shortest(over)}.`;
  const hint = `Shorten them by ${Math.ceil(words - (Math.min(...over.map(({ minutes }) => minutes)) + tolerance / 60) * pace)} words, or give the slide more minutes.`;
  return [warningAt(slide.at, 'notes-long', reason, hint)];
}

export const notesFit: TalkCheck = ({ deck, cuts }) =>
  // Nobody talks on a slide of the appendix.
  firstPages(deck.slides.filter(({ appendix }) => !appendix)).flatMap((slide) =>
    slide.notes ? tooLong(slide, pagesOf(slide, deck.slides), cuts) : [missing(slide)],
  );
