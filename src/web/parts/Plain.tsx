import type { ReactNode } from 'react'
import { Mark } from './Icon.tsx'
import { useTitle } from './title.ts'
import './plain.css'

/** A page outside any organisation: the mark, one thing at the right, and the page. */
export function Plain(props: { title: string; right?: ReactNode; wide?: boolean; children: ReactNode }) {
  useTitle(props.title)
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="bar plainbar">
        <a className="mark" href="/" aria-label="Thinktwice, start">
          <Mark />
          <span>Thinktwice</span>
        </a>
        {props.right !== undefined && <div className="always s q">{props.right}</div>}
      </header>
      <main id="main" className={props.wide ? 'stage' : 'stage plain'}>
        {props.children}
      </main>
    </>
  )
}
