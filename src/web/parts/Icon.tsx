import type { ReactNode } from 'react'

const drawn = {
  tick: <path d="M4.500 12.500l5 5 10-11" />,
  plus: <path d="M12 5v14M5 12h14" />,
  cross: <path d="M6 6l12 12M18 6L6 18" />,
  back: (
    <>
      <path d="M4 9.500h10.500a5 5 0 0 1 0 10H9" />
      <path d="M8 5L3.500 9.500 8 14" />
    </>
  ),
  move: <path d="M12 3v18M8.500 6.500 12 3l3.500 3.500M8.500 17.500 12 21l3.500-3.500" />,
  pause: <path d="M8.500 5v14M15.500 5v14" strokeWidth="3" />,
  write: (
    <>
      <path d="M4 20l1-4.500L16.500 4a2 2 0 0 1 3 0l.5.5a2 2 0 0 1 0 3L8.500 19z" />
      <path d="M14.500 6l3.500 3.500" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.500" />
      <path d="M12 7v5l3.500 2" />
    </>
  ),
  more: <path d="M5 12h.1M12 12h.1M19 12h.1" strokeWidth="3" />,
  words: <path d="M4 5.500h16v11H11l-4.500 3.500v-3.500H4z" />,
  book: (
    <path d="M12 6.500C10 5 7 4.500 4 5v13c3-.5 6 0 8 1.500 2-1.500 5-2 8-1.500V5c-3-.5-6 0-8 1.500zM12 6.500v13" />
  ),
  leaf: <path d="M5 19C5 10 10 5 20 4c0 10-4.500 15-12 15H5zM5 19l7-7" />,
  blind: (
    <path d="M3 3l18 18M10 6.200A9.500 9.500 0 0 1 12 6c5.500 0 9 6 9 6a15 15 0 0 1-2.600 3.200M6.500 7.800A15 15 0 0 0 3 12s3.500 6 9 6c1.500 0 2.800-.4 4-1" />
  ),
  eyes: (
    <>
      <path d="M1.500 12s2-4.500 5.500-4.500S12 12 12 12s-1.500 4.500-5 4.500S1.500 12 1.500 12zM12 12s1.500-4.500 5-4.500 5.500 4.500 5.500 4.500-2 4.500-5.500 4.500S12 12 12 12z" />
      <circle cx="7" cy="12" r="1" />
      <circle cx="17" cy="12" r="1" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.500" r="4" />
      <path d="M11 12.500L20 3.500M16 7.500l3 3" />
    </>
  ),
  bell: <path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15zM10 20.500h4" />,
  flag: <path d="M5 21V4h13l-2.500 4.500L18 13H5" />,
  refused: (
    <>
      <path d="M8.300 3h7.400L21 8.300v7.400L15.700 21H8.300L3 15.700V8.300z" />
      <path d="M12 7.500v5.500M12 16.300v.1" strokeWidth="2.2" />
    </>
  ),
  hand: (
    <path d="M8 12V5.500a1.500 1.500 0 0 1 3 0V11M11 10.500v-6a1.500 1.500 0 0 1 3 0v6.500M14 11V6a1.500 1.500 0 0 1 3 0v8c0 4-2 6.500-5.500 6.500-3 0-4.500-1.500-6-4.500L4 13.500c-.6-1.200 1-2.300 2-1.200L8 14.500" />
  ),
  up: <path d="M12 19V6M6 11.500L12 5.500l6 6" />,
  down: (
    <>
      <circle cx="12" cy="12" r="8.500" />
      <path d="M8 12h8" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="8.500" strokeDasharray="3.500 3.200" />
      <path d="M12 12.300v.1M8.300 12.300v.1M15.700 12.300v.1" strokeWidth="2.300" />
    </>
  ),
  held: (
    <>
      <circle cx="12" cy="12" r="8.500" strokeDasharray="38 60" strokeWidth="3" transform="rotate(-90 12 12)" />
      <circle cx="12" cy="12" r="8.500" strokeWidth="1" opacity=".5" />
    </>
  ),
  search: (
    <>
      <circle cx="10.500" cy="10.500" r="6.500" />
      <path d="M15.500 15.500L21 21" />
    </>
  ),
  picture: (
    <>
      <rect x="3.500" y="4.500" width="17" height="15" rx="2" />
      <circle cx="9" cy="10" r="1.500" />
      <path d="M4 17l5-4 3.500 3L16 12.500l4.500 4" />
    </>
  ),
  question: (
    <>
      <rect x="3.500" y="3.500" width="17" height="17" rx="4" />
      <path d="M9.500 9.500a2.500 2.500 0 1 1 3.800 2.200c-.8.5-1.300 1-1.300 2M12 16.800v.1" strokeWidth="2" />
    </>
  ),
  note: (
    <>
      <circle cx="12" cy="12" r="8.500" />
      <path d="M12 11v5M12 7.800v.1" strokeWidth="2" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawn

/** A drawing beside words; it is never the only carrier of what it says. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" aria-hidden="true" viewBox="0 0 24 24">
      {drawn[name]}
    </svg>
  )
}

/** The mark of the desk. */
export function Mark() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round">
      <path d="M13 2.500A10.500 10.500 0 1 1 4.200 7.300" strokeWidth="2.600" />
      <path d="M13 7.600A5.400 5.400 0 1 1 8.300 10.300" strokeWidth="2.600" />
      <circle cx="13" cy="13" r="1.700" fill="currentColor" stroke="none" />
    </svg>
  )
}
