import { Page } from '../../parts/Page.tsx'

export default function Begin() {
  return (
    <Page title="Begin">
      <h1>Begin</h1>
    </Page>
  )
}
