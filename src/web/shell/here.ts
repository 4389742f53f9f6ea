import { useQueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Right } from '../../domain/people.ts'
import { type Answer, type Desk, type No, type Post, type Speaker, useTell } from '../api.ts'
import { heardServerNow } from '../parts/clock.ts'
import { say } from '../parts/toasts.ts'

export interface Here {
  readonly org: string
  readonly desk: Desk
  /** False while the desk cannot be reached. */
  readonly reachable: boolean
}

export const HereContext = createContext<Here | null>(null)

/** The organisation and desk that every screen under /o/$org stands in. */
export function useHere(): Here {
  const here = useContext(HereContext)
  if (here === null) throw new Error('useHere outside of a desk')
  return here
}

export const may = (desk: Desk, right: Right) => desk.me.rights.includes(right)

export const speakerOf = (desk: Desk, id: string | null): Speaker | undefined =>
  desk.speakers.find((speaker) => speaker.id === id)

/** Takes a post back and tells every list. Resolves with the desk's own answer, or null after saying why not. */
export function useTakeBack() {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('takeBack')
  const takeBack = async (post: Post): Promise<Answer<'takeBack'> | null> => {
    try {
      const answer = await tell.mutateAsync({ params: { org, post: post.id } })
      heardServerNow(answer.post.serverNow)
      await queries.invalidateQueries()
      return answer
    } catch (no) {
      say((no as No).why)
      return null
    }
  }
  return { takeBack, busy: tell.isPending }
}
