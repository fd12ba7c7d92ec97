import { describe, expect, it } from 'vitest';
import { SvgContext } from './svg-context.ts';
import type { TextMeasure } from './svg-text.ts';

/** Ten pixels a letter; the middle of the letters lies 6 px above their baseline, their top 14 px. */
function fakeMeasure(): TextMeasure {
  return {
    font: '',
    textBaseline: 'alphabetic',
    measureText(text: string) {
      const ascent = this.textBaseline === 'middle' ? 8 : this.textBaseline === 'top' ? 0 : 14;
      return { width: 10 * text.length, actualBoundingBoxAscent: ascent } as TextMetrics;
    },
  };
}

function drawing() {
  const recorder = new SvgContext({ width: 200, height: 100 }, fakeMeasure(), 'test');
  const context = recorder.canvas.getContext('2d');
  return { context, markup: () => recorder.markup().replace('<defs/>', '') };
}

describe('paths', () => {
  it('keeps lines, curves and the end of a path', () => {
    const { context, markup } = drawing();
    context.beginPath();
    context.moveTo(1, 2);
    context.lineTo(3.12345, 4);
    context.quadraticCurveTo(5, 6, 7, 8);
    context.bezierCurveTo(1, 1, 2, 2, 3, 3);
    context.closePath();
    context.fillStyle = '#1D4F91';
    context.fill();
    expect(markup()).toBe('<path d="M1 2L3.123 4Q5 6 7 8C1 1 2 2 3 3Z" fill="#1D4F91"/>');
  });

  it('draws a full circle as four curves and a quarter as one', () => {
    const { context, markup } = drawing();
    context.beginPath();
    context.arc(50, 50, 10, 0, 2 * Math.PI);
    context.fill();
    expect(markup()).toContain(
      'd="M60 50C60 55.523 55.523 60 50 60C44.477 60 40 55.523 40 50C40 44.477 44.477 40 50 40C55.523 40 60 44.477 60 50"',
    );
    context.clearRect(0, 0, 200, 100);
    context.beginPath();
    context.arc(0, 0, 10, 0, Math.PI / 2);
    context.stroke();
    expect(markup()).toContain('d="M10 0C10 5.523 5.523 10 0 10"');
  });

  it('turns an arc the other way when asked', () => {
    const { context, markup } = drawing();
    context.arc(0, 0, 10, Math.PI / 2, 0, true);
    context.stroke();
    expect(markup()).toContain('M0 10C5.523 10 10 5.523 10 0');
  });

  it('starts a path where its first line leads, and ignores what is not a number, as canvas does', () => {
    const { context, markup } = drawing();
    context.lineTo(5, 5);
    context.lineTo(Number.NaN, 9);
    context.lineTo(10, 5);
    context.stroke();
    expect(markup()).toContain('d="M5 5L5 5L10 5"');
  });

  it('fills between two outlines by the even-odd rule: the borders of bars', () => {
    const { context, markup } = drawing();
    context.beginPath();
    context.rect(0, 0, 20, 20);
    context.rect(5, 5, 10, 10);
    context.fill('evenodd');
    expect(markup()).toContain('fill-rule="evenodd"');
    expect(markup()).toContain('M0 0L20 0L20 20L0 20ZM5 5L15 5L15 15L5 15Z');
  });

  it('draws nothing where the paint is clear or the path is empty', () => {
    const { context, markup } = drawing();
    context.beginPath();
    context.fill();
    context.rect(0, 0, 9, 9);
    for (const clear of ['transparent', 'rgba(1, 2, 3, 0)', '#1D4F9100']) {
      context.fillStyle = clear;
      context.fill();
    }
    expect(markup()).toBe('');
    context.fillStyle = 'rgb(0, 0, 0)';
    context.fill();
    expect(markup()).toContain('fill="rgb(0, 0, 0)"');
  });
});

describe('strokes', () => {
  it('keeps width, caps, joins and dashes', () => {
    const { context, markup } = drawing();
    context.moveTo(0, 0);
    context.lineTo(9, 0);
    context.strokeStyle = '#B5281E';
    context.lineWidth = 3.5;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.setLineDash([9, 6]);
    context.lineDashOffset = 2;
    context.stroke();
    expect(markup()).toBe(
      '<path d="M0 0L9 0" fill="none" stroke="#B5281E" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="9 6" stroke-dashoffset="2"/>',
    );
  });

  it('doubles an odd dash, as canvas does', () => {
    const { context } = drawing();
    context.setLineDash([4, 2, 1]);
    expect(context.getLineDash()).toEqual([4, 2, 1, 4, 2, 1]);
  });

  it('keeps transparency of the whole context', () => {
    const { context, markup } = drawing();
    context.globalAlpha = 0.5;
    context.fillRect(0, 0, 2, 2);
    context.strokeRect(0, 0, 2, 2);
    expect(markup()).toContain('fill-opacity="0.5"');
    expect(markup()).toContain('stroke-opacity="0.5"');
  });
});

describe('the drawing state', () => {
  it('moves and turns points when they are added, and comes back', () => {
    const { context, markup } = drawing();
    context.save();
    context.translate(10, 20);
    context.rotate(Math.PI / 2);
    context.moveTo(0, 0);
    context.lineTo(5, 0);
    context.restore();
    context.lineTo(1, 1);
    context.stroke();
    expect(markup()).toContain('d="M10 20L10 25L1 1"');
  });

  it('scales radii, widths and dashes evenly, and refuses uneven scaling', () => {
    const { context, markup } = drawing();
    context.scale(2, 2);
    context.setLineDash([3, 1]);
    context.arc(10, 10, 4, 0, 1);
    context.stroke();
    expect(markup()).toContain('M28 20C28 22.724 26.614 25.26 24.322 26.732');
    expect(markup()).toContain('stroke-width="2"');
    expect(markup()).toContain('stroke-dasharray="6 2"');
    context.scale(1, 3);
    expect(() => context.stroke()).toThrow('even scaling');
  });

  it('restores colours and fonts, and ignores values a canvas would not take', () => {
    const { context } = drawing();
    context.fillStyle = '#111111';
    context.lineWidth = 4;
    context.save();
    context.fillStyle = '#222222';
    context.lineWidth = 0;
    expect(context.fillStyle).toBe('#222222');
    expect(context.lineWidth).toBe(4);
    context.restore();
    expect(context.fillStyle).toBe('#111111');
    context.restore();
    expect(context.fillStyle).toBe('#111111');
  });

  it('clips what follows, inside the clip before it, with ids of its own', () => {
    const { context, markup } = drawing();
    context.save();
    context.beginPath();
    context.rect(0, 0, 50, 50);
    context.clip();
    context.fillRect(0, 0, 90, 90);
    context.beginPath();
    context.rect(0, 0, 20, 20);
    context.clip();
    context.fillRect(0, 0, 80, 80);
    context.restore();
    context.fillRect(0, 0, 70, 70);
    const drawn = markup();
    expect(drawn).toContain('<clipPath id="test-clip-1"><path d="M0 0L50 0L50 50L0 50Z"/></clipPath>');
    expect(drawn).toContain('<clipPath id="test-clip-2" clip-path="url(#test-clip-1)">');
    expect(drawn).toContain('<g clip-path="url(#test-clip-2)"><path d="M0 0L80 0');
    expect(drawn.endsWith('<path d="M0 0L70 0L70 70L0 70Z" fill="#000000"/>')).toBe(true);
  });
});

describe('text', () => {
  it('stands where canvas puts it, on the alphabetic baseline, as text', () => {
    const { context, markup } = drawing();
    context.font = "600 20px 'Archivo Narrow', sans-serif";
    context.textBaseline = 'middle';
    context.textAlign = 'right';
    context.fillStyle = '#1B1B18';
    context.fillText('3 < 4 & “5”', 100, 50);
    expect(markup()).toBe(
      `<text x="100" y="56" text-anchor="end" data-font="600 20px 'Archivo Narrow', sans-serif" fill="#1B1B18">3 &lt; 4 &amp; “5”</text>`,
    );
  });

  it('moves with the context, and is turned with it', () => {
    const { context, markup } = drawing();
    context.translate(10, 10);
    context.fillText('a', 1, 2);
    context.rotate(Math.PI / 2);
    context.fillText('b', 1, 2);
    expect(markup()).toContain('<text x="11" y="12"');
    expect(markup()).toContain('<text x="1" y="2" transform="matrix(0 1 -1 0 10 10)"');
  });

  it('is squeezed where it is wider than it may be', () => {
    const { context, markup } = drawing();
    context.fillText('wide', 0, 0, 30);
    context.fillText('fits', 0, 0, 40);
    expect(markup().match(/textLength="30" lengthAdjust="spacingAndGlyphs"/g)).toHaveLength(1);
  });

  it('is measured by the context handed in, in the font that is set', () => {
    const { context } = drawing();
    context.font = '700 22px serif';
    expect(context.measureText('abc').width).toBe(30);
  });
});
