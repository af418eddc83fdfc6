import type { IncomingMessage } from 'node:http';

/**
 * Where a request came from: the address before the proxies of our own, which each add one to `X-Forwarded-For` on the
 * right. What stands further left is the client's own claim.
 */
export const clientAddress = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string => {
  const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const hops = said.map((hop) => hop.trim()).filter((hop) => hop !== '');
  const forwarded = proxies === 0 ? undefined : hops.at(-Math.min(proxies, hops.length || 1));
  return forwarded ?? socket.remoteAddress ?? '';
};
