import type { Delivery, Post } from '../../api.ts'

/** A post in a slot of one account. */
export interface Place {
  readonly post: Post
  readonly delivery: Delivery
}

/** What is held in slots of an account, in the order in which it leaves. */
export const placesOf = (posts: readonly Post[], account: string): readonly Place[] =>
  posts
    .filter(({ when }) => when.kind === 'slot')
    .flatMap((post) => post.deliveries.map((delivery) => ({ post, delivery })))
    .filter(({ delivery }) => delivery.account === account && delivery.state === 'held')
    .toSorted((a, b) => Date.parse(a.delivery.dueAt) - Date.parse(b.delivery.dueAt))
