import type { Post } from '../../api.ts'
import { Diff } from '../../parts/Diff.tsx'
import { Hung } from '../../parts/Hung.tsx'
import { networkName } from '../../parts/networks.ts'
import { pictureAt } from '../../parts/Words.tsx'
import { useHere } from '../../shell/here.ts'

const shownTo = { public: 'everybody', unlisted: 'whoever has its address', followers: 'followers alone' }
const answered = { everybody: 'everybody', followed: 'those it follows', mentioned: 'those it names' }

/** What differs on one account from the words above: its own words, its own pictures, and how it is shown. */
export function Variants({ post }: { post: Post }) {
  const { org } = useHere()
  const others = post.deliveries.filter(({ account }) => post.variants[account] || post.manners[account])
  return others.map(({ id, account, network, handle }) => {
    const parts = post.variants[account] ?? []
    const { warning, visibility, replies } = post.manners[account] ?? {}
    const most = Math.max(parts.length, parts.length === 0 ? 0 : post.parts.length)
    const lines = [
      ...(warning ? [`Behind the warning “${warning}”.`] : []),
      ...(visibility ? [`Shown to ${shownTo[visibility]}.`] : []),
      ...(replies ? [`${answered[replies].replace(/^./, (c) => c.toUpperCase())} can answer.`] : []),
    ]
    if (most === 0 && lines.length === 0) return null
    return (
      <section key={id} className="sheet pad stack" aria-label={`On ${networkName(network)} as ${handle}`}>
        <h2>
          Otherwise on {networkName(network)} <span className="mono s">@{handle}</span>
        </h2>
        {lines.map((line) => (
          <p key={line} className="s">
            {line}
          </p>
        ))}
        {Array.from({ length: most }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
          <div key={at}>
            {most > 1 && <p className="s q">Part {at + 1}</p>}
            <Diff before={post.parts[at]?.text ?? ''} after={parts[at]?.text ?? ''} />
            {parts[at]?.media.map(({ media, kind, alt, decoration }) => (
              <figure className="attach" key={media}>
                <Hung className="pic" at={pictureAt(org, media)} kind={kind} alt={alt} />
                <figcaption className="alt">{alt ?? (decoration ? 'Decoration.' : 'Not described.')}</figcaption>
              </figure>
            ))}
          </div>
        ))}
      </section>
    )
  })
}
