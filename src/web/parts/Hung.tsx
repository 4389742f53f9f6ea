import type { Part } from '../drafts/words.ts'

/** A picture or a video, as it hangs on a post; `at` is where it can be had. A video plays when it is asked to. */
export function Hung(props: {
  at: string
  kind?: Part['media'][number]['kind']
  alt: string | null
  className?: string
}) {
  const { at, kind, alt, className } = props
  return kind === 'video' ? (
    <video className={className} src={at} aria-label={alt ?? 'Video'} controls muted playsInline preload="metadata" />
  ) : (
    <img className={className} src={at} alt={alt ?? ''} />
  )
}
