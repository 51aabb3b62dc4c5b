import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normal, nameKey, plainWords } from './normal.ts';

describe('normal', () => {
  for (const [one, other] of [
    ['kramper', 'kramp'], ['febern', 'feber'], ['förvirrad', 'forvirrad'], ['neutropenia', 'neutropeni'], ['haemorrhage', 'hemorrhage'], ['vaccines', 'vaccine'],
    ['tocilisumab', 'tocilizumab'], ['aciklovir', 'aciclovir'], ['carvikti', 'Carvykti'], ['hypoxi', 'hypoxia'], ['infektioner', 'infektion'], ['trombocyter', 'trombocyt'],
  ] as const) {
    it(`takes "${one}" and "${other}" for one word`, () => assert.equal(normal(one), normal(other)));
  }

  for (const [one, other] of [['rituximab', 'siltuximab'], ['anakinra', 'emapalumab'], ['Yescarta', 'Tecartus'], ['CD19', 'CD3'], ['dexametason', 'betametason']] as const) {
    it(`keeps "${one}" and "${other}" apart`, () => assert.notEqual(normal(one), normal(other)));
  }
});

describe('plainWords', () => {
  it('leaves CAR-T out in all its spellings', () => {
    for (const text of ['efter CAR-T', 'efter car t', 'efter CAR']) assert.deepEqual(plainWords(text), ['efter']);
  });
  it('keeps the T of T cells', () => assert.deepEqual(plainWords('T-cell lymphoma'), ['t', 'cell', 'lymphoma']));
});

describe('nameKey', () => {
  it('is the same for the same words in another order and inflection', () => assert.equal(nameKey('vaccines, live'), nameKey('live vaccine')));
});
