/** An attribute that a directive has or has not: `card`, `bare`. */
import { errorAt, type Outcome } from '../messages/message.ts';
import { pointAt } from '../source/source.ts';
import { type DirectiveUse, refused } from './directive.ts';

/** `card` and `card=yes` are true, `card=no` is false, as where it is not written; null, with why, for any other word. */
export function readFlag({ attributes, source }: DirectiveUse, name: string): Outcome<boolean | null> {
  const attribute = attributes.find((one) => one.name === name);
  if (!attribute || attribute.value === 'no') return { result: false, messages: [] };
  if (attribute.form === 'flag' || attribute.value === 'yes') return { result: true, messages: [] };
  const at = pointAt(source, attribute.valueOffset);
  const reason = `"${name}" cannot be "${attribute.value}".`;
  return refused(errorAt(at, 'attribute-invalid', reason, 'It must be "yes" or "no", or stand alone.'));
}
