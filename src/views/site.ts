import manifest from '../../package.json' with { type: 'json' };
import { currentCatalogue } from '../model/current.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** The catalogue that this build prints. */
export function catalogue(): Catalogue {
  return currentCatalogue();
}

/** Version of the whole edition. */
export const edition = manifest.version;

/** Path of the site on its host, always with a slash at the end. */
export function basePath(): string {
  const base = import.meta.env?.BASE_URL ?? '/';
  return base.endsWith('/') ? base : `${base}/`;
}

/** The link to an address: `toxicities/crs#grade` becomes `/toxicities/crs/#grade`, below the site's base path. */
export function href(address: string): string {
  const [path = '', anchor] = address.split('#', 2);
  return `${basePath()}${path}${path === '' ? '' : '/'}${anchor === undefined ? '' : `#${anchor}`}`;
}
