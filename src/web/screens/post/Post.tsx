import { Page } from '../../parts/Page.tsx'

export default function Post() {
  return (
    <Page title="Post">
      <h1>Post</h1>
    </Page>
  )
}
