import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { settleClientAddress, trustedProxies } from './client-address.ts';

const trusted = trustedProxies(['127.0.0.1', '::1', '10.1.0.0/16']);

function forwardedFor(seen: string, sent?: string): unknown {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: seen });
  const request = new IncomingMessage(socket);
  if (sent) request.headers['x-forwarded-for'] = sent;
  settleClientAddress(request, trusted);
  return request.headers['x-forwarded-for'];
}

test('a stranger cannot choose his own address', () => {
  expect(forwardedFor('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  expect(forwardedFor('::ffff:203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  expect(forwardedFor('2001:db8::9', '198.51.100.1')).toBe('2001:db8::9');
});

test('a trusted proxy is believed', () => {
  expect(forwardedFor('127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
  expect(forwardedFor('::ffff:10.1.2.3', '198.51.100.1')).toBe('198.51.100.1');
  expect(forwardedFor('::1', '198.51.100.1')).toBe('198.51.100.1');
});

test('a proxy that says nothing, or nobody before us, leaves the address that we see', () => {
  expect(forwardedFor('127.0.0.1')).toBe('127.0.0.1');
  expect(forwardedFor('203.0.113.9')).toBe('203.0.113.9');
});
