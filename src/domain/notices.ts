/**
 * What a person is told of by itself. not-out: due for two minutes, and not out, and nothing says why. key-ends: the key
 * to an account ends within a day while a post is planned for it.
 */
export const noticeKinds = ['not-out', 'needs-person', 'missed', 'refused', 'reconnect', 'key-ends'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Hours in which nobody wants to be mailed: wall times "22:00" in a named zone, over midnight where `to` is earlier. */
export interface QuietHours {
  readonly from: string
  readonly to: string
  readonly zone: string
}

/** From when on in an evening ("18:00") somebody is mailed tomorrow's posts. `zone` null: on their organisation's clocks. */
export interface Evening {
  readonly at: string
  readonly zone: string | null
}

/** What a person wants to be mailed, on every organisation of theirs. */
export interface NoticeWishes {
  readonly mail: readonly NoticeKind[]
  readonly quiet: QuietHours | null
  /** null: no evening letter. */
  readonly evening: Evening | null
}
