import { Page } from '../../parts/Page.tsx'

export default function Write() {
  return (
    <Page title="Write">
      <h1>Write</h1>
    </Page>
  )
}
