// Serves a built site to this machine alone.

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const host = '127.0.0.1';
/** Ports tried after the wanted one. */
const tries = 50;

export interface Serving {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1, on the wanted port or the next free one: unpublished programmes must not be on the network.
 * @throws what listening fails with, unless the port is taken
 */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    files(request, response, () => {
      response.statusCode = 404;
      const page = join(folder, '404.html');
      const isThere = existsSync(page);
      response.setHeader('Content-Type', `text/${isThere ? 'html' : 'plain'}; charset=utf-8`);
      response.end(isThere ? readFileSync(page) : '404\n');
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://${host}:${taken}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => {
          if (error) fail(error);
          else done();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port <= Math.min(wanted + tries, 65_535); port += 1) {
    const result = await new Promise<Error | undefined>((settle) => {
      server.once('error', settle);
      server.listen(port, host, () => {
        server.removeListener('error', settle);
        settle(undefined);
      });
    });
    if (result === undefined) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
    if (!('code' in result) || result.code !== 'EADDRINUSE') throw result;
  }
  throw new Error(`no free port from ${wanted}`);
}
