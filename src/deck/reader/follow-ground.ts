/** The page's ground follows the reader's system: night where it is dark, and paper always on paper. */
export function followGround(): void {
  const dark = window.matchMedia('screen and (prefers-color-scheme: dark)');
  const follow = (): void => {
    document.documentElement.dataset['ground'] = dark.matches ? 'night' : 'paper';
  };
  dark.addEventListener('change', follow);
  follow();
}
