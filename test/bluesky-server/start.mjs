// A real Bluesky server (PDS) and its directory (PLC) on loopback, for tests only.
//   node test/bluesky-server/start.mjs [--rate-limits] [--seconds=600]
// Prints one line of JSON when ready: {pds, plc, adminPassword, jwtSecret}. Ends when stdin closes, on SIGTERM, or
// after --seconds; its data folder goes with it.
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { 'rate-limits': { type: 'boolean', default: false }, seconds: { type: 'string', default: '600' } },
})

// Both servers listen on every interface by themselves; a test server must be reachable from this machine only.
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number'
    ? listen.call(this, { port, host: '127.0.0.1' }, ...rest.filter((argument) => typeof argument === 'function'))
    : listen.call(this, port, ...rest)
}
process.env.LOG_ENABLED = 'false'

const folder = mkdtempSync(join(tmpdir(), 'thinktwice-bluesky-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(0))
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
process.stdin.on('error', () => process.exit(0))
setTimeout(() => process.exit(0), Number(values.seconds) * 1000)

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const onLoopbackOnly = (server, name) => {
  const bound = server?.address()
  if (bound?.address !== '127.0.0.1') throw new Error(`${name} is bound to ${JSON.stringify(bound)}, not to loopback`)
}

const [{ PDS, envToCfg, envToSecrets }, { default: plcPackage }] = await Promise.all([
  import('@atproto/pds'),
  import('@did-plc/server'),
])

const plcPort = await freePort()
const plcServer = plcPackage.PlcServer.create({ db: plcPackage.Database.mock(), port: plcPort })
onLoopbackOnly(await plcServer.start(), 'the directory')

const port = await freePort()
const adminPassword = randomBytes(16).toString('hex')
const jwtSecret = randomBytes(16).toString('hex')
const dataDirectory = join(folder, 'data')
const blobstoreDiskLocation = join(folder, 'blobs')
for (const made of [dataDirectory, blobstoreDiskLocation]) mkdirSync(made)
const environment = {
  devMode: true,
  port,
  // Not 127.0.0.1: the server's own identity is did:web:localhost.
  hostname: 'localhost',
  dataDirectory,
  blobstoreDiskLocation,
  // What bsky.social takes; the software by itself takes a tenth of it.
  blobUploadLimit: 52_428_800,
  didPlcUrl: `http://localhost:${plcPort}`,
  adminPassword,
  jwtSecret,
  dpopSecret: randomBytes(32).toString('hex'),
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  disableSsrfProtection: true,
  rateLimitsEnabled: values['rate-limits'],
  // Nobody listens there: what only the public index of Bluesky can answer is "down".
  bskyAppViewUrl: 'http://localhost:1',
  bskyAppViewDid: 'did:web:localhost',
}
const pds = await PDS.create(envToCfg(environment), envToSecrets(environment))
onLoopbackOnly(await pds.start(), 'the server')

console.log(
  JSON.stringify({ pds: `http://localhost:${port}`, plc: `http://localhost:${plcPort}`, adminPassword, jwtSecret }),
)
