/** `npm run serve`: serves dist/ and prints the address. A port that is taken is named, and the next one is tried. */
import { existsSync } from 'node:fs';
import { serveSite } from './serve-site.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run "npm run build" first, or "npm start" for both.');
  process.exit(1);
}
const wanted = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`);
  process.exit(1);
}
const { address } = await serveSite('dist', wanted, (port) => console.log(`Port ${port} is taken by another program; trying ${port + 1}.`));
console.log(`CAR-T protocols: ${address}  (Ctrl C stops it)`);
