import type { APIRoute, GetStaticPaths } from 'astro';
import { clientBundle, clientBundles, type ClientBundle } from '../../../scripts/client-bundle.ts';

export const getStaticPaths = (() => clientBundles.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await clientBundle(params.name as ClientBundle), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
