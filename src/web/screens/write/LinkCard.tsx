import { useEffect, useEffectEvent, useState } from 'react'
import { findLinks } from '../../../checks/text/links.ts'
import type { Card } from '../../../domain/draft.ts'
import { call } from '../../api.ts'
import type { Part } from '../../drafts/words.ts'
import { pictureAt } from './upload.ts'

/** Milliseconds without a key before a page is asked: half a link is nobody's link. */
const pause = 1000

const addressOf = (raw: string) => (/^https?:/i.test(raw) ? raw : `https://${raw}`)

/** The card of a part's first link, as the page behind it describes itself; or the choice to have none. */
export function LinkCard(props: {
  org: string
  part: Part
  /** undefined: there is no link to show. */
  onCard: (card: Card | null | undefined) => void
}) {
  const { org, part } = props
  const { card } = part
  const onCard = useEffectEvent(props.onCard)
  const raw = findLinks(part.text)[0]?.raw
  const url = raw === undefined ? undefined : addressOf(raw)
  const [silent, setSilent] = useState<readonly string[]>([])
  const isMissing = url !== undefined && card !== null && card?.url !== url && !silent.includes(url)
  const isLeft = url === undefined ? card !== undefined : card != null && card.url !== url
  useEffect(() => {
    if (!isMissing && !isLeft) return
    let over = false
    const timer = setTimeout(async () => {
      if (isLeft) onCard(undefined)
      if (!isMissing) return
      const found = await call('makeCard', { params: { org }, body: { url } }).catch(() => ({ card: null }))
      if (over) return
      if (found.card === null) setSilent((before) => [...before, url])
      else onCard(found.card)
    }, pause)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [org, url, isMissing, isLeft])
  if (url === undefined) return null
  if (card === null)
    return (
      <p className="onnote">
        The link has no card.{' '}
        <button type="button" className="lki" onClick={() => props.onCard(undefined)}>
          Show one
        </button>
      </p>
    )
  if (card === undefined || card.url !== url) return null
  return (
    <figure className="attach linkcard">
      {card.thumb !== null && (
        <span className="pic">
          <img src={pictureAt(org, card.thumb)} alt="" />
        </span>
      )}
      <figcaption className="alt">
        <p className="cap">The link is shown as</p>
        <p>
          <b className="b">{card.title}</b>
        </p>
        {card.description !== '' && <p className="s">{card.description}</p>}
        <p className="s q">{URL.parse(card.url)?.hostname}</p>
        <button type="button" className="lk first" onClick={() => props.onCard(null)}>
          Leave the card out
        </button>
      </figcaption>
    </figure>
  )
}
