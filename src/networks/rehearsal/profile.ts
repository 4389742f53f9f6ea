import { hanging } from '../hanging.ts'
import { graphemeCount } from '../measure.ts'
import type { Profile } from '../network.ts'

const limit = 300

export const rehearsalProfile: Profile = {
  id: 'rehearsal',
  name: 'Rehearsal',
  maxPictures: 4,
  maxParts: 25,
  connectFields: [
    {
      name: 'handle',
      label: 'Name on the practice board',
      hint: 'Any name in small letters and digits. Only people of this desk see it.',
      secret: false,
      required: true,
    },
  ],
  app: null,
  makesCards: true,
  manner: { warning: false, visibility: [], replies: [] },
  count(text) {
    const used = graphemeCount(text)
    return { used, limit, unit: 'characters', over: used > limit }
  },
  hangs: hanging('Rehearsal', {
    pictures: 4,
    pictureBytes: 10_000_000,
    moving: { bytes: 10_000_000, alone: false },
    video: { bytes: 50_000_000 },
  }),
  afterTakeDown: 'It hung on the practice board of this desk only, and is gone from it.',
}
