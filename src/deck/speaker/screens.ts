/** Which screen gets the slides and which the notes. Pure: it is told what screens there are. */

/** A screen as the browser's Window Management tells of it; lengths in CSS pixels of the whole desktop. */
export interface DetailedScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** Part of the machine, as a laptop's own is; a projector never is. */
  readonly isInternal: boolean;
  readonly isPrimary: boolean;
}

/** All screens, and the one that the window with the slides is on: one of them. */
export interface Screens {
  readonly screens: readonly DetailedScreen[];
  readonly currentScreen: DetailedScreen;
}

/** Who goes where. */
export interface ScreenPlan {
  readonly slides: DetailedScreen;
  readonly notes: DetailedScreen;
}

/** The place of a window on the desktop, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All of a screen that windows may take. */
export const areaOf = ({ availLeft, availTop, availWidth, availHeight }: DetailedScreen): Area => ({
  left: availLeft,
  top: availTop,
  width: availWidth,
  height: availHeight,
});

/** The presenter's screen: the laptop's own; without one, the screen in use, which slides in full screen have taken. */
function presentersScreen({ screens, currentScreen }: Screens, slidesAreFull: boolean): DetailedScreen {
  const [own, another] = screens.filter(({ isInternal }) => isInternal);
  if (own && !another) return own;
  const free = screens.find((screen) => screen !== currentScreen);
  return slidesAreFull && free ? free : currentScreen;
}

/** Notes for the presenter's screen, slides for another one: never the machine's own where there is a choice. Null for one screen. */
export function planScreens(found: Screens, slidesAreFull: boolean): ScreenPlan | null {
  const notes = presentersScreen(found, slidesAreFull);
  const others = found.screens.filter((screen) => screen !== notes);
  const taken = slidesAreFull ? others.find((screen) => screen === found.currentScreen) : undefined;
  const slides = taken ?? others.find(({ isPrimary }) => !isPrimary) ?? others[0];
  return slides ? { slides, notes } : null;
}

/** The same two screens the other way round, from where the slides are now. */
export function swapScreens(found: Screens, slidesAreFull: boolean): ScreenPlan | null {
  const plan = planScreens(found, slidesAreFull);
  return plan && plan.slides === found.currentScreen ? { slides: plan.notes, notes: plan.slides } : plan;
}
