import { useTitle } from '../parts/title.ts'

/** No page by that address, or a page that broke. */
export function Lost({ error }: { error?: unknown }) {
  useTitle('Nothing here')
  const why =
    typeof error === 'object' && error !== null && 'why' in error && typeof error.why === 'string' ? error.why : null
  return (
    <main id="main" className="stage">
      <div className="title">
        <div>
          <h1>{error === undefined ? 'Nothing here goes by that address.' : 'This page could not be shown.'}</h1>
          <p>{why ?? 'Your drafts are kept. Go back to the desk.'}</p>
        </div>
      </div>
      <a className="btn" href="/">
        To the desk
      </a>
    </main>
  )
}
