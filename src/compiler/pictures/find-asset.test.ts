import { describe, expect, it } from 'vitest';
import { asAddress, findAsset, missingHint } from './find-asset.ts';

const names = [
  'photos/two words.png',
  'photos/map#1.png',
  'photos/what?.png',
  'photos/100%.png',
  'photos/50%25.png',
  'photos/Ko\u0308ln.jpg',
  "photos/[a] & 'b' (1).png",
  'photos/wall.jpeg',
  'photos/Berlin_1961.JPG',
  'icon.svg',
];

describe('findAsset', () => {
  it.each([
    ['photos/two words.png', 'photos/two words.png'],
    ['photos/two%20words.png', 'photos/two words.png'],
    ['photos/map#1.png', 'photos/map#1.png'],
    ['photos/map%231.png', 'photos/map#1.png'],
    ['photos/what%3f.png', 'photos/what?.png'],
    ['photos/100%.png', 'photos/100%.png'],
    ['photos/100%25.png', 'photos/100%.png'],
    ['photos/50%25.png', 'photos/50%25.png'],
    ['photos/50%2525.png', 'photos/50%25.png'],
    ['photos/K\u00f6ln.jpg', 'photos/Ko\u0308ln.jpg'],
    ['photos/K%C3%B6ln.jpg', 'photos/Ko\u0308ln.jpg'],
    ["photos/%5Ba%5D%20&%20'b'%20(1).png", "photos/[a] & 'b' (1).png"],
  ])('%s', (address, name) => {
    expect(findAsset(address, names)).toBe(name);
  });

  it.each(['photos/Wall.jpeg', '../photos/wall.jpeg', 'photos/./wall.jpeg', '%', ''])('not %s', (address) => {
    expect(findAsset(address, names)).toBeNull();
  });
});

describe('missingHint', () => {
  it.each([
    ['photos/Wall.JPEG', 'Did you mean "photos/wall.jpeg"?'],
    ['photos/wall.jpg', 'Did you mean "photos/wall.jpeg"?'],
    ['wall.jpeg', 'Did you mean "photos/wall.jpeg"?'],
    ['pictures/wal.jpg', 'Did you mean "photos/wall.jpeg"?'],
    ['photos/berlin-1961.jpg', 'Did you mean "photos/Berlin_1961.JPG"?'],
    ['photos/two-words.png', 'Did you mean "<photos/two words.png>"?'],
    ['assets/photos/wall.jpeg', 'Write "photos/wall.jpeg": paths start in "assets".'],
    ['../assets/photos/two%20words.png', 'Write "<photos/two words.png>": paths start in "assets".'],
    ['/photos/wall.jpeg', 'Write "photos/wall.jpeg": paths start in "assets".'],
    ['photos\\wall.jpeg', 'Write "photos/wall.jpeg": paths start in "assets".'],
    ['C:\\Users\\Ann\\Pictures\\wall.jpeg', 'Did you mean "photos/wall.jpeg"?'],
    ['file:///home/ann/wall.jpeg', 'Did you mean "photos/wall.jpeg"?'],
    ['https://example.org/wall.jpeg', 'Download it into the folder "assets", and write its name there.'],
    ['//example.org/wall.jpeg', 'Download it into the folder "assets", and write its name there.'],
    ['photos/elephant.jpg', 'Images are files of the folder "assets"; the path starts there.'],
  ])('%s', (address, hint) => {
    expect(missingHint(address, names)).toBe(hint);
  });
});

it('writes every name as an address that finds it again', () => {
  const written = names.map((name) => asAddress(name).replace(/^<(.*)>$/, '$1'));
  expect(written.map((address) => findAsset(address, names))).toEqual(names);
});
