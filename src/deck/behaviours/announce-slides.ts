import type { RevealApi } from 'reveal.js';
import { announce, announceNext, makeAnnouncements } from '../page/announce.ts';
import { fragmentGroups } from '../steps.ts';
import { slideInWords, TalkLength } from '../talk-length.ts';
import type { Behaviour } from './behaviour.ts';

const wordsOf = (element: Element): string => element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** `step 2 of 4`; `4 steps` before the first; nothing for a slide that comes whole. */
function stepInWords(reveal: RevealApi): string {
  const all = fragmentGroups(reveal.getCurrentSlide()).length;
  const step = (reveal.getIndices().f ?? -1) + 1;
  if (all === 0) return '';
  return step > 0 ? `step ${step} of ${all}` : `${all} ${all === 1 ? 'step' : 'steps'}`;
}

/** What a chart shows: what came with its latest step on screen, or how it begins. */
const chartInWords = (chart: Element): string => {
  const latest = [...chart.querySelectorAll('.chart-step.visible')].at(-1);
  return latest ? wordsOf(latest) : (chart.getAttribute('data-opening') ?? '');
};

/** Words with an end, so that what follows does not run on from them; a bracket or a quotation mark may close after it. */
const ended = (words: string): string => (/[.!?…:;][)\]"'’”»]*$/u.test(words) ? words : `${words}.`);

/** What a screen reader is told on arriving at a slide: its number and step, its claim and what its charts show. */
function slideAnnouncement(reveal: RevealApi, length: number): string {
  const slide = reveal.getCurrentSlide();
  const headline = slide.querySelector('.headline')?.textContent?.trim() ?? '';
  const charts = [...slide.querySelectorAll('[data-opening]')].map(chartInWords);
  const number = slideInWords(reveal.getIndices().h, length, reveal.getTotalSlides());
  const place = [number, stepInWords(reveal)].filter(Boolean).join(', ');
  return [`${place}.`, headline, ...charts].filter(Boolean).map(ended).join(' ');
}

/** What came with a step: the text of its fragments. A chart's step holds one sentence that says what is drawn. */
function fragmentsInWords(event: Event): string {
  const { fragments = [] } = event as Event & { readonly fragments?: readonly Element[] };
  return fragments.map(wordsOf).join(' ');
}

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** Announces slides and steps, the black screen and its end. */
export const announceSlides: Behaviour = ({ reveal, root }) => {
  makeAnnouncements(root);
  const length = new TalkLength(root);
  const slideWords = (): string => slideAnnouncement(reveal, length.now);
  // The slide is painted first: its words are laid out too.
  const sayNext = (words: () => string): void => announceNext(root, words);
  const sayStep = (words: string): void => sayNext(() => `${asSentence(stepInWords(reveal))} ${words}`);
  reveal.on('slidechanged', () => sayNext(slideWords));
  reveal.on('fragmentshown', (event) => sayStep(fragmentsInWords(event)));
  reveal.on('fragmenthidden', (event) => sayStep(`Taken back: ${fragmentsInWords(event)}`));
  reveal.on('paused', () => announce(root, 'The screen is black.'));
  reveal.on('resumed', () => announce(root, slideWords()));
  announce(root, slideWords());
};
