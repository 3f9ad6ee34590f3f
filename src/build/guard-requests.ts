import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { firstScript } from '../core/first-script.ts';
import { servedSecurity } from './content-security.ts';

type Served = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * Stands before all that Vite answers: only pages of this server may ask, only for what the page of a deck is made of. Vite has
 * rules of its own; these are narrower, and stay when those change.
 */
export function guardRequests(): Plugin {
  return {
    name: 'guard-requests',
    enforce: 'pre',
    configureServer: {
      order: 'pre',
      handler(server) {
        server.middlewares.use((request, response, next) => {
          for (const [name, value] of headersFor(request)) response.setHeader(name, value);
          const refusal = refuse(request, (url) => isImported(server, url));
          if (refusal === undefined) next();
          else end(response, refusal);
        });
        if (server.httpServer) guardSockets(server.httpServer as Server);
      },
    },
  };
}

/** The status of an answer that is no, and its German text. */
interface Refusal {
  readonly status: 403 | 404 | 405;
  readonly text: string;
}

const foreign: Refusal = { status: 403, text: 'Der Vortrag ist nur auf diesem Rechner und nur für sich selbst da.' };
const unknown: Refusal = { status: 404, text: 'Das gibt es hier nicht.' };
const readOnly: Refusal = { status: 405, text: 'Hier wird nur gelesen.' };

/**
 * Why a request gets no answer; undefined where it does.
 * @param isImported whether a module that was served imports this address
 */
export function refuse(request: Served, isImported: (url: string) => boolean): Refusal | undefined {
  if (!isOwnHost(request) || !isOwnOrigin(request) || isEmbeddedElsewhere(request)) return foreign;
  if (request.method !== 'GET' && request.method !== 'HEAD') return readOnly;
  return isPartOfPage(request.url ?? '', isImported) ? undefined : unknown;
}

/** A name that an attacker's name server turns into this machine's address is none of these. The port may be that of a tunnel. */
function isOwnHost({ headers: { host = '' } }: Served): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host);
}

function isOwnOrigin({ headers: { host, origin } }: Served): boolean {
  return origin === undefined || origin.toLowerCase() === `http://${host}`.toLowerCase();
}

/** A link to the deck may stand anywhere; nothing else of another site may ask for it. */
function isEmbeddedElsewhere({ headers }: Served): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site !== 'none' && site !== 'same-origin' && !isLink;
}

const page = /^\/(?:index\.html|favicon\.ico)?(?:\?|$)/;
/** What the deck itself has addresses for; none of them is a path on the disk. */
const ofDeck = /^\/@(?:deck|image|video)\/[\w-]+(?:\.\w+)?(?:\?|$)/;
/** Vite adds the time of a change. */
const ofShell = /^(?:\/@vite\/client|\/src\/(?:shell|talk)(?:\/[\w-]+)+\.ts)(?:\?t=\d+)?$/;
const ofPackage = /^\/node_modules(?:\/(?!\.)[@\w.-]+)+\.(?:m?js|css)(?:\?[\w=&.]+)?$/;

/** Anything that is written in another way than by the page itself (`%2e`, `..`, `\`, `//`) is unknown. */
function isPartOfPage(url: string, isImported: (url: string) => boolean): boolean {
  return page.test(url) || ofDeck.test(url) || ofShell.test(url) || (ofPackage.test(url) && isImported(url));
}

function isImported({ environments }: ViteDevServer, url: string): boolean {
  return environments['client']?.moduleGraph.urlToModuleMap.has(url.replace(/[?&]t=\d+$/, '')) ?? false;
}

function headersFor(request: Served): readonly (readonly [string, string])[] {
  const host = isOwnHost(request) ? (request.headers.host ?? '') : 'localhost';
  return [
    ['Content-Security-Policy', servedSecurity([firstScript], host)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}

function end(response: ServerResponse, { status, text }: Refusal): void {
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Pages of other sites may open sockets to wherever they like: browsers leave it to the server to look who asks. */
function guardSockets(server: Server): void {
  server.prependListener('upgrade', (request, socket) => {
    if (!isOwnHost(request) || !isOwnOrigin(request)) socket.destroy();
  });
}
