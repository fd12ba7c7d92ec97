/**
 * Puts `address` into the window's address line, without a new entry in its history; false where the browser refuses: a
 * page that stands in a frame's `srcdoc` has no address of its own, and `history.replaceState` throws there.
 */
export function writeAddress(address: string): boolean {
  try {
    window.history.replaceState(window.history.state, '', address);
    return true;
  } catch {
    return false;
  }
}
