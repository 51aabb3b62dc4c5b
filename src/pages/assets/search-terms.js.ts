import type { APIRoute } from 'astro';
import { searchTermsFile } from '../../views/search-terms.ts';
import { catalogue } from '../../views/site.ts';

export const GET: APIRoute = () =>
  new Response(searchTermsFile(catalogue(), 'en'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
