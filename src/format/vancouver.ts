import type { Reference } from '../schema/reference.ts';

/** A reference in Vancouver style, split so that the link can stand apart. */
export interface VancouverText {
  /** Authors, title, container, year, volume and pages. */
  text: string;
  /** DOI, PubMed or web address, the first that the work has. */
  link?: { href: string; text: string };
}

const MAX_AUTHORS = 6;

/** Writes a CSL-JSON item as the Vancouver style (NLM) prints it: up to six authors, then "et al." */
export function vancouver(item: Reference): VancouverText {
  const text = item.type === 'article-journal' && item['container-title'] ? article(item) : document(item);
  const link = linkOf(item);
  return link ? { text, link } : { text };
}

/** A short form for a table cell: "Lee 2019". */
export function shortReference(item: Reference): string {
  const first = item.author?.[0];
  const who = first ? ('literal' in first ? first.literal : first.family) : (item.publisher ?? item.title);
  const year = yearOf(item);
  const name = who.length > 40 ? `${who.slice(0, 39)}…` : who;
  return year && !name.includes(year) ? `${name} ${year}` : name;
}

function article(item: Reference): string {
  const { volume, issue, page } = item;
  const place = [volume ?? '', issue ? `(${issue})` : '', page ? `:${shortPages(page)}` : ''].join('');
  const year = yearOf(item);
  const issued = [year, place].filter(Boolean).join(';');
  return sentences([authors(item), item.title, item['container-title'], issued]);
}

function document(item: Reference): string {
  const { accessed } = item;
  const kind = item.type === 'webpage' || item.type === 'dataset' || item.type === 'software' ? ' [Internet]' : '';
  const read = accessed ? ` [cited ${dateOf(accessed)}]` : '';
  const imprint = [item['container-title'] ?? item.publisher, yearOf(item)].filter(Boolean).join('; ');
  return sentences([authors(item), `${item.title}${kind}`, `${imprint}${read}`]);
}

function authors(item: Reference): string | undefined {
  if (!item.author?.length) return undefined;
  const names = item.author.slice(0, MAX_AUTHORS).map((name) => ('literal' in name ? name.literal : [name['non-dropping-particle'], name.family, initials(name.given), name.suffix].filter(Boolean).join(' ')));
  const more = item.author.length > MAX_AUTHORS && names.at(-1) !== 'et al' ? ['et al'] : [];
  return [...names, ...more].join(', ');
}

function initials(given: string | undefined): string {
  if (!given) return '';
  if (/^\p{Lu}{1,4}$/u.test(given)) return given;
  return given.split(/[\s.-]+/u).map((part) => part.charAt(0).toLocaleUpperCase('en')).join('');
}

/** 625-638 is printed 625-38, as NLM does. */
function shortPages(page: string): string {
  const match = /^(\d+)[-–](\d+)$/.exec(page);
  if (!match || match[1]!.length !== match[2]!.length) return page;
  const [, first = '', last = ''] = match;
  const same = [...first].findIndex((digit, index) => digit !== last[index]);
  return same <= 0 ? `${first}-${last}` : `${first}-${last.slice(same)}`;
}

function yearOf(item: Reference): string | undefined {
  return item.issued?.['date-parts'][0]?.[0]?.toString();
}

function dateOf(date: NonNullable<Reference['accessed']>): string {
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

function linkOf(item: Reference): VancouverText['link'] {
  if (item.DOI) return { href: `https://doi.org/${item.DOI}`, text: `doi:${item.DOI}` };
  if (item.PMID) return { href: `https://pubmed.ncbi.nlm.nih.gov/${item.PMID}/`, text: `PMID ${item.PMID}` };
  if (item.PMCID) return { href: `https://pmc.ncbi.nlm.nih.gov/articles/${item.PMCID}/`, text: item.PMCID };
  if (item.URL) return { href: item.URL, text: item.URL.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') };
  return undefined;
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter((part): part is string => Boolean(part?.trim())).map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
}
