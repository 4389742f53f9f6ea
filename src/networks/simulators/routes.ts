import type { Reply, Request, Service } from './line.ts'

export interface Asked extends Request {
  /** What stands in the path in place of each `:name` of the route. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly text: string
}

/** A service of entries such as `GET /2/users/:id/tweets`, which are the names of its calls too. */
export function serviceOf(routes: Readonly<Record<string, (asked: Asked) => Reply | Promise<Reply>>>): Service {
  const patterns = Object.keys(routes).map((route) => {
    const [method, path = ''] = route.split(' ')
    return { route, method, path: new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }
  })
  const matching = (request: Pick<Request, 'method' | 'url'>) =>
    patterns
      .filter(({ method }) => method === request.method)
      .map(({ route, path }) => ({ route, match: path.exec(request.url.pathname) }))
      .find(({ match }) => match !== null)
  return {
    nameOf: (request) => matching(request)?.route ?? null,
    act(request) {
      const params = { ...matching(request)?.match?.groups }
      const asked = { ...request, params, query: request.url.searchParams, text: request.bytes.toString() }
      return routes[request.call]?.(asked) ?? { status: 404, body: { title: 'Not Found' } }
    },
  }
}
