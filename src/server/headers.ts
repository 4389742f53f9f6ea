import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "style-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

const always: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Puts on every answer what a browser must know about this desk. */
export function headers(https: boolean): MiddlewareHandler {
  const all = https ? { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : always
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(all)) c.header(name, value)
    if (c.req.path.startsWith('/api/') && !c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  }
}
