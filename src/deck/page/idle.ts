/** How long idle time is waited for, in milliseconds: to a page that paints nothing it may never come. */
const longestWait = 100;

/** Settles when the browser has nothing else to do; in a browser that does not tell, in a task of its own. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve);
  });
