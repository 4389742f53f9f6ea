import type { RecordAction } from './record.ts'

export type WebhookId = string

/** What of the record other systems can be told: what became of posts, and whether everything stands still. */
export const webhookEvents = [
  'held',
  'agreed',
  'not-yet',
  'left',
  'refused',
  'unknown',
  'needs-a-person',
  'missed',
  'expired',
  'taken-back',
  'take-down-asked',
  'taken-down',
  'still-up',
  'settled-by-hand',
  'let-go',
  'paused',
  'lifted',
] as const satisfies readonly RecordAction[]
export type WebhookEvent = (typeof webhookEvents)[number]

export const isWebhookEvent = (action: RecordAction): action is WebhookEvent =>
  webhookEvents.some((event) => event === action)
