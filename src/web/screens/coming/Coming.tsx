import { Page } from '../../parts/Page.tsx'

export default function Coming() {
  return (
    <Page title="Coming">
      <h1>Coming</h1>
    </Page>
  )
}
