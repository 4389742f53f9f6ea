import type { Desk } from './desk.ts'

/** A post that waits for somebody to agree. */
export interface Waiting {
  readonly id: string
  readonly submittedAt: string
  readonly deliveries: readonly { readonly state: string }[]
}

export const waiting = async (desk: Desk) => (await desk.api<{ posts: Waiting[] }>('get', 'posts?which=waiting')).posts

/** What the desk says when somebody agrees by API, past every button. */
export const agreeing = async (desk: Desk, post: Waiting) =>
  desk.api('post', `posts/${post.id}/agree`, { agree: true, reason: '', versionSeen: post.submittedAt }).then(
    () => 'agreed',
    (error: Error) => error.message,
  )
