import type { Manner } from '../../../domain/draft.ts'
import type { Account } from '../../api.ts'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { profiles } from '../../profiles.ts'
import type { Writing } from './useWriting.ts'

const visibilities = {
  public: 'Everybody, in every list',
  unlisted: 'Everybody who has the link or follows',
  followers: 'Followers only',
} as const satisfies Record<NonNullable<Manner['visibility']>, string>

const answerers = {
  everybody: 'Everybody',
  followed: 'People this account follows',
  mentioned: 'People named in the post',
} as const satisfies Record<NonNullable<Manner['replies']>, string>

/** Choices of a table, in the order that a network offers them. */
const choicesOf = <V extends string>(table: Readonly<Record<V, string>>, offered: readonly V[]) =>
  offered.map((value) => [value, table[value]] as const)

/** How a post is shown on those networks that let it be chosen: for each account by itself. */
export function Manners({ writing, targets }: { writing: Writing; targets: readonly Account[] }) {
  const able = targets.filter(({ network }) => {
    const { warning, visibility, replies } = profiles[network].manner
    return warning || visibility.length > 0 || replies.length > 0
  })
  if (able.length === 0) return null
  const chosen = able.filter(({ id }) => Object.values(writing.words.manners?.[id] ?? {}).some((value) => value))
  return (
    <details className="manners">
      <summary>How it is shown{chosen.length > 0 && ': not as usual'}</summary>
      {able.map(({ id, network, handle }) => {
        const { name, manner: offered } = profiles[network]
        const manner = writing.words.manners?.[id] ?? {}
        const change = (to: Manner) => writing.show(id, { ...manner, ...to })
        return (
          <fieldset key={id}>
            <legend className="cap">
              {name} @{handle}
            </legend>
            {offered.warning && (
              <TextField
                label="Content warning"
                hint="Readers see it first, and open the post themselves."
                value={manner.warning ?? ''}
                maxLength={500}
                onText={(text) => change({ warning: text === '' ? undefined : text })}
              />
            )}
            {offered.visibility.length > 0 && (
              <ChoiceField
                label="Who sees it"
                value={manner.visibility ?? 'public'}
                choices={choicesOf(visibilities, offered.visibility)}
                onChoice={(visibility) => change({ visibility: visibility === 'public' ? undefined : visibility })}
              />
            )}
            {offered.replies.length > 0 && (
              <ChoiceField
                label="Who may answer"
                value={manner.replies ?? 'everybody'}
                choices={choicesOf(answerers, offered.replies)}
                onChoice={(replies) => change({ replies: replies === 'everybody' ? undefined : replies })}
              />
            )}
          </fieldset>
        )
      })}
    </details>
  )
}

/** What of a manner is not as usual, in words; empty where everything is. */
export function mannerWords({ warning, visibility, replies }: Manner): string {
  const said = [
    ...(warning ? [`Content warning: ${warning}`] : []),
    ...(visibility ? [`Seen by: ${visibilities[visibility].toLowerCase()}`] : []),
    ...(replies ? [`May answer: ${answerers[replies].toLowerCase()}`] : []),
  ]
  return said.join('. ')
}
