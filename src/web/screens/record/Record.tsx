import { Page } from '../../parts/Page.tsx'

export default function Record() {
  return (
    <Page title="Record">
      <h1>Record</h1>
    </Page>
  )
}
