import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { mkdir, open, readFile, stat } from 'node:fs/promises'
import * as path from 'node:path'
import { SetupFault, systemCode, writeFault } from './fault.ts'

/** What a sealed field belongs to. A sealed field that is copied anywhere else does not open there. */
interface Belonging {
  readonly organisation: string
  readonly account: string
  readonly field: string
}

export interface Keys {
  /** AES-256-GCM with a fresh nonce: version, key id, nonce, ciphertext, tag in one value. */
  seal(plain: string, belonging: Belonging): Buffer
  /** The plain text, or null where it was changed, copied from elsewhere, or sealed with a key that is not here. */
  open(sealed: Uint8Array, belonging: Belonging): string | null
  /** Whether the newest key sealed it; false = open it and seal it again, to be rid of an old key. */
  isNewest(sealed: Uint8Array): boolean
  /** Ed25519: signs and shows the heads of the record. */
  readonly signing: { readonly id: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject }
}

interface SealingKey {
  readonly id: Buffer
  readonly secret: Buffer
}

const VERSION = 1
const ID_BYTES = 4
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + ID_BYTES + NONCE_BYTES

const sealingFile = (folder: string) => path.join(folder, 'sealing.keys')
const signingFile = (folder: string) => path.join(folder, 'signing.key')

const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest().subarray(0, ID_BYTES)

/**
 * Reads the keys of this desk, or makes them at its very first start.
 *
 * `sealing.keys` holds one key of 32 bytes a line in base64url, the newest last; `signing.key` an Ed25519 key as PEM.
 * Throws a SetupFault where a key is missing though `dataExists` (a new one would open nothing that was sealed),
 * damaged, or readable by other accounts of the machine.
 */
export async function openKeys(folder: string, dataExists: boolean): Promise<Keys> {
  const sealing = sealingFile(folder)
  const signing = signingFile(folder)
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw writeFault(cause, folder)
  })
  if (!dataExists) {
    await makeOnce(sealing, () => `${randomBytes(32).toString('base64url')}\n`)
    await makeOnce(signing, () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  }
  return keysOf(sealingKeys(sealing, await readClosed(sealing)), signingPair(signing, await readClosed(signing)))
}

/**
 * Adds a sealing key. From the next start it seals; the older ones still open what they sealed. Sealed fields are then
 * sealed again one by one (see isNewest), and the old line can be taken out of the file.
 */
export async function addSealingKey(folder: string): Promise<void> {
  const file = sealingFile(folder)
  sealingKeys(file, await readClosed(file))
  const handle = await open(file, 'a')
  try {
    await handle.write(`${randomBytes(32).toString('base64url')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** 'wx' lets one of several processes that start at once make the key; the others read that one. */
async function makeOnce(file: string, make: () => string | Buffer): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.write(make().toString())
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (systemCode(cause) !== 'EEXIST') throw writeFault(cause, file)
  }
}

async function readClosed(file: string): Promise<string> {
  let text: string
  let mode: number
  try {
    text = await readFile(file, 'utf8')
    mode = (await stat(file)).mode
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT')
      throw new SetupFault(
        'key-missing',
        `The key ${file} is missing. Without it the accounts connected here cannot be used: put it back from where you keep it.`,
        { cause },
      )
    if (systemCode(cause) === 'EACCES')
      throw new SetupFault(
        'key-exposed',
        `The key ${file} belongs to another account of this machine. Start the desk as that one.`,
        {
          cause,
        },
      )
    throw cause
  }
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new SetupFault(
      'key-exposed',
      `The key ${file} can be read by others on this machine. Close it with: chmod 600 ${file}`,
    )
  return text
}

function sealingKeys(file: string, text: string): readonly [SealingKey, ...SealingKey[]] {
  const keys = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const secret = Buffer.from(line, 'base64url')
      if (secret.length !== 32 || secret.toString('base64url') !== line) throw damaged(file)
      return { id: idOf(secret), secret }
    })
    .reverse()
  const [newest, ...older] = keys
  if (!newest) throw damaged(file)
  return [newest, ...older]
}

function signingPair(file: string, pem: string): Keys['signing'] {
  try {
    const privateKey = createPrivateKey(pem)
    if (privateKey.asymmetricKeyType !== 'ed25519') throw damaged(file)
    const publicKey = createPublicKey(privateKey)
    return { id: idOf(publicKey.export({ type: 'spki', format: 'der' })).toString('hex'), privateKey, publicKey }
  } catch (cause) {
    throw damaged(file, cause)
  }
}

const damaged = (file: string, cause?: unknown) =>
  new SetupFault('key-damaged', `The key ${file} is not whole. Put it back from where you keep a copy.`, { cause })

/** JSON keeps the three apart whatever is in them; a bare separator would not. */
const bound = (belonging: Belonging) =>
  Buffer.from(JSON.stringify([belonging.organisation, belonging.account, belonging.field]))

function keysOf(sealing: readonly [SealingKey, ...SealingKey[]], signing: Keys['signing']): Keys {
  const [newest] = sealing
  return {
    signing,
    seal(plain, belonging) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', newest.secret, nonce)
      cipher.setAAD(bound(belonging))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), newest.id, nonce, body, cipher.getAuthTag()])
    },
    open(sealed, belonging) {
      const bytes = Buffer.from(sealed)
      const key = sealing.find((one) => one.id.equals(bytes.subarray(1, 1 + ID_BYTES)))
      if (bytes.length < HEAD_BYTES + TAG_BYTES || bytes[0] !== VERSION || !key) return null
      const nonce = bytes.subarray(1 + ID_BYTES, HEAD_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: TAG_BYTES })
      decipher.setAAD(bound(belonging))
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES, -TAG_BYTES)), decipher.final()]).toString(
          'utf8',
        )
      } catch {
        // GCM says no more than "it does not fit", and so do we.
        return null
      }
    },
    isNewest: (sealed) => newest.id.equals(Buffer.from(sealed).subarray(1, 1 + ID_BYTES)),
  }
}
