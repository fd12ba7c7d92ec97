/** `:::lead`: a standfirst, larger than running text. */
import { wrapper } from './wrapper.ts';

export const lead = wrapper('lead', 'lead');
