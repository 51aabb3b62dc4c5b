import { getDocumentProxy } from 'unpdf';

/** A sheet of a PDF with its text, as another program reads it. Lengths are points from the lower left corner. */
export interface Sheet {
  width: number;
  height: number;
  /** All text without spaces and line breaks: where a line turns does not matter. */
  text: string;
  runs: { text: string; left: number; right: number; bottom: number; top: number }[];
}

export async function sheetsOf(pdf: Buffer): Promise<Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, ...boxOf(item) }] : []));
    sheets.push({ width, height, runs, text: withoutSpace(runs.map(({ text }) => text).join('')) });
  }
  return sheets;
}

/** Text as it is compared: no white space, no soft hyphen. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b]/g, '');
}

/** Text runs that lie past the edge of their sheet. */
export function pastTheEdge({ width, height, runs }: Sheet): string[] {
  return runs.filter(({ left, right, bottom, top }) => left < 0 || bottom < 0 || right > width || top > height).map(({ text }) => text);
}

/** The box of a run along its own direction, which may be turned. */
function boxOf({ transform, width }: { transform: number[]; width: number }): Omit<Sheet['runs'][number], 'text'> {
  const [a, b, , , x, y] = transform as [number, number, number, number, number, number];
  const size = Math.hypot(a, b) || 1;
  const [endX, endY] = [x + (a / size) * width, y + (b / size) * width];
  return { left: Math.min(x, endX), right: Math.max(x, endX), bottom: Math.min(y, endY), top: Math.max(y, endY) };
}
