import { type ReactNode, useEffect, useRef } from 'react'
import { useTitle } from './title.ts'

let arrived = false

/**
 * The main part of a screen: sets the page's title and takes the focus when one arrives from another screen, so that a
 * screen reader begins here. `tint`: the colour of the speaker whose page it is.
 */
export function Page(props: { title: string; tint?: string | undefined; className?: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useTitle(props.title)
  useEffect(() => {
    if (arrived) main.current?.focus({ preventScroll: true })
    arrived = true
  }, [])
  const look = ['stage', props.tint === undefined ? '' : 'tinted', props.className ?? ''].filter((part) => part !== '')
  return (
    <main id="main" ref={main} tabIndex={-1} className={look.join(' ')} data-id={props.tint}>
      {props.children}
    </main>
  )
}
