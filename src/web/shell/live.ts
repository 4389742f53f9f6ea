import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RouteName } from '../api.ts'

/** Which answers a change makes old. A change that is not listed makes all of them old. */
const touched: Readonly<Record<string, readonly RouteName[]>> = {
  post: ['desk', 'posts', 'post', 'record', 'timeline', 'drafts'],
  draft: ['desk', 'drafts', 'draft'],
  pause: ['desk', 'posts', 'post', 'record', 'standing'],
  notice: ['notices'],
  import: ['past'],
  voices: ['voices', 'facts'],
  delivery: ['desk', 'posts', 'post', 'record', 'timeline'],
}

/**
 * Listens to what happens at the desk and marks answers as old. False while the desk cannot be reached. A page that
 * nobody looks at lets its line go: browsers give one desk six lines, however many tabs are open.
 */
export function useLive(org: string): boolean {
  const queries = useQueryClient()
  const [reachable, setReachable] = useState(true)
  useEffect(() => {
    let line: EventSource | null = null
    let again: ReturnType<typeof setTimeout> | undefined
    let heard = false
    const shut = () => {
      clearTimeout(again)
      line?.close()
      line = null
    }
    const open = () => {
      shut()
      if (document.hidden) return
      line = new EventSource(`/api/o/${org}/events`)
      line.onopen = () => {
        clearTimeout(again)
        setReachable(true)
        if (heard) void queries.invalidateQueries()
        heard = true
      }
      line.addEventListener('change', (event) => {
        const names = touched[whatOf(event.data)]
        void queries.invalidateQueries(
          names === undefined ? {} : { predicate: ({ queryKey }) => names.some((name) => name === queryKey[0]) },
        )
        // A post's page never begins with what is known to be old: a button of that would be gone under the finger.
        queries.removeQueries({ queryKey: ['post'], type: 'inactive', predicate: ({ state }) => state.isInvalidated })
      })
      line.onerror = () => {
        clearTimeout(again)
        // A line that ends does not say why. The desk does: nobody is signed in any more, or it cannot be reached.
        void queries.invalidateQueries({ queryKey: ['desk'] })
        again = setTimeout(() => {
          setReachable(false)
          open()
        }, 2500)
      }
    }
    const lost = () => setReachable(false)
    open()
    document.addEventListener('visibilitychange', open)
    window.addEventListener('online', open)
    window.addEventListener('offline', lost)
    return () => {
      shut()
      document.removeEventListener('visibilitychange', open)
      window.removeEventListener('online', open)
      window.removeEventListener('offline', lost)
    }
  }, [org, queries])
  return reachable
}

function whatOf(data: unknown): string {
  try {
    const { what } = JSON.parse(String(data)) as { what?: unknown }
    return String(what)
  } catch {
    return ''
  }
}
