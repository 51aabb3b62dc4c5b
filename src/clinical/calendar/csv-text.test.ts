import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvText } from './csv-text.ts';

describe('csvText', () => {
  it('quotes every field and ends rows with CR LF', () => assert.equal(csvText([['Day 28', 'say "yes"'], ['a,b', 'c\nd']]), '"Day 28","say ""yes"""\r\n"a,b","c\nd"\r\n'));
  it('takes a semicolon for spreadsheets with a decimal comma', () => assert.equal(csvText([['0,2', 'b']], ';'), '"0,2";"b"\r\n'));
  it('leaves a sign alone that does not start its field', () => assert.equal(csvText([['a=1', '1-2', '']]), '"a=1","1-2",""\r\n'));
  it('keeps a tab or a line break at the start from hiding a formula', () => assert.equal(csvText([['\t=1', '\r=1', '+1']]), '"\'\t=1","\'\r=1","\'+1"\r\n'));
  it('keeps a spreadsheet from running a field as a formula', () => assert.equal(csvText([['=1+1', '-2', '@a', '−2']]), '"\'=1+1","\'-2","\'@a","−2"\r\n'));
});
