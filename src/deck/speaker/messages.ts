/** What the show and the presenter's window say to each other. Everything that arrives is read as something unknown. */
import { type Cut, cuts } from '../../compiler/model.ts';
import { roomNow } from '../session/room-time.ts';
import { talkMark } from '../session/talk-mark.ts';
import type { ThinkTimer } from '../timer/index.ts';
import type { Votes } from '../votes/index.ts';
import type { Area } from './screens.ts';
import { readClock, type TalkClock } from './talk-clock.ts';

/** Marks the messages of this deck among those of browser extensions and tools. */
const sender = 'crisis-diplomacy';

/** Where the show stands: all that the presenter's window draws. */
export interface ShowState {
  /** Id of the slide on screen. */
  readonly slide: string;
  /** How many of its steps are shown. */
  readonly step: number;
  /** The screen is black. */
  readonly black: boolean;
  /** Minutes of the talk that is shown. */
  readonly cut: Cut;
  readonly clock: TalkClock;
  readonly votes: Votes;
  readonly timer: ThinkTimer | null;
  /** The browser does not keep what was counted. */
  readonly isLost?: true;
}

/** A key pressed in the presenter's window, as the show's own keys are read. */
export interface ForwardedKey {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly shiftKey: boolean;
  /** It is held down. */
  readonly repeat: boolean;
}

/** The two screens: slides and notes each to theirs, or the other way round. */
export const screenChanges = ['place', 'swap'] as const;
export type ScreenChange = (typeof screenChanges)[number];

/** What the presenter's window asks of the show. */
export type SpeakerRequest =
  | { readonly kind: 'hello' | 'bye' }
  | { readonly kind: 'next' | 'previous' }
  | { readonly kind: 'go'; readonly slide: string }
  | { readonly kind: 'cut'; readonly cut: Cut }
  | { readonly kind: 'key'; readonly pressed: ForwardedKey }
  | { readonly kind: 'clock'; readonly action: 'start' | 'pause' | 'reset' }
  | { readonly kind: 'screens'; readonly change: ScreenChange }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'count'; readonly decision: string; readonly option: number }
  | {
      readonly kind: 'count-to';
      readonly decision: string;
      readonly option: number;
      readonly hands: number;
    }
  | { readonly kind: 'take-back' | 'clear'; readonly decision: string };

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (data: unknown): Fields | null =>
  typeof data === 'object' && data !== null && (data as Fields)['from'] === sender ? (data as Fields) : null;

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value);

/** What stands on every message beside its words. */
export interface Stamp {
  /** The talk it is about; a window may have come to show another one. */
  readonly talk: string;
  /** When it was sent, by the sender's time in the room. */
  readonly at: number;
}

/** Puts the deck's name on a message, with its talk and the time. */
export const signed = <Message extends object>(message: Message): Message & Stamp & { from: string } => ({
  ...message,
  from: sender,
  talk: talkMark,
  at: roomNow(),
});

/** Reads what stands on a message of a deck; null for anything else. */
export function readStamp(data: unknown): Stamp | null {
  const { talk, at } = fieldsOf(data) ?? {};
  return isText(talk) && typeof at === 'number' ? { talk, at } : null;
}

function readKey(value: unknown): ForwardedKey | null {
  if (typeof value !== 'object' || value === null) return null;
  const { key, code, keyCode, shiftKey, repeat } = value as Fields;
  if (!isText(key) || !isText(code) || !isWhole(keyCode)) return null;
  if (typeof shiftKey !== 'boolean' || typeof repeat !== 'boolean') return null;
  return { key, code, keyCode, shiftKey, repeat };
}

/** Reads a request to the show; null for anything else. */
export function readRequest(data: unknown): SpeakerRequest | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { kind, slide, action, decision, option } = fields;
  const bare = (['hello', 'bye', 'next', 'previous', 'full-screen'] as const).find((name) => name === kind);
  if (bare) return { kind: bare };
  if (kind === 'go') return isText(slide) ? { kind, slide } : null;
  if (kind === 'cut') {
    const cut = cuts.find((known) => known === fields['cut']);
    return cut ? { kind, cut } : null;
  }
  if (kind === 'key') {
    const pressed = readKey(fields['pressed']);
    return pressed && { kind, pressed };
  }
  if (kind === 'clock') {
    const known = (['start', 'pause', 'reset'] as const).find((name) => name === action);
    return known ? { kind, action: known } : null;
  }
  if (kind === 'screens') {
    const change = screenChanges.find((name) => name === fields['change']);
    return change ? { kind, change } : null;
  }
  if (!isText(decision)) return null;
  if (kind === 'count') return isWhole(option) ? { kind, decision, option } : null;
  if (kind === 'count-to') {
    const hands = fields['hands'];
    return isWhole(option) && isWhole(hands) ? { kind, decision, option, hands } : null;
  }
  return kind === 'take-back' || kind === 'clear' ? { kind, decision } : null;
}

const isHands = (value: unknown): boolean => Array.isArray(value) && value.every(isWhole);

function readVotes(value: unknown): Votes {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, hands]) => isHands(hands))) as Votes;
}

function readTimer(value: unknown): ThinkTimer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { slide, endsAt, seconds } = value as Fields;
  return isText(slide) && typeof endsAt === 'number' && typeof seconds === 'number'
    ? { slide, endsAt, seconds }
    : null;
}

/** Reads the show's state; null for anything else. */
export function readState(data: unknown): ShowState | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { slide, step, black } = fields;
  const cut = cuts.find((known) => known === fields['cut']);
  const clock = readClock(fields['clock']);
  if (!isText(slide) || !isWhole(step) || typeof black !== 'boolean' || !cut || !clock) return null;
  const votes = readVotes(fields['votes']);
  const loss = fields['isLost'] === true && ({ isLost: true } as const);
  return { slide, step, black, cut, clock, votes, timer: readTimer(fields['timer']), ...loss };
}

/** What the show tells the presenter's window to do with itself: no page may move a window that it cannot look into. */
export interface MoveMessage {
  readonly kind: 'move';
  readonly area: Area;
}

/** Reads where the window is to go; null for anything else. */
export function readMove(data: unknown): Area | null {
  const fields = fieldsOf(data);
  if (fields?.['kind'] !== 'move') return null;
  const area = fields['area'];
  if (typeof area !== 'object' || area === null) return null;
  const { left, top, width, height } = area as Fields;
  return isWhole(left) && isWhole(top) && isWhole(width) && isWhole(height)
    ? { left, top, width, height }
    : null;
}

/** Reads the name that the sender has on the talk's channel; null where it does not say. */
export function readName(data: unknown): string | null {
  const name = fieldsOf(data)?.['name'];
  return isText(name) ? name : null;
}

/** What the show asks a window that may show another page by now. */
export const answer = { kind: 'answer' } as const;

/** Whether the window is asked to answer. */
export const isAsked = (data: unknown): boolean => fieldsOf(data)?.['kind'] === answer.kind;

/** What the show tells a window with notes that another one has taken the place of. */
export const leave = { kind: 'leave' } as const;

/** Whether the window is told to leave. */
export const isLeave = (data: unknown): boolean => fieldsOf(data)?.['kind'] === leave.kind;
