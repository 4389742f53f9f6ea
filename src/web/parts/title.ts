import { useEffect } from 'react'

/** The page's title; it begins with the speaker where there is one ("Write as Riverside Theatre"). */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Thinktwice`
  }, [title])
}
