import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MESSAGE_LENGTH } from '../../shared/limits.ts';
import { plainTextFault, textLength } from '../../shared/plain-text.ts';

const fault = (text: string) => plainTextFault(text, MESSAGE_LENGTH);
const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('the length of a text', () => {
  it.each([
    ['letters', 'x'],
    ['emoji of two code units', '🌱'],
    ['letters of a script beyond the first plane', '𝒳'],
  ])('is counted in characters: 4,000 %s are taken, 4,001 are not', (_, character) => {
    expect(MESSAGE_LENGTH).toBe(4_000);
    expect(fault(character.repeat(4_000))).toBeNull();
    expect(fault(character.repeat(4_001))).toBe('tooLong');
  });

  it('is the number of code points, of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(textLength(text)).toBe([...text].length); }), { numRuns: 2_000 });
  });

  it('counts a family emoji as the characters that it is made of', () => {
    expect(textLength('👩‍👧')).toBe(3);
    expect(plainTextFault('👩‍👧', 3)).toBeNull();
    expect(plainTextFault('👩‍👧', 2)).toBe('tooLong');
  });
});

describe('a text that says nothing', () => {
  const blanks = [
    0x09, 0x0a, 0x0d, 0x20, 0xa0, 0xad, 0x034f, 0x115f, 0x1160, 0x1680, 0x17b4, 0x180e, ...range(0x2000, 0x200f), 0x2028, 0x2029, 0x202f, 0x205f,
    0x2060, 0x2800, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xe0020,
  ];

  it.each(blanks.map((code) => [named(code), code]))('is refused where it is only %s', (_, code) => {
    const blank = String.fromCodePoint(Number(code));
    expect(fault(blank)).toBe('onlySpaces');
    expect(fault(` ${blank}\n${blank}`)).toBe('onlySpaces');
    expect(fault(`a${blank}`)).toBeNull();
  });

  it('is refused where it is empty, and blank text is never called too long', () => {
    expect(fault('')).toBe('onlySpaces');
    expect(fault(' '.repeat(5_000))).toBe('onlySpaces');
  });
});

describe('a character that hides or reorders what is read', () => {
  const unsafe = [
    ...range(0x00, 0x08), 0x0b, 0x0c, ...range(0x0e, 0x1f), ...range(0x7f, 0x9f), ...range(0x202a, 0x202e), ...range(0x2066, 0x2069),
    ...range(0xfff9, 0xfffb), 0xd800, 0xdfff,
  ];

  it.each(unsafe.map((code) => [named(code), code]))('is refused: %s', (_, code) => {
    expect(fault(`some ${String.fromCodePoint(Number(code))}text`)).toBe('controlCharacters');
  });

  it('is found anywhere, however long the text', () => {
    const place = fc.tuple(fc.string({ maxLength: 50 }), fc.constantFrom(...unsafe), fc.string({ maxLength: 50 }));
    fc.assert(
      fc.property(place, ([before, code, after]) => fault(`${before}${String.fromCharCode(code)}${after}`) === 'controlCharacters'),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['new lines and tabs', 'one\r\n\ttwo'],
    ['Persian with a joiner', 'می‌خواهم'],
    ['Hebrew with a mark of direction', 'שלום\u200f!'],
    ['Hindi', 'मैं ठीक नहीं हूँ'],
    ['a flag made of tag characters', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ])('is not mistaken for what languages need: %s', (_, text) => {
    expect(fault(text)).toBeNull();
  });
});
