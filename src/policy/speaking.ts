import { type PersonId, type Role, rightsOf } from '../domain/people.ts'
import type { Speaker } from '../domain/speakers.ts'

/**
 * What a person may do in a speaker's name. A personal voice is its person's alone; a leader's and the organisation's
 * are for those on its list, a leader's also for the leader. Everybody else who may write may prepare a draft.
 */
export function mayDo(
  speaker: Pick<Speaker, 'kind' | 'person' | 'mayPost' | 'recognitionOnly'>,
  person: { readonly id: PersonId; readonly role: Role },
): 'post' | 'draft' | 'nothing' {
  const own = speaker.person === person.id
  const writes = rightsOf[person.role].includes('draft')
  if (speaker.kind === 'personal' && !own) return 'nothing'
  if (!writes || speaker.recognitionOnly) return 'nothing'
  return own || speaker.mayPost.includes(person.id) ? 'post' : 'draft'
}
