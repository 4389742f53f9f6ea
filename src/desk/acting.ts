import type { OrganisationId, PersonId, Who } from '../domain/people.ts'
import type { Deps } from './deps.ts'

/** A person as they stand on this desk now, acting by what they planned before; null once they have left. */
export async function actingAs(
  { store }: Pick<Deps, 'store'>,
  organisation: OrganisationId,
  id: PersonId,
): Promise<Who | null> {
  const person = (await store.people.everybody(store.db, organisation)).find((one) => one.id === id)
  if (!person || person.leftAt !== null) return null
  const { name, role } = person
  return {
    person: id,
    name,
    organisation,
    role,
    session: null,
    key: null,
    device: 'the plan',
    address: '',
    channel: 'plan',
  }
}
