import { hanging } from '../hanging.ts'
import type { Profile } from '../network.ts'
import { toLittle } from './little.ts'

/** What a post on LinkedIn may hold. */
export const linkedinLimits = {
  characters: 3000,
  pictures: 20,
  altCharacters: 4086,
  titleCharacters: 400,
} as const

const appFields = [
  {
    name: 'clientId',
    label: 'Client ID',
    hint: 'From the tab “Auth” of the app, about 14 characters',
    secret: false,
    required: true,
  },
  {
    name: 'clientSecret',
    label: 'Primary Client Secret',
    hint: 'From the same place. The eye beside it shows it.',
    secret: true,
    required: true,
  },
] as const

const newApp = [
  'Open linkedin.com/developers/apps, sign in and press “Create app”. LinkedIn asks for a Page of your organisation, a name, and a picture as its logo. People see the name and the logo when they let the desk in.',
  'In the tab “Settings” press “Verify”. LinkedIn makes a link; an administrator of the Page opens it and says yes.',
] as const
const lastSteps = [
  'In the tab “Auth”, under “Authorized redirect URLs for your app”, add {callback} and press “Update”.',
  'Copy the Client ID and the Primary Client Secret from the same tab here.',
] as const

// Every picture that the desk keeps is small enough.
const hangs = (name: string) =>
  hanging(name, { pictures: linkedinLimits.pictures, pictureBytes: Number.POSITIVE_INFINITY })

const common = {
  maxPictures: linkedinLimits.pictures,
  maxParts: 1,
  connectFields: [],
  makesCards: false,
  manner: { warning: false, visibility: [], replies: [] },
  // It is not known whether LinkedIn counts before or after it reads its marks: the longer of the two has to fit.
  count(text) {
    const used = toLittle(text).length
    return { used, limit: linkedinLimits.characters, unit: 'characters', over: used > linkedinLimits.characters }
  },
  afterTakeDown: 'It is gone from LinkedIn. Posts that shared it stay without it, and screenshots stay.',
} satisfies Partial<Profile>

/** A person on LinkedIn. */
export const linkedinProfile: Profile = {
  ...common,
  id: 'linkedin',
  name: 'LinkedIn',
  hangs: hangs('LinkedIn'),
  app: {
    steps: [
      ...newApp,
      'In the tab “Products” add “Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”. Both are there at once.',
      ...lastSteps,
    ],
    fields: appFields,
  },
}

/** A Page of an organisation on LinkedIn. */
export const linkedinPageProfile: Profile = {
  ...common,
  id: 'linkedin-page',
  name: 'LinkedIn Page',
  hangs: hangs('LinkedIn'),
  app: {
    steps: [
      ...newApp,
      'In the tab “Products” ask for “Community Management API”. LinkedIn wants an app with no other product for it, a business e-mail address and some words about what you do: to write posts for your own Page. Its answer takes days to weeks.',
      ...lastSteps,
    ],
    fields: appFields,
  },
}
