/** The deck's drawings by name. A list only. */

import type { FigureDefinition } from '../../figures/figure.ts';
import { blackSaturday } from './black-saturday.ts';
import { cabinetRoom } from './cabinet-room.ts';
import { channelsFigure } from './channels.ts';
import { messagesByDay } from './messages-by-day.ts';
import { mirrorMaps } from './mirror-maps.ts';
import { quarantineCircles } from './quarantine-circles.ts';
import { rangeMap } from './range-map.ts';
import { reconnaissanceSheet } from './reconnaissance-sheet.ts';
import { sixWeeks } from './six-weeks.ts';
import { strait } from './strait.ts';
import { threeMotives } from './three-motives.ts';
import { titleMap } from './title-map.ts';
import { twoAnswersFigure } from './two-answers.ts';
import { verdictScales } from './verdict-scales.ts';
import { warheadMarks } from './warhead-marks.ts';
import { whatWeLearnedWhen } from './what-we-learned-when.ts';
import { years19591962 } from './years-1959-1962.ts';

/** What a slide can show by `::figure{#name}`. */
export const figures = {
  'title-map': titleMap,
  strait,
  'years-1959-1962': years19591962,
  'three-motives': threeMotives,
  'warhead-marks': warheadMarks,
  'messages-by-day': messagesByDay,
  'black-saturday': blackSaturday,
  'two-answers': twoAnswersFigure,
  'what-we-learned-when': whatWeLearnedWhen,
  'verdict-scales': verdictScales,
  'cabinet-room': cabinetRoom,
  channels: channelsFigure,
  'reconnaissance-sheet': reconnaissanceSheet,
  'six-weeks': sixWeeks,
  'range-map': rangeMap,
  'mirror-maps': mirrorMaps,
  'quarantine-circles': quarantineCircles,
} as const satisfies Record<string, FigureDefinition>;

/** The name of a drawing. */
export type FigureName = keyof typeof figures;

export type { FigureDefinition, FigureFrame, FigureTable } from '../../figures/figure.ts';
