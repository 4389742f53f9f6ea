import { type WebhookEvent, webhookEvents } from '../../../domain/webhooks.ts'

export const eventWords: Readonly<Record<WebhookEvent | 'test', string>> = {
  held: 'Held',
  agreed: 'Agreed to',
  'not-yet': 'Not yet, said somebody who must agree',
  left: 'Out',
  refused: 'Refused by its network',
  unknown: 'Not known whether it is out',
  'needs-a-person': 'Needs a person',
  missed: 'Missed its time',
  expired: 'Not agreed to in time',
  'taken-back': 'Taken back',
  'take-down-asked': 'Being taken down',
  'taken-down': 'Taken down',
  'still-up': 'Could not be taken down',
  'settled-by-hand': 'Settled by a person',
  'let-go': 'Let go',
  paused: 'Paused',
  lifted: 'A pause lifted',
  test: 'A test',
}

export const choices = webhookEvents.map((event) => [event, eventWords[event]] as const)
