import { spawn } from 'node:child_process'
import * as path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

export interface Tally {
  readonly passed: number
  readonly failed: number
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((all, tally) => all + tally.passed, 0),
  failed: tallies.reduce((all, tally) => all + tally.failed, 0),
})

/** Runs a command in the project's root with its output shown. @returns its exit code. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** One gate is one thing that passes or fails, and says how long it took. */
export async function gate(name: string, act: () => Promise<boolean>): Promise<Tally> {
  const began = performance.now()
  const passed = await act()
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
