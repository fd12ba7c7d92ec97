/** Every slide's id is its own: links, bookmarks and the address bar go by it. */

import { errorAt, type SourcePoint } from '../messages/message.ts';
import type { Draft } from '../phases/draft.ts';
import { pointAt } from '../source/source.ts';
import type { Check } from './check.ts';

const idPlace = ({ source, attributes, at }: Draft): SourcePoint => {
  const id = attributes.find(({ form }) => form === 'id');
  return id ? pointAt(source, id.offset) : at;
};

export const uniqueIds: Check = ({ slides }) => {
  const first = new Map<string, SourcePoint>();
  return slides.flatMap((slide) => {
    const { id } = slide.settings;
    const taken = first.get(id);
    if (id === '') return [];
    if (!taken) {
      first.set(id, idPlace(slide));
      return [];
    }
    const reason = `The id "${id}" is taken by the slide at ${taken.file}:${taken.line}.`;
    return [errorAt(idPlace(slide), 'id-duplicate', reason, 'Give this slide another.')];
  });
};
