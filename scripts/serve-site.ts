import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const ATTEMPTS = 20;

/**
 * Serves a folder as a static host would, with the headers that the site asks of its host.
 *
 * @param port - First port to try; 0 lets the system choose.
 * @param taken - Told each port that another program holds, before the next is tried.
 * @throws Error when no port of the next twenty is free.
 */
export async function serveSite(folder: string, port: number, taken: (port: number) => void = () => {}): Promise<{ address: string; server: Server }> {
  const files = sirv(folder, { dev: true, etag: true, setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff') });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missingPage(folder));
    });
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const wanted = port === 0 ? 0 : port + attempt;
    if (await listens(server, wanted)) return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
    taken(wanted);
  }
  throw new Error(`No port from ${port} to ${port + ATTEMPTS - 1} is free. Set PORT to another number.`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', done);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const done = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', done);
    server.listen(port);
  });
}

/** The site's own page for an address that leads nowhere. */
function missingPage(folder: string): string {
  const file = join(folder, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : 'Not found';
}
