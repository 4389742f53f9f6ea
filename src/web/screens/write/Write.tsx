import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { freshDraft, type OpenDraft, openDraft } from '../../drafts/open.ts'
import { Page } from '../../parts/Page.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { useHere } from '../../shell/here.ts'
import { Composer } from './Composer.tsx'

/** Write: a new draft gets its name here, in the browser, before its first word. */
export default function Write() {
  const { draft } = useParams({ strict: false })
  const { org } = useHere()
  const navigate = useNavigate()
  useEffect(() => {
    if (draft === undefined)
      void navigate({ to: '/o/$org/write/$draft', params: { org, draft: freshDraft() }, replace: true })
  }, [draft, org, navigate])
  return draft === undefined ? <Page title="Write">{null}</Page> : <Opening key={draft} id={draft} />
}

function Opening({ id }: { id: string }) {
  const { org, desk } = useHere()
  const { id: person } = desk.me
  const { language } = desk.organisation
  const [draft, setDraft] = useState<OpenDraft | null>(null)
  useEffect(() => {
    const opened = openDraft(org, person, id, language)
    setDraft(opened)
    return () => opened.close()
  }, [org, person, id, language])
  return draft === null ? <Page title="Write">{null}</Page> : <Opened draft={draft} id={id} />
}

function Opened({ draft, id }: { draft: OpenDraft; id: string }) {
  const { org, desk } = useHere()
  const navigate = useNavigate()
  const shown = useSyncExternalStore(draft.subscribe, draft.read)
  const fresh = () => void navigate({ to: '/o/$org/write/$draft', params: { org, draft: freshDraft() } })
  if (shown.state === 'opening') return <Page title="Write">{null}</Page>
  const held = shown.state === 'open' ? desk.held.find((post) => post.draft === id) : undefined
  if (shown.state === 'gone')
    return (
      <Page title="Write">
        <div className="stack">
          <Refusal no={shown.no} />
          <div className="acts">
            {shown.no.code === 'draft-gone' && (
              <button type="button" className="btn" onClick={() => void draft.restore().catch(() => undefined)}>
                Bring it back
              </button>
            )}
            <button type="button" className="btn" onClick={fresh}>
              Write something new
            </button>
          </div>
        </div>
      </Page>
    )
  return <Composer draft={draft} id={id} keeping={shown.keeping} heldPost={held?.id ?? shown.post} onFresh={fresh} />
}
