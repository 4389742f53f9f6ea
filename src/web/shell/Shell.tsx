import { Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useDesk } from '../api.ts'
import { sendWaiting } from '../drafts/waiting.ts'
import { heardServerNow } from '../parts/clock.ts'
import { Icon } from '../parts/Icon.tsx'
import { count } from '../parts/time.ts'
import { say } from '../parts/toasts.ts'
import { Bar, Tabs } from './Bar.tsx'
import { Bars } from './Bars.tsx'
import { HereContext } from './here.ts'
import { KeyTable } from './KeyTable.tsx'
import { useKeys } from './keys.ts'
import { Ledge } from './Ledge.tsx'
import { Lost } from './Lost.tsx'
import { useLive } from './live.ts'
import { PauseQuestion } from './Pausing.tsx'
import { allPaused } from './pauses.ts'

/** The frame of every page of an organisation. */
export function Shell() {
  const { org = '', post } = useParams({ strict: false })
  const here = useLocation()
  const navigate = useNavigate()
  const { data: desk, error, dataUpdatedAt } = useDesk(org)
  const live = useLive(org)
  const [open, setOpen] = useState<'pause' | 'keys' | null>(null)
  const close = () => setOpen(null)
  const reachable = live && error?.code !== 'offline'
  const signedOut = error?.code === 'not-signed-in'

  useMemo(() => dataUpdatedAt > 0 && desk !== undefined && heardServerNow(desk.serverNow), [desk, dataUpdatedAt])
  useKeys({
    go: (where) => void navigate({ to: `/o/$org/${where}`, params: { org } }),
    pause: () => desk !== undefined && !allPaused(desk) && setOpen('pause'),
    table: () => setOpen('keys'),
  })
  const value = useMemo(() => (desk === undefined ? null : { org, desk, reachable }), [org, desk, reachable])

  const person = desk?.me.id
  useEffect(() => {
    if (person === undefined || !reachable || signedOut) return
    void sendWaiting(org, person).then((sent) => {
      if (sent > 0)
        say(`${count(sent, 'draft')} that waited in this browser ${sent === 1 ? 'is' : 'are'} kept on the desk now.`)
    })
  }, [org, person, reachable, signedOut])

  if (value === null) {
    if (signedOut) return <ToSignIn next={here.href} />
    return error === null ? <main id="main" className="stage" aria-busy="true" /> : <Lost error={error} />
  }
  return (
    <HereContext value={value}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Bar onPause={() => setOpen('pause')} onKeys={() => setOpen('keys')} />
      <Bars />
      <div className="lines" role="status">
        {signedOut ? (
          <p className="line">
            <Icon name="unknown" /> You were signed out. Your words are kept here.{' '}
            <a href={`/sign-in?next=${encodeURIComponent(here.href)}`}>Sign in again</a>
          </p>
        ) : error?.code === 'not-found' ? (
          <p className="line">
            <Icon name="unknown" /> You no longer belong to this organisation. Your words are kept here.
          </p>
        ) : (
          !reachable && (
            <p className="line">
              <Icon name="unknown" /> The desk cannot be reached. Your words are kept here.
            </p>
          )
        )}
      </div>
      <Outlet />
      <Ledge except={here.pathname.includes('/held/') ? post : undefined} />
      <Tabs onKeys={() => setOpen('keys')} />
      <PauseQuestion open={open === 'pause'} onClose={close} />
      <KeyTable open={open === 'keys'} onClose={close} />
    </HereContext>
  )
}

/** A full load: the frame stays mounted while a page is fetched, and its own address is another one by then. */
function ToSignIn({ next }: { next: string }) {
  useEffect(() => location.replace(`/sign-in?next=${encodeURIComponent(next)}`), [next])
  return <main id="main" className="stage" aria-busy="true" />
}
