import { expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk } from '../../test/delivery-desk.ts'
import { freshDatabase } from '../../test/postgres.ts'
import { migrateStore } from '../store/migrate.ts'
import { overdue } from './turn.ts'

it('after an outage organisations and their accounts take turns, each in the order in which it was due', async () => {
  const database = await freshDatabase((url) => migrateStore(url, 'desk_app'))
  const theatre = await openDeliveryDesk({ database })
  const youth = await theatre.speaker('organisation', null, [theatre.ann])
  const library = await openDeliveryDesk({ database })
  const named = new Map<string, string>()
  const due = async (desk: DeliveryDesk, name: string, minutesAgo: number, speaker = desk.theatre) => {
    const post = await desk.held(desk.ann, { speaker })
    await desk.makeDue(post, minutesAgo * 60)
    named.set(post.deliveries[0]?.id ?? '', `${name} ${minutesAgo}`)
  }
  for (const minutesAgo of [20, 18, 19, 17]) await due(theatre, 'theatre', minutesAgo)
  for (const minutesAgo of [5, 6]) await due(theatre, 'youth', minutesAgo, youth)
  for (const minutesAgo of [1, 2]) await due(library, 'library', minutesAgo)
  const names = async (most: number) => (await overdue(theatre.deps, most)).map(({ id }) => named.get(id))
  const inTurn = [
    'theatre 20',
    'library 2',
    'youth 6',
    'library 1',
    'theatre 19',
    'youth 5',
    'theatre 18',
    'theatre 17',
  ]
  expect(await names(100)).toEqual(inTurn)
  expect(await names(3), 'also where only few are taken at once').toEqual(inTurn.slice(0, 3))
  await library.store.close()
  await theatre.close()
})
