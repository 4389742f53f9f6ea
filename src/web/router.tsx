import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { call, type No } from './api.ts'
import { shownOf } from './screens/coming/shown.ts'
import { Lost } from './shell/Lost.tsx'
import { Shell } from './shell/Shell.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: () => <Lost /> })

const under = <const P extends string>(path: P, load: () => Promise<{ default: React.ComponentType }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) })

const desk = createRoute({
  getParentRoute: () => root,
  path: '/o/$org',
  component: Shell,
  notFoundComponent: () => <Lost />,
})

const on = <const P extends string>(path: P, load: () => Promise<{ default: React.ComponentType }>) =>
  createRoute({ getParentRoute: () => desk, path, component: lazyRouteComponent(load) })

/** `next`: the page of this desk to go to after signing in; anything else is dropped. */
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
    typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {},
  component: lazyRouteComponent(() => import('./screens/sign-in/SignIn.tsx')),
})

const coming = createRoute({
  getParentRoute: () => desk,
  path: '/coming',
  validateSearch: shownOf,
  component: lazyRouteComponent(() => import('./screens/coming/Coming.tsx')),
})

/** Where a person begins: the set-up page, the sign-in page, or the composer of their first organisation. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const { setUp } = await call('begun', {})
    if (!setUp) throw redirect({ to: '/begin' })
    const me = await call('me', {}).catch((no: No) => {
      throw no.code === 'not-signed-in' ? redirect({ to: '/sign-in' }) : no
    })
    const first = me.organisations[0]
    throw first === undefined ? redirect({ to: '/me' }) : redirect({ to: '/o/$org/write', params: { org: first.id } })
  },
  component: Outlet,
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    under('/begin', () => import('./screens/begin/Begin.tsx')),
    signIn,
    under('/join/$token', () => import('./screens/sign-in/Join.tsx')),
    under('/reset', () => import('./screens/sign-in/Reset.tsx')),
    under('/back', () => import('./screens/speakers/Back.tsx')),
    under('/me', () => import('./screens/me/Me.tsx')),
    desk.addChildren([
      on('/write', () => import('./screens/write/Write.tsx')),
      on('/write/$draft', () => import('./screens/write/Write.tsx')),
      on('/plan', () => import('./screens/plan/Plan.tsx')),
      on('/held/$post', () => import('./screens/held/Held.tsx')),
      coming,
      on('/post/$post', () => import('./screens/post/Post.tsx')),
      on('/approve/$post', () => import('./screens/approve/Approve.tsx')),
      on('/record', () => import('./screens/record/Record.tsx')),
      on('/speakers', () => import('./screens/speakers/Speakers.tsx')),
      on('/people', () => import('./screens/people/People.tsx')),
      on('/settings', () => import('./screens/settings/Settings.tsx')),
      on('/settings/back-test', () => import('./screens/settings/BackTest.tsx')),
      on('/rehearsal', () => import('./screens/rehearsal/Rehearsal.tsx')),
    ]),
  ]),
  scrollRestoration: true,
  defaultErrorComponent: Lost,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
