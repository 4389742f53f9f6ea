import { Page } from '../../parts/Page.tsx'

export default function Rehearsal() {
  return (
    <Page title="Rehearsal">
      <h1>Rehearsal</h1>
    </Page>
  )
}
