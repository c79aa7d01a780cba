import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createGate, type Socket } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

/** One request as it reached the server, whoever made it. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  /** ms since the epoch */
  at: number;
}

export interface PracticeServer {
  port: number;
  /** Every request since the start or the last `clear()`, the oldest first. */
  requests: SeenRequest[];
  clear(): void;
  close(): Promise<void>;
}

const SITES = fileURLToPath(new URL('./sites/', import.meta.url));

/** Hosts with a site of their own; every other one gets the ordinary page. */
const LIFELIKE = ['www.instagram.com', 'web.whatsapp.com', 'x.com'];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * As strict as a page can be, at any address that ends in `/strict`. Its own style comes as a constructed sheet, which no
 * policy refuses; whatever is refused is reported to the server, too.
 */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'report-uri /refused',
].join('; ');

const STRICT: Readonly<Record<string, string>> = {
  'content-security-policy': STRICT_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'fullscreen=(), clipboard-read=()',
};

/** The first byte of a TLS connection; anything else is plain HTTP. */
const TLS_HANDSHAKE = 0x16;

/**
 * Serves the practice sites at any host name on one local port, TLS and plain alike, and writes down every request. A browser
 * that resolves all names to this port shows `https://www.instagram.com/` from here, and nothing it asks for stays unseen.
 */
export async function startPracticeServer(): Promise<PracticeServer> {
  const requests: SeenRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(seen(request));
    void respond(request, response);
  };
  const gate = await openGate(answer, (request) => requests.push(seen(request)));
  return { port: gate.port, requests, clear: () => void requests.splice(0), close: gate.close };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** One port for both protocols, so that a request over http:// is seen as well. */
async function openGate(answer: Answer, refuse: (request: IncomingMessage) => void) {
  const secure = createHttpsServer(await certificate(), answer);
  const plain = createHttpServer(answer);
  for (const server of [secure, plain]) {
    server.on('upgrade', (request, socket) => {
      refuse(request);
      socket.destroy();
    });
  }
  const open = new Set<Socket>();
  const gate = createGate((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((ready) => gate.listen(0, '127.0.0.1', ready));
  const close = () => {
    for (const socket of open) socket.destroy();
    return new Promise<void>((closed) => gate.close(() => closed()));
  };
  return { port: (gate.address() as AddressInfo).port, close };
}

async function certificate() {
  const made = await generate([{ name: 'commonName', value: 'practice.test' }], { keyType: 'ec' });
  return { key: made.private, cert: made.cert };
}

function seen(request: IncomingMessage): SeenRequest {
  return { method: request.method ?? '', host: hostOf(request), path: request.url ?? '/', at: Date.now() };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'https://practice.test').pathname;
  const host = hostOf(request);
  const folder = LIFELIKE.includes(host) ? host : 'ordinary';
  const strict = /\/strict\/?$/.test(path);
  const found = await body(folder, path, strict);
  response.writeHead(found ? 200 : 404, {
    'content-type': found?.type ?? 'text/plain',
    'cache-control': 'no-store',
    ...(strict ? STRICT : {}),
  });
  response.end(found?.text);
}

/** A file where the path names one, else the site's one page: single-page apps answer every path with it. */
async function body(folder: string, path: string, strict: boolean): Promise<{ text: string; type: string } | null> {
  if (path === '/style.js') return { text: sheetScript(await text(folder, '/style.css')), type: TYPES['.js'] ?? '' };
  const type = TYPES[extname(path)];
  if (type) {
    const found = await text(path.startsWith('/shared/') ? '.' : folder, path).catch(() => null);
    return found === null ? null : { text: found, type };
  }
  const page = await text(folder, '/index.html');
  return { text: strict ? withoutStyles(page) : page, type: TYPES['.html'] ?? '' };
}

function text(folder: string, path: string): Promise<string> {
  const root = join(SITES, folder);
  const file = normalize(join(root, path));
  if (!file.startsWith(root + (root.endsWith(sep) ? '' : sep)))
    return Promise.reject(new Error('outside of the sites'));
  return readFile(file, 'utf8');
}

function withoutStyles(page: string): string {
  return page.replace(/<link rel="stylesheet"[^>]*>/, '<script src="/style.js"></script>');
}

function sheetScript(css: string): string {
  return `const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
document.adoptedStyleSheets.push(sheet);
`;
}
