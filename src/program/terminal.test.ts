import { afterEach, describe, expect, it, vi } from 'vitest';
import { progress, sizeInWords, warn } from './terminal.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is written to the error stream, on a terminal or elsewhere. */
function written(isTerminal: boolean, write: () => void): string {
  let text = '';
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: isTerminal, configurable: true });
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    text += String(words);
    return true;
  });
  write();
  if (before) Object.defineProperty(process.stderr, 'isTTY', before);
  else Reflect.deleteProperty(process.stderr, 'isTTY');
  return text;
}

describe('progress', () => {
  it('writes one line on a terminal, each over the one before', () => {
    const text = written(true, () => {
      progress('Printing …');
      progress('');
    });
    expect(text).toBe('\r\u001B[KPrinting …\r\u001B[K');
  });

  it('makes room for what is wrong', () => {
    const text = written(true, () => {
      progress('Printing …');
      warn('No ink.');
    });
    expect(text).toBe('\r\u001B[KPrinting …\r\u001B[KNo ink.\n');
  });

  it('is quiet where nobody watches', () => {
    expect(written(false, () => progress('Printing …'))).toBe('');
  });
});

describe('sizeInWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [312_400, '312 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_440_000, '1.4 MB'],
  ])('says %i bytes as %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
