/** One thing that a table is made of: a file of a package, or of this folder. */
export interface Source {
  /** "name@version" of a package; null for a file of this project. */
  readonly from: string | null
  /** Below the package's folder, or below this one; with * a pattern for several files. */
  readonly file: string
  readonly licence: string
  readonly gives: string
}

/** What a builder returns; `build.ts` writes it. */
export type Lexicon = {
  /** The file is `<name>.table`. */
  readonly name: string
  readonly sources: readonly Source[]
  /** For SOURCES.md: how the table is made, in a paragraph. */
  readonly note: string
} & (
  | { readonly values: ReadonlyMap<string, number> }
  /** Of another make than a table of keys. */
  | { readonly bytes: Uint8Array }
)
