import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSync } from 'fontkit';
import { fontCharacters } from './font-characters.ts';

const font = openSync(new URL('../../public/fonts/inter.woff2', import.meta.url).pathname);

describe('the font', () => {
  it('holds every sign that clinical text needs', () => {
    const missing = [...fontCharacters()].filter((sign) => !('hasGlyphForCodePoint' in font) || !font.hasGlyphForCodePoint(sign.codePointAt(0)!));
    assert.deepEqual(missing, []);
  });

  it('has weights from 400 to 700 in one file', () => {
    assert.ok('variationAxes' in font);
    const { wght } = font.variationAxes as Record<string, { min: number; max: number }>;
    assert.deepEqual([wght?.min, wght?.max], [400, 700]);
  });
});
