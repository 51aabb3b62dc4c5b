import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light, dark, chosenDark] = [...css.matchAll(/\{[^{}]*--bg:[^{}]*\}/g)].map(([block]) => tokensOf(block)) as [Tokens, Tokens, Tokens];

type Tokens = Record<string, string>;

const text = [
  ['ink', 'bg'], ['ink', 'bg-2'], ['ink', 'bg-3'], ['ink-2', 'bg'], ['ink-2', 'bg-2'], ['link', 'bg'], ['link', 'bg-2'], ['link-visited', 'bg'], ['on-brand', 'brand'],
  ['stop', 'stop-tint'], ['warn', 'warn-tint'], ['info', 'info-tint'], ['ok', 'ok-tint'], ['ink', 'stop-tint'], ['ink', 'warn-tint'], ['ink', 'info-tint'],
  ['link', 'stop-tint'], ['link', 'warn-tint'], ['link', 'info-tint'], ['link', 'grade-1-tint'], ['link', 'grade-2-tint'], ['link', 'grade-3-tint'], ['link', 'grade-4-tint'],
  ['ink', 'grade-1-tint'], ['ink', 'grade-2-tint'], ['ink', 'grade-3-tint'], ['ink', 'grade-4-tint'],
] as const;
const edges = [['line-strong', 'bg'], ['stop', 'bg'], ['warn', 'bg'], ['info', 'bg'], ['grade-1-edge', 'grade-1-tint'], ['grade-2-edge', 'grade-2-tint'], ['grade-3-edge', 'grade-3-tint'], ['grade-4-edge', 'grade-4-tint']] as const;

for (const [theme, tokens] of [['light', light], ['dark', dark]] as const) {
  describe(`colours, ${theme}`, () => {
    for (const [front, back] of text) {
      it(`${front} on ${back} reaches 7:1`, () => assert.ok(contrast(tokens[front]!, tokens[back]!) >= 7, `${contrast(tokens[front]!, tokens[back]!).toFixed(2)}:1`));
    }
    for (const [front, back] of edges) {
      it(`${front} on ${back} reaches 3:1`, () => assert.ok(contrast(tokens[front]!, tokens[back]!) >= 3));
    }
  });
}

describe('grade badges', () => {
  for (const grade of [1, 2, 3, 4]) {
    it(`text on grade ${grade} reaches 7:1`, () => assert.ok(contrast(light[`grade-${grade}-on`]!, light[`grade-${grade}-fill`]!) >= 7));
  }

  it('get darker with each grade, at least 15 L* apart, so that they survive a grey printer', () => {
    const lightness = [1, 2, 3, 4].map((grade) => lightnessOf(light[`grade-${grade}-fill`]!));
    for (const [index, value] of lightness.slice(1).entries()) assert.ok(lightness[index]! - value >= 15, lightness.join(' '));
  });
});

it('both ways into the dark theme have the same colours', () => assert.deepEqual(dark, chosenDark));

function tokensOf(block: string): Tokens {
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
}

/** WCAG 2 contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function lightnessOf(colour: string): number {
  return 116 * Math.cbrt(luminance(colour)) - 16;
}
