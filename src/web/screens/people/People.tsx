import { Page } from '../../parts/Page.tsx'

export default function People() {
  return (
    <Page title="People">
      <h1>People</h1>
    </Page>
  )
}
