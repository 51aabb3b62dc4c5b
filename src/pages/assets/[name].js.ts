import type { APIRoute, GetStaticPaths } from 'astro';
import { clientBundle, clientBundles, type ClientBundle } from '../../../scripts/client-bundle.ts';
import { catalogue } from '../../views/site.ts';
import { interactiveTools } from '../../views/tool-mode.ts';

// Where no tool calculates, its script is not part of the site.
const used = () => clientBundles.filter((name) => name !== 'tools' || interactiveTools(catalogue()).length > 0);

export const getStaticPaths = (() => used().map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await clientBundle(params.name as ClientBundle), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
