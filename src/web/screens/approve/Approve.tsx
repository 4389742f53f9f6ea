import { Page } from '../../parts/Page.tsx'

export default function Approve() {
  return (
    <Page title="Approve">
      <h1>Approve</h1>
    </Page>
  )
}
