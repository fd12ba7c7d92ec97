import { describe, expect, it } from 'vitest';
import { pressedKey } from './pressed-key.ts';

const pressed = (key: string, code: string, shiftKey = false): string => pressedKey({ key, code, shiftKey });

describe('the key that was pressed', () => {
  it.each([
    ['Russian', 'и', 'KeyB', 'b'],
    ['Russian, of the full stop', 'ю', 'Period', '.'],
    ['Ukrainian', 'і', 'KeyS', 's'],
    ['Greek', 'β', 'KeyB', 'b'],
    ['Hebrew', 'נ', 'KeyB', 'b'],
    ['Hebrew, with a sign on a letter’s place', "'", 'KeyW', 'w'],
    ['Arabic, with two letters on one key', 'لا', 'KeyB', 'b'],
    ['Thai', 'ิ', 'KeyB', 'b'],
    ['Thai, in the row of digits', 'ภ', 'Digit4', '4'],
    ['Thai, of the minus', 'ข', 'Minus', '-'],
    ['Persian, of another digit', '۴', 'Digit4', '4'],
    ['French, in the row of digits', 'é', 'Digit2', '2'],
    ['French, of a sign there', '&', 'Digit1', '1'],
    ['Czech, in the row of digits', 'š', 'Digit3', '3'],
    ['Japanese', 'こ', 'KeyB', 'b'],
  ])('is told by its place on a keyboard that is %s', (_, key, code, name) => {
    expect(pressed(key, code)).toBe(name);
  });

  it.each([
    ['French', 'a', 'KeyQ', 'a'],
    ['German', 'z', 'KeyY', 'z'],
    ['Dvorak', 'b', 'KeyN', 'b'],
    ['Dvorak, of the full stop', '.', 'KeyE', '.'],
    ['Dvorak, of the comma in the place of W', ',', 'KeyW', ','],
    ['German, of the minus', '-', 'Slash', '-'],
    ['Russian, of the full stop in the place of the stroke', '.', 'Slash', '.'],
  ])('is told by what is written on a keyboard that is %s', (_, key, code, name) => {
    expect(pressed(key, code)).toBe(name);
  });

  it('keeps to the names of keys, and tells Shift with them', () => {
    expect(pressed('ArrowDown', 'ArrowDown', true)).toBe('Shift ArrowDown');
    expect(pressed('PageDown', 'PageDown')).toBe('PageDown');
    expect(pressed(' ', 'Space')).toBe('Space');
    expect(pressed(' ', 'Space', true)).toBe('Shift Space');
    expect(pressed('F1', 'F1')).toBe('F1');
  });

  it('tells letters and signs with Shift by what they write', () => {
    expect(pressed('B', 'KeyB', true)).toBe('b');
    expect(pressed('И', 'KeyB', true)).toBe('b');
    expect(pressed('2', 'Digit2', true)).toBe('Shift 2');
    expect(pressed('@', 'Digit2', true)).toBe('@');
    expect(pressed('؟', 'Slash', true)).toBe('?');
    expect(pressed('?', 'Minus', true)).toBe('?');
  });
});
