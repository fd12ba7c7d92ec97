import { describe, expect, it } from 'vitest';
import { areaOf, type DetailedScreen, planScreens, swapScreens } from './screens.ts';

const screen = (availLeft: number, kind: Partial<DetailedScreen> = {}): DetailedScreen => ({
  availLeft,
  availTop: 0,
  availWidth: 1000,
  availHeight: 700,
  isInternal: false,
  isPrimary: false,
  ...kind,
});
const laptop = screen(0, { isInternal: true, isPrimary: true });
const projector = screen(1000);
const desk = screen(0, { isPrimary: true });
const beside = screen(1000);

describe('planScreens', () => {
  it.each([
    ['on the laptop', laptop, false],
    ['on the projector', projector, false],
    ['full on the projector', projector, true],
  ])('keeps the notes on the laptop where the slides are %s', (_, currentScreen, full) => {
    expect(planScreens({ screens: [projector, laptop], currentScreen }, full)).toEqual({
      slides: projector,
      notes: laptop,
    });
  });
  it('without a laptop keeps the notes on the screen in use, unless the slides fill it', () => {
    const screens = [desk, beside];
    expect(planScreens({ screens, currentScreen: desk }, false)).toEqual({ slides: beside, notes: desk });
    expect(planScreens({ screens, currentScreen: beside }, true)).toEqual({ slides: beside, notes: desk });
  });
  it('leaves slides in full screen on the projector they are on, of two', () => {
    const second = screen(2000);
    const screens = [laptop, projector, second];
    expect(planScreens({ screens, currentScreen: second }, true)?.slides).toBe(second);
    expect(planScreens({ screens, currentScreen: laptop }, true)?.slides).toBe(projector);
  });
  it('has no plan for one screen', () => {
    expect(planScreens({ screens: [laptop], currentScreen: laptop }, false)).toBeNull();
  });
});

describe('swapScreens', () => {
  it('changes the two about, and back again', () => {
    const screens = [laptop, projector];
    expect(swapScreens({ screens, currentScreen: projector }, true)).toEqual({
      slides: laptop,
      notes: projector,
    });
    expect(swapScreens({ screens, currentScreen: laptop }, true)).toEqual({
      slides: projector,
      notes: laptop,
    });
  });
  it('does so without a laptop too', () => {
    const screens = [desk, beside];
    expect(swapScreens({ screens, currentScreen: beside }, true)).toEqual({ slides: desk, notes: beside });
    expect(swapScreens({ screens, currentScreen: desk }, true)).toEqual({ slides: beside, notes: desk });
  });
});

it('areaOf is what windows may take of a screen', () => {
  expect(areaOf(projector)).toEqual({ left: 1000, top: 0, width: 1000, height: 700 });
});
