/**
 * Writes rows as CSV (RFC 4180): CR LF, every field in quotes. A field that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 *
 * @param separator - A comma, or a semicolon for spreadsheets with a decimal comma.
 */
export function csvText(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
