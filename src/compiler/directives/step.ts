/** `:::step`: what comes with the next key: a fragment. */
import { wrapper } from './wrapper.ts';

export const step = wrapper('step', 'fragment');
