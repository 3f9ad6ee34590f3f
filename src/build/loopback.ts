import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { ExportError } from './export-error.ts';

/**
 * The name under which a server is reached from this machine and from no other: `localhost`, unless the machine takes that for another
 * address, or for one that it does not have (IPv6).
 */
export async function loopbackHost(): Promise<'localhost' | '127.0.0.1'> {
  const addresses = await lookup('localhost', { all: true }).catch(() => []);
  const isOwn = addresses.every(({ address }) => address === '::1' || address.startsWith('127.'));
  return addresses.length > 0 && isOwn && (await canListen('localhost')) ? 'localhost' : '127.0.0.1';
}

async function canListen(host: string): Promise<boolean> {
  const server = createServer().listen(0, host);
  const could = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.close();
  return could;
}

/** Why nothing listens on this port; it, and those above it, were tried. */
export function listenError(error: unknown, port: number): ExportError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') {
    const hint =
      'Ports unter 1024 sind meist dem System vorbehalten. Wählen Sie einen größeren, zum Beispiel: --port 3000';
    return new ExportError(`Port ${port} dürfen Sie nicht benutzen.`, hint, { cause: error });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') {
    const hint = 'Fragen Sie, wer den Rechner eingerichtet hat: Ihm fehlt das Netz mit sich selbst (127.0.0.1).';
    return new ExportError('Dieser Rechner ist für sich selbst nicht erreichbar.', hint, { cause: error });
  }
  return new ExportError(
    `Port ${port} ist nicht frei, und keiner darüber.`,
    'Wählen Sie mit --port einen anderen, oder 0 für irgendeinen, der frei ist.',
    { cause: error },
  );
}
