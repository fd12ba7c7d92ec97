/** Slides on one screen in full, notes on the other, where the browser knows of screens (Chrome, Edge). */
import type { ScreenChange } from './messages.ts';
import { type Area, areaOf, planScreens, type ScreenPlan, type Screens, swapScreens } from './screens.ts';
import { type Reason, sayByHand, sayClick } from './words.ts';

type WindowWithScreens = Window & { readonly getScreenDetails?: () => Promise<Screens> };

/** Whether this browser lets a page choose its screen at all. */
export const knowsScreens = (): boolean => (window as WindowWithScreens).getScreenDetails !== undefined;

const isFull = (): boolean => document.fullscreenElement !== null;

/** Opens or moves the notes; without a place, the browser chooses one. */
export type ShowNotes = (area?: Area) => void;

async function findScreens(): Promise<Screens | Reason> {
  const { getScreenDetails } = window as WindowWithScreens;
  if (!getScreenDetails) return 'unknown';
  try {
    return await getScreenDetails.call(window);
  } catch {
    return 'refused';
  }
}

/** First the slides: the press of a key that leads to full screen on one screen may then open a window on another. */
async function carryOut(plan: ScreenPlan, showNotes: ShowNotes): Promise<void> {
  const options: FullscreenOptions & { readonly screen: object } = {
    navigationUI: 'hide',
    screen: plan.slides,
  };
  try {
    await document.documentElement.requestFullscreen(options);
  } catch {
    sayClick(() => carryOut(plan, showNotes));
    return;
  }
  showNotes(areaOf(plan.notes));
}

/** Puts slides and notes on their screens, or says how to do it by hand. */
export async function useTwoScreens(change: ScreenChange, showNotes: ShowNotes): Promise<void> {
  const found = await findScreens();
  if (typeof found === 'string') {
    sayByHand(found, () => showNotes());
    return;
  }
  const plan = (change === 'swap' ? swapScreens : planScreens)(found, isFull());
  if (plan) await carryOut(plan, showNotes);
  else sayByHand('one', () => showNotes());
}
