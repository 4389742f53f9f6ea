import type { Account, Speaker } from '../../api.ts'
import type { Words } from '../../drafts/words.ts'
import { Icon } from '../../parts/Icon.tsx'
import { type Count, profiles } from '../../profiles.ts'
import { partsFor } from './settle.ts'

/** The tightest count of an account's parts, which part that is, and why it cannot take them, or null. */
export interface Fit {
  readonly account: Account
  readonly count: Count
  readonly part: number
  readonly cannot: string | null
  /** The same in a sentence, where that says more. */
  readonly says: string | null
  /** What the network charges for it, in US dollars. */
  readonly cost: number
}

const inShort: Readonly<Record<string, string>> = {
  'media-not-taken': 'not this kind of file',
  'media-not-together': 'one alone',
}

/** Whether a picture may move there. */
export const movesOn = (network: Account['network']): boolean =>
  profiles[network].hangs([{ kind: 'moving', bytes: 0 }]) === null

export function fitsIn(account: Account, words: Words): Fit {
  const profile = profiles[account.network]
  const parts = partsFor(words, account.id)
  const counts = parts.map(({ text }) => profile.count(text, words.manners?.[account.id]))
  const left = ({ limit, used }: Count) => limit - used
  const part = counts.reduce((worst, count, at) => (left(count) < left(counts[worst] ?? count) ? at : worst), 0)
  const count = counts[part] ?? profile.count('')
  const overs = counts.some(({ over }) => over)
  const hung = parts
    .map(({ media }) => profile.hangs(media.map(({ kind }) => ({ kind, bytes: 0 }))))
    .find((no) => no !== null)
  const cannot =
    account.state !== 'connected'
      ? 'connect it again first'
      : parts.length > profile.maxParts
        ? profile.maxParts === 1
          ? 'one post, no thread'
          : `${profile.maxParts} parts at most`
        : hung !== undefined
          ? (inShort[hung.code] ??
            (profile.maxPictures === 0 ? 'no pictures' : `${profile.maxPictures} pictures at most`))
          : overs
            ? 'too long'
            : null
  const says = hung !== undefined && inShort[hung.code] !== undefined ? hung.why : null
  return { account, count, part, cannot, says, cost: profile.cost?.(parts) ?? 0 }
}

const figure = (n: number) => n.toLocaleString('en-GB')
const dollars = (n: number) => `$${n < 0.1 ? n.toFixed(3) : n.toFixed(2)}`

/** Which of the speaker's accounts say it; each with the count that its network itself makes. */
export function Networks(props: {
  speaker: Speaker
  words: Words
  fits: readonly Fit[]
  onToggle: (account: Account) => void
}) {
  const { speaker, words, fits } = props
  const twice = (account: Account) => fits.filter((fit) => fit.account.network === account.network).length > 1
  return (
    <fieldset className="on">
      <legend className="sr">On which accounts</legend>
      {fits.length === 0 && <p className="onnote">{speaker.name} has no account yet. Connect one under Speakers.</p>}
      {fits.map(({ account, count, part, cannot }) => {
        const on = words.targets.includes(account.id)
        const left = count.limit - count.used
        const where = partsFor(words, account.id).length > 1 ? ` in part ${part + 1}` : ''
        return (
          <button
            key={account.id}
            type="button"
            className="net"
            aria-pressed={on}
            data-over={on && cannot !== null}
            title={`@${account.handle}`}
            onClick={() => props.onToggle(account)}
          >
            <Icon name={on ? (cannot === null ? 'tick' : 'refused') : 'plus'} />
            {profiles[account.network].name}
            {twice(account) && <span className="mono">@{account.handle}</span>}
            {on && (
              <span className="num">
                {left >= 0 ? `${figure(left)} left${where}` : `${figure(-left)} over${where}`}
                {cannot !== null && cannot !== 'too long' && `, ${cannot}`}
              </span>
            )}
            {!on && account.state === 'reconnect' && <span className="num">connect it again first</span>}
          </button>
        )
      })}
      {fits
        .filter(({ account, cost }) => cost > 0 && words.targets.includes(account.id))
        .map(({ account, cost }) => (
          <p key={account.id} className="onnote">
            This post costs about {dollars(cost)} on {profiles[account.network].name}
            {twice(account) && ` @${account.handle}`}.
          </p>
        ))}
    </fieldset>
  )
}
