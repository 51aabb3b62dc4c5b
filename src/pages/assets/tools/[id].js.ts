import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../views/site.ts';
import { interactiveTools } from '../../../views/tool-mode.ts';
import { toolScript } from '../../../views/tool.ts';

export const getStaticPaths = (() => interactiveTools(catalogue()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(toolScript(catalogue(), params['id']!, 'en'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
