/** Whether the page fills the screen: asked for by the page, or by the browser's own key. */
export const isFullScreen = (): boolean =>
  document.fullscreenElement !== null || window.matchMedia('(display-mode: fullscreen)').matches;
