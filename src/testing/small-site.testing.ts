/** A deck of three slides that keeps the promises of the real one, for tests of what is done with any deck. */
import type { Site } from '../build/site.ts';

const style = `
  @page { size: 1280px 720px; margin: 0 }
  body { margin: 0 }
  section { width: 1280px; height: 720px; overflow: hidden; break-after: page; break-inside: avoid }
  section:last-of-type { break-after: auto }`;

const slides = `
  <section id="one"><h1>One <em>balance</em></h1>
    <p><a href="#three">to three</a> <a href="https://example.org/">outside</a></p></section>
  <section id="two"><h1>Two – many ratios</h1>
    <div role="img" aria-label="A bar of 17 and a bar of 1">
      <svg width="300" height="100" aria-hidden="true"><text x="10" y="50">17:1</text></svg></div></section>
  <section id="three"><h1>Three</h1>
    <figure><blockquote><p>Quoted</p></blockquote><figcaption>Somebody</figcaption></figure></section>`;

/** A script that keeps the deck's promise at once. */
export const readyAtOnce = `window.crisisDeck = { ready: Promise.resolve(), readyForPaper: Promise.resolve(), withAllSlides: (work) => work(), waitingFor: () => [] }`;

/** The page as HTML. `script` runs in its head; `body` stands in place of the slides. */
export function smallPage(script: string = readyAtOnce, body: string = slides): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Small deck</title>
<meta name="author" content="Ann Example"><meta name="description" content="A deck to test with">
<meta name="keywords" content="one thing, another"><style>${style}</style>
<script>${script}</script></head><body><main class="slides">${body}</main></body></html>`;
}

/** The same as a built site. */
export function smallSite(script?: string, body?: string): Site {
  return { files: new Map([['index.html', new TextEncoder().encode(smallPage(script, body))]]) };
}
