import { sign, verify } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addSealingKey, openKeys } from './keys.ts'

let folder = ''
const token = { organisation: 'o1', account: 'a1', field: 'refresh' }

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'thinktwice-keys-')), 'keys')
})
afterEach(() => rm(path.dirname(folder), { recursive: true }))

describe('keys', () => {
  test('the first start makes them, closed to others; later starts read the same', async () => {
    const first = await openKeys(folder, false)
    const sealed = first.seal('hush', token)
    const second = await openKeys(folder, true)
    expect(second.open(sealed, token)).toBe('hush')
    expect(second.signing.id).toBe(first.signing.id)
    for (const file of ['sealing.keys', 'signing.key'])
      expect((await stat(path.join(folder, file))).mode & 0o777).toBe(0o600)
  })

  test('processes that start at once get the same keys', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => openKeys(folder, false)))
    expect(new Set(all.map((keys) => keys.signing.id)).size).toBe(1)
    const sealed = all[0]?.seal('hush', token) ?? Buffer.alloc(0)
    expect(all.map((keys) => keys.open(sealed, token))).toEqual(['hush', 'hush', 'hush', 'hush'])
  })

  test('a missing key is refused where there is data, and none is made in its place', async () => {
    await expect(openKeys(folder, true)).rejects.toMatchObject({ code: 'key-missing' })
    await expect(openKeys(folder, true)).rejects.toMatchObject({ code: 'key-missing' })
  })

  test.each([
    ['short', 'AAAA\n'],
    ['empty', ''],
    ['not base64url', `${'!'.repeat(43)}\n`],
  ])('a sealing key that is %s is refused', async (_, text) => {
    await openKeys(folder, false)
    await writeFile(path.join(folder, 'sealing.keys'), text)
    await expect(openKeys(folder, true)).rejects.toMatchObject({ code: 'key-damaged' })
  })

  test('a damaged signing key is refused', async () => {
    await openKeys(folder, false)
    await writeFile(path.join(folder, 'signing.key'), 'nothing')
    await expect(openKeys(folder, true)).rejects.toMatchObject({ code: 'key-damaged' })
  })

  test.each([0o604, 0o640])('a key with mode %o is refused until it is closed', async (mode) => {
    await openKeys(folder, false)
    await chmod(path.join(folder, 'sealing.keys'), mode)
    await expect(openKeys(folder, true)).rejects.toMatchObject({ code: 'key-exposed' })
    await chmod(path.join(folder, 'sealing.keys'), 0o600)
    await expect(openKeys(folder, true)).resolves.toBeDefined()
  })

  test('what the signing key signs, its public half shows to be ours', async () => {
    const { signing } = await openKeys(folder, false)
    const signature = sign(null, Buffer.from('head 7'), signing.privateKey)
    expect(verify(null, Buffer.from('head 7'), signing.publicKey, signature)).toBe(true)
    expect(verify(null, Buffer.from('head 8'), signing.publicKey, signature)).toBe(false)
  })
})

describe('sealing', () => {
  test('any text opens where it belongs, and never looks the same twice', async () => {
    const keys = await openKeys(folder, false)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        const sealed = keys.seal(plain, token)
        expect(keys.open(sealed, token)).toBe(plain)
        expect(keys.seal(plain, token).equals(sealed)).toBe(false)
      }),
    )
  })

  test('a row copied to another organisation, account or field does not open', async () => {
    const keys = await openKeys(folder, false)
    const sealed = keys.seal('hush', token)
    const elsewhere = fc.record({ organisation: fc.string(), account: fc.string(), field: fc.string() })
    fc.assert(fc.property(elsewhere, (belonging) => keys.open(sealed, belonging) === null))
    for (const one of [{ organisation: 'o2' }, { account: 'a2' }, { field: 'access' }])
      expect(keys.open(sealed, { ...token, ...one })).toBeNull()
    const split = keys.seal('hush', { organisation: 'o', account: '1|a', field: 'f' })
    expect(keys.open(split, { organisation: 'o|1', account: 'a', field: 'f' })).toBeNull()
  })

  test('one changed bit anywhere, or a missing end, and it does not open', async () => {
    const keys = await openKeys(folder, false)
    const sealed = keys.seal('hush', token)
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(keys.open(changed, token)).toBeNull()
    }
    for (let length = 0; length < sealed.length; length++)
      expect(keys.open(sealed.subarray(0, length), token)).toBeNull()
    expect(keys.open(sealed, token)).toBe('hush')
  })

  test('a new key seals, the old one still opens, and once it is taken out its seals do not open', async () => {
    const before = await openKeys(folder, false)
    const old = before.seal('hush', token)
    await addSealingKey(folder)
    const after = await openKeys(folder, true)
    expect(after.open(old, token)).toBe('hush')
    expect(after.isNewest(old)).toBe(false)
    const fresh = after.seal('hush', token)
    expect(after.isNewest(fresh)).toBe(true)
    expect(before.open(fresh, token)).toBeNull()

    const file = path.join(folder, 'sealing.keys')
    const [, newest] = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, `${newest}\n`)
    const left = await openKeys(folder, true)
    expect(left.open(old, token)).toBeNull()
    expect(left.open(fresh, token)).toBe('hush')
  })
})
