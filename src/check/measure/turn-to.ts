/** Turns the show to a slide. Runs in the browser. */

/** More steps than any slide has. */
const lastStep = 999;

/** How long a slide may take to come up, and to be drawn, in milliseconds. */
const patience = 20_000;

/** Lets the page go on; a frame is not waited for, as painting a map takes longer than measuring it. */
const aMoment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 2));

/** Charts and votes are drawn when their slide comes, and their code arrives with the first of them. */
const isDrawn = (slide: Element): boolean =>
  [...slide.querySelectorAll('.chart-picture, .decision-chart')].every((host) => host.childElementCount > 0);

async function inTime(happened: () => boolean): Promise<boolean> {
  const start = performance.now();
  while (!happened()) {
    if (performance.now() - start > patience) return false;
    await aMoment();
  }
  return true;
}

/** Settles when the slide is on the screen with all its steps and pictures. Throws where it does not come. */
export async function turnTo(id: string): Promise<HTMLElement> {
  const present = (): HTMLElement | null => document.querySelector('.slides > section.present');
  window.location.hash = `#/${id}/${lastStep}`;
  await inTime(() => present()?.id === id);
  const slide = present();
  if (slide?.id !== id) throw new Error(`The slide "${id}" did not come on the screen.`);
  if (!(await inTime(() => isDrawn(slide)))) throw new Error(`The slide "${id}" is never drawn to its end.`);
  return slide;
}
