import { findDirect, findText, prepare } from './find.ts';

// The script that answers, loaded by the overlay while the reader begins to type.
globalThis.cartFind = { prepare, direct: findDirect, text: findText };
