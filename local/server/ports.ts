import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasCode } from '../disk';

export const LOOPBACK = '127.0.0.1';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Listens on the first of the ports that is free; 0 stands for any.
 * @throws when none is
 */
export async function listenOnFirst(server: Server, ports: readonly number[]): Promise<number> {
  const [port = 0, ...others] = ports;
  try {
    return await listen(server, port);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    if (others.length === 0) throw new Error(`Port ${port} is taken by another program.`);
    return listenOnFirst(server, others);
  }
}
