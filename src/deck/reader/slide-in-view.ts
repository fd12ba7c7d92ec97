/** Id of the article that is being read: the last that has begun above the middle of the window. Empty before the first. */
export function slideInView(root: ParentNode): string {
  const middle = window.innerHeight / 2;
  const articles = [...root.querySelectorAll<HTMLElement>('article[id]')];
  return articles.findLast((article) => article.getBoundingClientRect().top <= middle)?.id ?? '';
}
