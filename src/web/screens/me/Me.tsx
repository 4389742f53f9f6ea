import { Page } from '../../parts/Page.tsx'

export default function Me() {
  return (
    <Page title="Me">
      <h1>Me</h1>
    </Page>
  )
}
