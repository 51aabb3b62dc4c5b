import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directAnswers } from './direct.ts';
import { withNames } from './lexicon.ts';
import { normal } from './normal.ts';
import { lexicon } from './testing.ts';

describe('withNames', () => {
  const more = withNames(lexicon, [new Map([['signs/fever', ['teeth chatter']]]), new Map([['driving', ['bilkörning']], ['nowhere', ['x']], ['drugs/siltuximab', ['Sylvant']]])]);
  const first = (query: string, words = more) => directAnswers(query, words).answers[0];

  it('adds names to pages and to the places of terms', () => {
    assert.equal(first('teeth chatter')?.place.address, 'signs/fever');
    assert.deepEqual([first('bilkörning')?.place.address, first('bilkörning')?.term], ['toxicities/icans#afterwards', 'Driving ban']);
  });
  it('counts a new name of a drug as its name, which no slip may lead to another', () => assert.equal(more.vocabulary.words.get(normal('Sylvant'))?.[0]?.medicine, 'drugs/siltuximab'));
  it('leaves the lexicon as it was', () => assert.equal(first('teeth chatter', lexicon), undefined));
});
