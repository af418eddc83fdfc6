import type { RequestHandler } from 'express';
import helmet from 'helmet';

const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']
  .map((name) => `${name}=()`)
  .join(', ');

/** A policy has no way to write an IPv6 address: browsers warn and skip it. There `'self'` has to do. */
const canBeNamed = (origin: string): boolean => !origin.includes('[');

const socketOrigin = (origin: string): string => origin.replace(/^http/, 'ws');

/** Nothing from anywhere else, nothing inline, in nobody's frame; the address of a page is told to no other site. */
export const securityHeaders = (options: {
  readonly publicUrl: string;
  readonly allowedOrigins: readonly string[];
}): RequestHandler => {
  const isHttps = options.publicUrl.startsWith('https:');
  const sockets = options.allowedOrigins.filter(canBeNamed).map(socketOrigin);
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'connect-src': ["'self'", ...sockets],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // A school tries this on a phone over plain http first: only an https address may insist on https.
    strictTransportSecurity: isHttps && { maxAge: 31_536_000 },
    originAgentCluster: isHttps,
    crossOriginOpenerPolicy: isHttps,
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissions);
    secure(request, response, next);
  };
};
