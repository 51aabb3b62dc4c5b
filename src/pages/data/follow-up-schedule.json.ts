import type { APIRoute } from 'astro';
import { scheduleDocument } from '../../views/schedule-document.ts';
import { catalogue, edition } from '../../views/site.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(scheduleDocument(catalogue(), 'follow-up', edition), undefined, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
