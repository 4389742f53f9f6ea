/** Phrases that weigh alike. Lines are in the language of phrase.ts. */
export interface Group {
  /** Key of the sentence in the rule's messages. */
  readonly says: string
  readonly weight: 'note' | 'ask'
  readonly lines: string
  /** Words anywhere in the text by which these phrases are innocent. */
  readonly unless?: string
  /** Words of which one must stand in the text. */
  readonly with?: string
  /** Kinds of organisation that have an honest use for them. */
  readonly kinds?: string
  /** Only for organisations of these countries. */
  readonly countries?: string
  /** Counts also where the text speaks of prejudice or of history. */
  readonly firm?: true
}
