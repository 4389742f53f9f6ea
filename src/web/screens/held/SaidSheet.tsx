import type { Post } from '../../api.ts'
import { shapeOf } from '../../parts/Face.tsx'
import { Hung } from '../../parts/Hung.tsx'
import { Letterhead } from '../../parts/Letterhead.tsx'
import { clock, count, listed } from '../../parts/time.ts'
import { pictureAt } from '../../parts/Words.tsx'
import { profiles } from '../../profiles.ts'
import { speakerOf, useHere } from '../../shell/here.ts'
import { mannerWords } from '../write/Manners.tsx'

/** What will be said, as whom, who pressed send, and what the checks and the second person said of it. */
export function SaidSheet({ post }: { post: Post }) {
  const { org, desk } = useHere()
  const speaker = speakerOf(desk, post.speaker)
  const different = post.deliveries.filter(({ account }) => post.variants[account] !== undefined)
  const alike = post.deliveries.filter(({ account }) => post.variants[account] === undefined)
  const everywhere = different.length === 0 ? null : listed(alike.map(({ network }) => profiles[network].name))
  const versions = [
    ...(alike.length === 0 ? [] : [{ on: everywhere, parts: post.parts }]),
    ...different.map((delivery) => ({
      on: profiles[delivery.network].name,
      parts: post.variants[delivery.account] ?? post.parts,
    })),
  ]
  return (
    <section
      className="letter"
      data-kind={speaker === undefined ? undefined : shapeOf[speaker.kind]}
      data-rehearsal={speaker?.rehearsal}
      aria-label="What will be said"
    >
      {speaker !== undefined && <Letterhead speaker={speaker} level={2} />}
      {versions.map(({ on, parts }) => (
        <div className="saidhere" key={on ?? ''}>
          {on !== null && <p className="cap">On {on}</p>}
          {parts.map(({ text, media, card }, at) => (
            <div key={String(at)}>
              <p className="said words" dir="auto">
                {text}
              </p>
              {media.map(({ media: picture, kind, alt }) => (
                <Hung key={picture} className="saidpicture" at={pictureAt(org, picture)} kind={kind} alt={alt} />
              ))}
              {card && media.length === 0 && <p className="s q">With a card of the link: {card.title}</p>}
            </div>
          ))}
        </div>
      ))}
      <dl className="facts">
        {post.deliveries.map(({ id, account, network }) => {
          const shown = mannerWords(post.manners[account] ?? {})
          return shown === '' ? null : (
            <div key={id}>
              <dt>How {profiles[network].name} shows it</dt>
              <dd>{shown}</dd>
            </div>
          )
        })}
        <div>
          <dt>Who pressed send</dt>
          <dd>
            {post.submittedBy.name}, {clock(post.submittedAt)}
          </dd>
        </div>
        <div>
          <dt>What the checks said</dt>
          <dd>{checksSaid(post)}</dd>
        </div>
        <div>
          <dt>Second pair of eyes</dt>
          <dd>
            {post.approvals.length === 0
              ? 'Not needed for this'
              : post.approvals.map((approval) => (
                  <span className="approval" key={approval.id}>
                    {approvalWords(approval)}
                  </span>
                ))}
          </dd>
        </div>
      </dl>
    </section>
  )
}

function checksSaid({ report, meant }: Post): string {
  const answered = report.findings.filter(({ key }) => meant[key] !== undefined).length
  const notes = report.findings.length - answered
  const said = [
    ...(answered > 0 ? [`${answered} answered`] : []),
    ...(notes > 0 ? [count(notes, 'note')] : []),
    ...(report.skipped.length > 0
      ? [`${report.skipped.length} not looked at: ${listed(report.skipped.map(({ check }) => check))}`]
      : []),
  ]
  return said.length === 0 ? 'Nothing found' : `${said.join('. ')}`
}

function approvalWords({ kind, askedOf, answer, answeredBy, answeredAt, reason }: Post['approvals'][number]): string {
  const who = answeredBy?.name ?? askedOf?.name ?? (kind === 'leader' ? 'Whose voice it is' : 'A second person')
  if (answer === null) return `${who}: asked, no answer yet`
  const when = answeredAt === null ? '' : `, ${clock(answeredAt)}`
  if (answer === 'agreed') return `${who} agreed${when}`
  return `${who}: not yet${when}${reason === null ? '' : `. ${reason}`}`
}
