import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { errorAt, warningAt } from '../compiler/messages/message.ts';
import { buildFailure, followedReport, overlay, report } from './build-failure.ts';

const warning = warningAt({ file: 'slides/a.md', line: 1, column: 2 }, 'html-escaped', 'Shown.');
const error = errorAt(
  { file: 'slides/a.md', line: 3, column: 4 },
  'chart-unknown',
  'No chart.',
  'Did you mean?',
);

describe('report', () => {
  it('has a line a message and counts them', () => {
    expect(report([warning, error])).toBe(
      [
        'slides/a.md:1:2  warning  Shown.  (html-escaped)',
        'slides/a.md:3:4  error  No chart. Did you mean?  (chart-unknown)',
        '',
        'The slides have 1 error, 1 warning.',
      ].join('\n'),
    );
    expect(report([warning, warning])).toMatch(/The slides have 2 warnings\.$/);
  });
});

describe('followedReport', () => {
  it('begins every message on a line of its own, and says when there is none any more', () => {
    expect(followedReport([warning])).toBe(`The slides are read:\n${report([warning])}`);
    expect(followedReport([])).toMatch(/\nThe slides have no mistakes\.$/);
  });
});

describe('buildFailure', () => {
  it('is printed as its messages, without a stack', () => {
    expect(inspect(buildFailure([error]))).toBe(report([error]));
  });

  it('lets warnings pass', () => {
    expect(buildFailure([warning])).toBeNull();
  });
});

describe('overlay', () => {
  it('stands at the first error and has all messages', () => {
    expect(overlay([warning, error], '/talk', 'plugin')).toEqual({
      type: 'error',
      err: {
        message: report([warning, error]),
        stack: '',
        id: '/talk/slides/a.md',
        loc: { file: '/talk/slides/a.md', line: 3, column: 4 },
        plugin: 'plugin',
      },
    });
  });

  it('does not come for warnings', () => {
    expect(overlay([warning], '/talk', 'plugin')).toBeNull();
  });
});
