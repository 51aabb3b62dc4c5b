import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repairs } from './repair.ts';
import { lexicon } from './testing.ts';

const read = (typed: string) => repairs(typed, lexicon.vocabulary).map(({ written }) => written);

describe('repairs', () => {
  for (const [typed, word] of [['tociizumab', 'tocilizumab'], ['tocilzumap', 'tocilizumab'], ['dexametasone', 'dexamethasone'], ['fevr', 'fever'], ['siezure', 'seizure'], ['leukaphersis', 'leukapheresis']] as const) {
    it(`reads "${typed}" as "${word}"`, () => assert.ok(read(typed).includes(word), read(typed).join(' ')));
  }

  it('leaves the name of another medicine alone, however near it is', () => assert.deepEqual(read('rituximab'), []));
  it('does not guess at a medicine whose beginning differs when two letters differ', () => assert.deepEqual(read('riltuximib'), []));
  it('does not guess between two medicines', () => {
    assert.deepEqual(read('tociluximab').filter((word) => word !== 'tocilizumab' && word !== 'siltuximab'), []);
    assert.ok(read('tociluximab').length <= 1);
  });
  it('leaves short words alone', () => assert.deepEqual(read('crx'), []));
});
