import { Page } from '../../parts/Page.tsx'

export default function Held() {
  return (
    <Page title="Held">
      <h1>Held</h1>
    </Page>
  )
}
