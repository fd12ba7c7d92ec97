import { describe, expect, it } from 'vitest';
import { waitingList } from './waiting.ts';

describe('waitingList', () => {
  it('names what is missing until it arrives', async () => {
    const waiting = waitingList();
    let arrive = () => {};
    waiting.expect('font A', Promise.resolve());
    waiting.expect(
      'chart b',
      new Promise<void>((resolve) => {
        arrive = resolve;
      }),
    );
    expect(waiting.names()).toEqual(['font A', 'chart b']);
    await Promise.resolve();
    expect(waiting.names()).toEqual(['chart b']);
    arrive();
    await waiting.everything();
    expect(waiting.names()).toEqual([]);
  });

  it('passes a failure on and keeps its name', async () => {
    const waiting = waitingList();
    waiting.expect('image x.jpg', Promise.reject(new Error('no such image')));
    await expect(waiting.everything()).rejects.toThrow('no such image');
    expect(waiting.names()).toEqual(['image x.jpg']);
  });
});
