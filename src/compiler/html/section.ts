/** A finished slide as its `<section>`. */
import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { palettes } from '../../theme/tokens.ts';
import type { Message, SourcePoint } from '../messages/message.ts';
import { cuts, type NotesPart, notesParts, type Slide } from '../model.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import type { Numbering } from './cite.ts';
import { dayRuler } from './day-ruler.ts';
import { directionOfLine } from './directions.ts';
import { sourceLine } from './source-line.ts';

/** What the presenter reads above each part of the notes. */
const partTitles: Readonly<Record<NotesPart, string>> = {
  say: '',
  ask: 'Ask the class',
  doubt: 'What is uncertain',
  look: 'On the screen',
  handout: 'For the handout',
  teacher: 'For the teacher',
};

const placeText = ({ file, line, column }: SourcePoint): string => `${file}:${line}:${column}`;

/** Planned seconds in the shortest talk the slide is in, from 20 minutes on: what reveal.js paces by. */
const seconds = ({ minutes, cut }: Slide): number => Math.round(minutes[cut === 40 ? 40 : 20] * 60);

const rounded = (minutes: number): string => String(Number(minutes.toFixed(3)));

function sectionProperties(slide: Slide): Properties {
  const { id, ground, act, cut, minutes, think, day, at, layout, appendix } = slide;
  return {
    ...(id !== '' && { id }),
    className: ['slide', `layout-${layout}`],
    dataGround: ground,
    dataBackgroundColor: palettes[ground].ground,
    dataAct: String(act.number),
    dataActName: act.name,
    dataCut: String(cut),
    dataCuts: slide.cuts.join(' '),
    ...Object.fromEntries(cuts.map((talk) => [`data-minutes-${talk}`, rounded(minutes[talk])])),
    dataTiming: String(seconds(slide)),
    ...(think !== null && { dataThink: String(Math.round(think * 60)) }),
    dataDay: String(day),
    ...(appendix && { dataAppendix: '' }),
    dataAt: placeText(at),
  };
}

function notesAside({ notes }: Slide): Element[] {
  if (!notes) return [];
  const parts = notesParts
    .filter((part) => notes[part].length > 0)
    .map((part) => {
      const title = partTitles[part] === '' ? [] : [h('p', { className: 'notes-part' }, partTitles[part])];
      return h('div', { className: `notes-${part}` }, [...title, ...notes[part]]);
    });
  return [h('aside', { className: 'notes' }, lines(parts))];
}

/** Elements on lines of their own, so that the page can be read and compared. */
const lines = (elements: readonly ElementContent[]): ElementContent[] =>
  elements
    .flatMap((element): ElementContent[] => [{ type: 'text', value: '\n' }, element])
    .concat({ type: 'text', value: '\n' });

/** The slide as the page shows it. */
export function slideSection(slide: Slide, numbering: Numbering, vocabulary: Vocabulary): Element {
  const line = sourceLine(slide, numbering, vocabulary);
  const frame = [
    ...slide.behind,
    ...(slide.kicker === '' ? [] : [h('p', { className: 'kicker' }, slide.kicker)]),
    h('h1', { className: 'headline', dataAt: placeText(slide.at), ...directionOfLine(slide.headline) }, [
      ...slide.headline,
    ]),
    ...(slide.body.length > 0 ? [h('div', { className: 'evidence' }, lines(slide.body))] : []),
    ...(line ? [line] : []),
    ...(slide.day === 'none' ? [] : [dayRuler(slide.day)]),
  ];
  return h(
    'section',
    sectionProperties(slide),
    lines([h('div', { className: 'slide-frame' }, lines(frame)), ...notesAside(slide)]),
  );
}

/** A red card in place of a slide with errors, for the dev server: the other slides go on working. */
export function brokenSection(slide: Slide, errors: readonly Message[]): Element {
  const items = errors.map((error) => {
    const words = [error.reason, error.hint].filter(Boolean).join(' ');
    return h('li', [h('code', placeText(error)), ` ${words}`]);
  });
  const properties = { ...sectionProperties(slide), className: ['slide', 'broken'] };
  const card = [
    h('h1', { className: 'headline' }, 'This slide has a mistake'),
    h('ul', { className: 'messages' }, lines(items)),
  ];
  return h('section', properties, lines([h('div', { className: 'slide-frame' }, lines(card))]));
}

/** What the dev server shows of a talk without slides: all of them may be away for a moment, or it is a new one. */
export function sectionWithoutSlides(): Element {
  const properties: Properties = {
    className: ['slide', 'layout-evidence'],
    dataGround: 'paper',
    dataBackgroundColor: palettes.paper.ground,
    dataAct: '1',
    dataActName: '',
    dataCuts: cuts.join(' '),
    dataTiming: '0',
  };
  const words = [
    h('p', [
      'A slide is a line such as ',
      h('code', '# A headline {#its-name}'),
      ' in a file of the folder slides.',
    ]),
    h('p', ['The name of the file ends in ', h('code', '.md'), '. What is saved there is shown here.']),
  ];
  const frame = [
    h('h1', { className: 'headline' }, 'There are no slides'),
    h('div', { className: 'evidence' }, lines(words)),
  ];
  return h('section', properties, lines([h('div', { className: 'slide-frame' }, lines(frame))]));
}
