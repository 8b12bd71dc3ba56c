import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Machines that stand before this server; what they say about where a request came from is believed. */
export function trustedProxies(addresses: string[]): BlockList {
  const list = new BlockList();
  for (const entry of addresses) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/**
 * Makes X-Forwarded-For trustworthy: what a stranger sends as such is replaced by the address that we see. Next
 * and the newsroom (which throttles by it) read nothing else.
 */
export function settleClientAddress(request: IncomingMessage, trusted: BlockList): void {
  const seen = request.socket.remoteAddress;
  // The front's own questions come from nowhere.
  if (!seen) return;
  // An IPv4 address in IPv6 clothes, as a socket that listens on both gives it.
  const address = seen.startsWith('::ffff:') ? seen.slice(7) : seen;
  const isTrusted = trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  if (isTrusted && request.headers['x-forwarded-for']) return;
  request.headers['x-forwarded-for'] = address;
}
