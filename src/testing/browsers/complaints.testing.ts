/** What goes wrong in a page, noted by the page itself: for browsers that do not tell those who drive them. */
import type { TestWindow } from './test-browser.testing.ts';

/** Runs in the page. What went wrong before it came is not noted. */
function noteComplaints(): void {
  const page = window as Window & { crisisComplaints?: string[] };
  if (page.crisisComplaints) return;
  const noted: string[] = [];
  page.crisisComplaints = noted;
  window.addEventListener('error', ({ message }) => noted.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    noted.push(`The policy refused ${blockedURI} (${violatedDirective}).`),
  );
  const { error } = console;
  console.error = (...words: unknown[]) => {
    noted.push(words.map(String).join(' '));
    error(...words);
  };
}

/** Begins to note in a window; gives back how to read the notes. A page that it leaves takes them along. */
export async function watchComplaints(window: TestWindow): Promise<() => Promise<readonly string[]>> {
  await window.evaluate(noteComplaints);
  return () =>
    window
      .evaluate(() => (globalThis as { crisisComplaints?: string[] }).crisisComplaints ?? [])
      // A window that is closed has said what it had to say.
      .catch(() => []);
}
