/** The directives of the slides: a closed list. Each stands in the file of its name. */
import { aside } from './aside.ts';
import { chart } from './chart.ts';
import { credits } from './credits.ts';
import { decision } from './decision.ts';
import type { Directive } from './directive.ts';
import { figure } from './figure.ts';
import { foreign } from './foreign.ts';
import { lead } from './lead.ts';
import { notes } from './notes.ts';
import { plain } from './plain.ts';
import { quotation } from './quotation.ts';
import { quote } from './quote.ts';
import { references } from './references.ts';
import { since } from './since.ts';
import { source } from './source.ts';
import { step } from './step.ts';
import { value } from './value.ts';

export const directives: ReadonlyMap<string, Directive> = new Map(
  Object.entries({
    value,
    quote,
    since,
    plain,
    foreign,
    chart,
    figure,
    quotation,
    decision,
    references,
    credits,
    source,
    notes,
    step,
    aside,
    lead,
  }),
);
