import { element } from '../element.ts';

/** Hands a text to the reader as a file. It is made here and goes nowhere else. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has read the address once the click is over; a slow one still finds it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
