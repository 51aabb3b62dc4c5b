import type { APIRoute } from 'astro';
import { searchTermsView } from '../../views/search-terms.ts';
import { catalogue } from '../../views/site.ts';

export const GET: APIRoute = () =>
  new Response(`cartTerms(${JSON.stringify(searchTermsView(catalogue(), 'en'))});\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
