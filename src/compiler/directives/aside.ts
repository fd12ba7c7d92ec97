/** `:::aside`: a text column beside the evidence. */
import { wrapper } from './wrapper.ts';

export const aside = wrapper('aside', 'aside');
