/** Longest line of a calendar file in octets, without its end. */
const MAX_OCTETS = 75;

/** Folds one line of a calendar file: no piece is longer than 75 octets of UTF-8, no sign is cut, each further piece starts with a space. */
export function foldLine(line: string): string {
  const pieces = [''];
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MAX_OCTETS) {
      pieces.push('');
      octets = 1; // the space before the piece
    }
    pieces[pieces.length - 1] += sign;
    octets += size;
  }
  return pieces.join('\r\n ');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
