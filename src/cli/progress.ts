const PROGRESS_MS = 250

export type Progress = (done: number, of: number | null) => void

/** One line that counts posts along, for whoever watches; nothing where nobody does. */
export function progressOn(stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }): {
  tell: Progress
  end: () => void
} {
  let told = performance.now()
  let shown = false
  return {
    tell: (done, of) => {
      if (stderr.isTTY !== true || performance.now() - told < PROGRESS_MS) return
      told = performance.now()
      shown = true
      stderr.write(`\r${done.toLocaleString('en-GB')}${of === null ? '' : ` of ${of.toLocaleString('en-GB')}`} posts`)
    },
    end: () => {
      if (shown) stderr.write('\r\u001B[K')
    },
  }
}
