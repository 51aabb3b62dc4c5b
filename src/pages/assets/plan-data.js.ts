import type { APIRoute } from 'astro';
import { planScript } from '../../views/plan-page.ts';
import { catalogue } from '../../views/site.ts';

export const GET: APIRoute = () => new Response(planScript(catalogue(), 'follow-up', 'en'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
