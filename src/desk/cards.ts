import type { Card } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { keepPicture } from './media.ts'

/** A card of what a page says of itself; its picture is kept like any other. Null where the page says nothing. */
export async function makeCard(deps: Deps, who: Who, url: string): Promise<Outcome<{ card: Card | null }>> {
  const page = await deps.linkCard(url)
  if (page === null) return yes({ card: null })
  const { title, description, image } = page
  const thumb = image === null ? null : await keepPicture(deps, who, image, 'link card')
  return yes({ card: { url, title, description, thumb: thumb?.ok ? thumb.value.id : null } })
}
