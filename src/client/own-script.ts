/** The address of the site's root, ending in a slash. In a folder edition `data-base` is relative to the page. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset.base ?? '/', document.baseURI).href;
}

/**
 * The address of a script of this site, in the form that Trusted Types demands of a script element.
 *
 * @param path - Path below the site's root.
 * @throws TypeError for anything outside assets/ and pagefind/ of this site.
 */
export function ownScript(path: string): string {
  globalThis.cartPolicy ??= globalThis.trustedTypes?.createPolicy('app', { createScriptURL: onlyOwn });
  const address = new URL(path, siteRoot()).href;
  // Sinks take the object of the policy where the type says string; as text it would be refused.
  return (globalThis.cartPolicy?.createScriptURL(address) ?? onlyOwn(address)) as string;
}

function onlyOwn(address: string): string {
  const url = new URL(address, document.baseURI);
  const sameOrigin = url.origin === new URL(document.baseURI).origin;
  const inFolder = ['assets/', 'pagefind/'].some((folder) => url.href.startsWith(siteRoot() + folder));
  if (sameOrigin && inFolder) return url.href;
  throw new TypeError(`${address} is not a script of this site.`);
}
