import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'
import type { No } from '../../api.ts'
import { auth } from './auth.ts'

export const passkeysWork = browserSupportsWebAuthn

function noFromDevice(error: unknown): No {
  const known = error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
  return {
    code: 'wrong-input',
    why: known
      ? 'This device already has a passkey for you.'
      : 'No passkey came from the device. Nothing was changed; try again, or use your password.',
    again: 'later',
  }
}

const fromDevice = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    throw noFromDevice(error)
  }
}

/** Signs in with a passkey of this device. Throws a `No`. */
export async function signInWithPasskey(): Promise<void> {
  const optionsJSON = await auth<PublicKeyCredentialRequestOptionsJSON>('passkey/generate-authenticate-options')
  const response = await fromDevice(() => startAuthentication({ optionsJSON }))
  await auth('passkey/verify-authentication', { response })
}

/** Makes a passkey on this device for the person signed in. Throws a `No`. */
export async function addPasskey(name: string): Promise<void> {
  const optionsJSON = await auth<PublicKeyCredentialCreationOptionsJSON>(
    `passkey/generate-register-options?name=${encodeURIComponent(name)}`,
  )
  const response = await fromDevice(() => startRegistration({ optionsJSON }))
  await auth('passkey/verify-registration', { response, name })
}
