import { Page } from '../../parts/Page.tsx'

export default function Speakers() {
  return (
    <Page title="Speakers">
      <h1>Speakers</h1>
    </Page>
  )
}
