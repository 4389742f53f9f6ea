import { Page } from '../../parts/Page.tsx'

export default function Settings() {
  return (
    <Page title="Settings">
      <h1>Settings</h1>
    </Page>
  )
}
