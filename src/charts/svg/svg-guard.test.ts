import { describe, expect, it } from 'vitest';
import { SvgContext } from './svg-context.ts';
import type { TextMeasure } from './svg-text.ts';

const noMeasure: TextMeasure = {
  font: '',
  textBaseline: 'alphabetic',
  measureText: () => ({ width: 0 }) as TextMetrics,
};

function drawing() {
  const recorder = new SvgContext({ width: 200, height: 100 }, noMeasure, 'test');
  return {
    context: recorder.canvas.getContext('2d'),
    markup: () => recorder.markup().replace('<defs/>', ''),
  };
}

describe('what is not supported', () => {
  it('throws with its name: methods, properties and properties set', () => {
    const { context } = drawing();
    expect(() => context.createLinearGradient(0, 0, 1, 1)).toThrow('context.createLinearGradient');
    expect(() => context.drawImage({} as HTMLImageElement, 0, 0)).toThrow('context.drawImage');
    expect(() => context.filter).toThrow('context.filter');
    expect(() => {
      context.letterSpacing = '2px';
    }).toThrow('context.letterSpacing');
  });

  it('throws for paints, blending, shadows and paths it cannot keep', () => {
    const { context } = drawing();
    expect(() => {
      context.fillStyle = {} as CanvasGradient;
    }).toThrow('gradients');
    expect(() => {
      context.globalCompositeOperation = 'multiply';
    }).toThrow('multiply');
    expect(() => context.stroke({} as Path2D)).toThrow('Path2D');
    expect(() => context.clearRect(10, 10, 5, 5)).toThrow('whole picture');
    context.shadowBlur = 4;
    context.shadowColor = '#000000';
    expect(() => context.fillRect(0, 0, 1, 1)).toThrow('shadows');
  });

  it('starts anew when the whole picture is cleared', () => {
    const { context, markup } = drawing();
    context.fillRect(0, 0, 9, 9);
    context.clearRect(0, 0, 200, 100);
    expect(markup()).toBe('');
  });
});
