import type { APIRoute, GetStaticPaths } from 'astro';
import { wordFileScripts } from '../../../views/search-terms.ts';
import { catalogue } from '../../../views/site.ts';

export const getStaticPaths = (() => [...wordFileScripts(catalogue(), 'en')].map(([number, script]) => ({ params: { number: String(number) }, props: { script } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props['script'] as string, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
