/**
 * The content security policy of every page: nothing inline, nothing from elsewhere, no string becomes code. Pagefind's index is
 * WebAssembly, hence 'wasm-unsafe-eval'. `frame-ancestors` has no effect in a meta element and stands in public/_headers.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ');
