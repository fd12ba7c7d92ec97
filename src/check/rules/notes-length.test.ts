import { describe, expect, it } from 'vitest';
import { saidOfTalk } from '../talk.testing.ts';
import { notesFit } from './notes-length.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const slide = (attributes: string, say: string): string =>
  `# It grew {#a layout=opener ${attributes}}\n\n:::notes\n${say}\n\n## Ask\n\n${words(300)}?\n:::\n`;

describe('notes-missing', () => {
  it('warns of a slide with nothing to say', () => {
    expect(saidOfTalk(notesFit, '# It grew {#a layout=opener}\n')).toEqual([
      '1:3 notes-missing: This slide has no speaker notes.',
    ]);
  });
});

describe('notes-long', () => {
  it('lets 130 words a minute pass, and 25 seconds more', () => {
    expect(saidOfTalk(notesFit, slide('minutes=1', words(130)))).toEqual([]);
    expect(saidOfTalk(notesFit, slide('minutes=1', words(184)))).toEqual([]);
    expect(saidOfTalk(notesFit, slide('minutes=1', `${words(184)} [@baker1999]`))).toEqual([]);
  });

  it('warns of more, with the cuts in which it is most', () => {
    expect(saidOfTalk(notesFit, slide('minutes=1', words(185)))).toEqual([
      '1:3 notes-long: The notes have 185 words to say, 1.42 minutes at 130 a minute, for the 1 that the slide has in cuts 20 and 40.',
    ]);
    expect(saidOfTalk(notesFit, slide('cut=10 minutes=1.5 minutes-10=0.5', words(150)))).toEqual([
      '1:3 notes-long: The notes have 150 words to say, 1.15 minutes at 130 a minute, for the 0.5 that the slide has in cut 10.',
    ]);
    expect(saidOfTalk(notesFit, slide('cut=40 minutes-40=0.5', words(130)))).toHaveLength(1);
  });

  it('gives a list that is spread over several slides the minutes of all of them', () => {
    const cites = Array.from({ length: 40 }, (_, index) => `[@book${String(index + 1).padStart(2, '0')}]`);
    const talk = (minutes: number): string =>
      `# It grew {#a layout=opener}\n\nSee ${cites.join(' ')}.\n\n:::notes\nSay.\n:::\n\n` +
      `# Here are the sources {#sources layout=references minutes=${minutes}}\n\n::references\n\n:::notes\n${words(130)}\n:::\n`;
    expect(saidOfTalk(notesFit, talk(1))).toEqual([]);
    expect(saidOfTalk(notesFit, talk(0.5))).toEqual([
      expect.stringMatching(/^\d+:3 notes-long: .* for the 0\.5 /),
    ]);
  });
});
