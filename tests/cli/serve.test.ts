// forloeb serve as an installed copy runs it: on this machine alone, on a free port, until it is told to stop.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf } from '../support.ts';
import { bin, runHere } from './run-command.ts';

const repository = () =>
  folderOf(
    {
      'programmes/kladde/programme.md':
        '---\nid: kladde\ntitle: En kladde\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\nparties: []\n---\n',
    },
    'hjemme',
  );

interface Serving {
  process: ChildProcess;
  url: URL;
  said: string;
}

/** Starts the server and waits for the address that it says. */
async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Serving> {
  const child = spawn(process.execPath, [bin, 'serve', ...args], {
    cwd: repository(),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for await (const part of child.stdout.setEncoding('utf8')) {
    said += String(part);
    const url = /http:\/\/\S+/.exec(said)?.[0];
    if (url !== undefined) return { process: child, url: new URL(url), said };
  }
  throw new Error(`it ended without an address: ${said}`);
}

/** A port that is taken for as long as the test runs. */
async function takenPort(): Promise<number> {
  const server: Server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** True if something answers there. */
async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe('serve', () => {
  it('checks, builds, answers on 127.0.0.1 alone, and ends with 0 when interrupted', async () => {
    const serving = await serve(['--port', '0']);
    expect(serving.said).toContain('En kladde');
    expect(serving.url.hostname).toBe('127.0.0.1');
    const port = Number(serving.url.port);

    const front = await fetch(serving.url);
    expect(front.status).toBe(200);
    expect(front.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8/i);
    expect(front.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await front.text()).toContain('En kladde');
    expect((await fetch(new URL('nowhere.html', serving.url))).status).toBe(404);
    expect((await fetch(new URL('..%2f..%2fprogrammes/kladde/programme.md', serving.url))).status).toBe(404);

    expect(await answers('127.0.0.1', port)).toBe(true);
    // Every other address of the machine, this one among them, would be answered by a server that listens on all.
    expect(await answers('127.0.0.2', port)).toBe(false);

    serving.process.kill('SIGINT');
    const [code, signal] = (await once(serving.process, 'exit')) as [number | null, string | null];
    expect([code, signal]).toEqual([0, null]);
    expect(await answers('127.0.0.1', port)).toBe(false);
  });

  it('takes the next free port when the one that is asked for is taken', async () => {
    const taken = await takenPort();
    const serving = await serve([], { PORT: String(taken) });
    expect(Number(serving.url.port)).toBeGreaterThan(taken);
    expect((await fetch(serving.url)).status).toBe(200);
    serving.process.kill('SIGTERM');
    expect(await once(serving.process, 'exit')).toEqual([0, null]);
  });

  it('takes --port before PORT', async () => {
    const [free, other] = [await takenPort(), await takenPort()];
    const serving = await serve(['--port', String(free)], { PORT: String(other) });
    const port = Number(serving.url.port);
    expect(port).toBeGreaterThan(free);
    expect(port).toBeLessThanOrEqual(free + 50);
  });

  it.each(['nonsense', '70000', '-1', ''])('refuses PORT=%s with 2', async (value) => {
    const ran = await runHere(['serve'], repository(), { env: { PORT: value } });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('PORT');
  });
});
