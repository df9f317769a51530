import { connections, files, invitations } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import fastify, { type FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tokenHash } from '#auth/token-hash.ts'
import { anonymous, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import type { InvitationId, ProfessionalId } from '#kernel/ids.ts'
import { secretToken } from '#kernel/secret-token.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aProfessional, type ProfessionalViewer } from '../testing/professionals.ts'
import { routes } from './routes.ts'

const ours = 'http://localhost:4000'
let world: World
let ada: ProfessionalViewer
let noor: SignedInViewer
let mallory: SignedInViewer
let app: FastifyInstance

/** The cookie is the name of the viewer here. Real cookies are tested with the logins. */
const people = new Map<string, Viewer>()

beforeAll(async () => {
  world = await openWorld()
  ada = await aProfessional(world)
  noor = await aPerson(world)
  mallory = await aPerson(world)
  for (const [name, viewer] of Object.entries({ ada, noor, mallory })) people.set(name, viewer)
  const { clock, db, newId } = world.ports
  const pair = { professionalId: ada.professionalId, clientId: noor.accountId }
  await db.insert(connections).values({ id: newId(), ...pair, status: 'active', createdAt: clock.now() })
  app = fastify()
  await app.register(routes, {
    ports: world.ports,
    authenticate: async (cookie) => people.get(cookie ?? '') ?? anonymous,
    mayAct: ({ origin }) => origin === ours,
    refuse: replyWithRefusal,
  })
})

afterAll(async () => {
  await app.close()
  await world[Symbol.asyncDispose]()
})

const jpeg = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#1f4d45' } })
    .jpeg()
    .toBuffer()

interface Refused {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[]
}

async function upload(cookie: string, payload: Buffer | string, headers: Record<string, string> = {}) {
  const all = { cookie, origin: ours, 'content-type': 'image/jpeg', ...headers }
  return await app.inject({ method: 'POST', url: '/files/avatar', headers: all, payload })
}

const fetchAs = async (cookie: string, url: string) =>
  await app.inject({ method: 'GET', url, headers: { cookie } })

async function adasPicture(): Promise<string> {
  return (await upload('ada', await jpeg())).json<{ avatarUrl: string }>().avatarUrl
}

describe('uploadAvatar', () => {
  test('an uploaded picture is served to its owner as a WebP that cannot run scripts', async () => {
    const answer = await upload('ada', await jpeg())
    expect(answer.statusCode).toBe(200)
    const picture = await fetchAs('ada', answer.json<{ avatarUrl: string }>().avatarUrl)
    expect(picture.headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=300',
    })
    expect(await sharp(picture.rawPayload).metadata()).toMatchObject({ format: 'webp', width: 512 })
  })

  test('a new picture replaces the old one and its file', async () => {
    const first = await adasPicture()
    const second = await adasPicture()
    const keyOf = (url: string) => `avatars/${url.split('/').at(-1)}.webp`
    await runJobs(world)
    expect(await world.ports.files.get(keyOf(first))).toBeNull()
    expect(await world.ports.files.get(keyOf(second))).not.toBeNull()
  })

  test('an upload that is not a picture is refused with a code, and leaves neither row nor file', async () => {
    const rows = async () => (await world.ports.db.select().from(files)).length
    const before = await rows()
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const tries = [
      await upload('ada', svg),
      await upload('ada', svg, { 'content-type': 'image/svg+xml' }),
      await upload('ada', await jpeg(), { 'content-type': 'text/html' }),
      await upload('ada', await jpeg(), { 'content-type': 'multipart/form-data; boundary=x' }),
      await upload('ada', Buffer.concat([await jpeg(), Buffer.alloc(5 * 1024 * 1024)])),
      await upload('ada', ''),
    ]
    expect(tries.map((answer) => answer.json<Refused>().errors[0]?.extensions.code)).toEqual(
      Array(6).fill('FILE_REFUSED'),
    )
    expect(await rows()).toBe(before)
  })

  test('a picture whose row cannot be written leaves no file behind', async () => {
    const stored: string[] = []
    const recording = {
      ...world.ports,
      files: {
        put: async (key: string) => void stored.push(key),
        get: async () => null,
        delete: async (key: string) => void stored.splice(stored.indexOf(key), 1),
      },
    }
    const { uploadAvatar } = await import('../use-cases/upload-avatar.ts')
    const ghost = { ...noor, accountId: world.ports.newId<ProfessionalId>() }
    expect(await uploadAvatar(recording, ghost, await jpeg())).toMatchObject({
      error: { code: 'SIGNED_OUT' },
    })
    expect(stored).toEqual([])
    await world.ports.db.sql.unsafe(`
      create function refuse() returns trigger language plpgsql as $$ begin raise 'full'; end $$;
      create trigger refuse before insert on files for each row execute function refuse()`)
    await expect(uploadAvatar(recording, noor, await jpeg())).rejects.toThrow()
    await world.ports.db.sql`drop trigger refuse on files`
    expect(stored).toEqual([])
  })

  test('uploads from signed-out people and from other sites are refused', async () => {
    expect((await upload('', await jpeg())).json()).toMatchObject({
      errors: [{ extensions: { code: 'SIGNED_OUT' } }],
    })
    const elsewhere = await upload('ada', await jpeg(), { origin: 'https://evil.example' })
    expect([elsewhere.statusCode, elsewhere.json<Refused>().errors[0]?.extensions.code]).toEqual([
      403,
      'FORBIDDEN_ORIGIN',
    ])
  })

  test('uploads are limited to thirty an hour', async () => {
    const codes: unknown[] = []
    for (let time = 0; time < 31; time++)
      codes.push((await upload('mallory', 'no picture')).json<Refused>().errors[0]?.extensions.code)
    expect(codes.slice(0, 30)).toEqual(Array(30).fill('FILE_REFUSED'))
    expect(codes[30]).toBe('RATE_LIMITED')
  })
})

describe('removeAvatar', () => {
  test('removing a picture deletes its row and its file, and a second time changes nothing', async () => {
    const url = await adasPicture()
    const key = `avatars/${url.split('/').at(-1)}.webp`
    await runJobs(world)
    expect(await world.ports.files.get(key)).not.toBeNull()
    const remove = async () =>
      await world
        .as(ada)
        .get(
          'mutation { outcome: removeAvatar { ... on RemoveAvatarSuccess { account { avatarUrl version } } } }',
        )
    const removed = await remove()
    expect(removed).toMatchObject({ outcome: { account: { avatarUrl: null } } })
    await runJobs(world)
    expect(await world.ports.files.get(key)).toBeNull()
    expect(await world.ports.db.select().from(files)).toEqual([])
    expect((await fetchAs('ada', url)).statusCode).toBe(404)
    expect(await remove()).toEqual(removed)
  })
})

describe('GET /files/avatar', () => {
  test('connected people see it; strangers and signed-out people get 404', async () => {
    const url = await adasPicture()
    const status = async (cookie: string) => (await fetchAs(cookie, url)).statusCode
    expect([await status('noor'), await status('mallory'), await status('')]).toEqual([200, 404, 404])
  })

  test('the holder of an open invitation sees the picture, until it is withdrawn or expired', async () => {
    const url = await adasPicture()
    const { clock, db, newId, random } = world.ports
    const token = secretToken(random)
    const now = clock.now()
    const expiresAt = now.add({ hours: 1 })
    const link = { channel: 'link', tokenHash: tokenHash(token), createdAt: now, expiresAt } as const
    await db.insert(invitations).values({ professionalId: ada.professionalId, id: newId(), ...link })
    const status = async (query: string) => (await fetchAs('', `${url}${query}`)).statusCode
    expect(await status(`?invitation=${token}`)).toBe(200)
    expect(await status(`?invitation=${secretToken(random)}`)).toBe(404)
    expect(await status('?invitation=x&invitation=y')).toBe(404)
    await db.update(invitations).set({ revokedAt: now })
    expect(await status(`?invitation=${token}`)).toBe(404)
  })

  test('an answered invitation no longer shows the picture', async () => {
    const url = await adasPicture()
    const { clock, db, newId, random } = world.ports
    const token = secretToken(random)
    const now = clock.now()
    const link = { channel: 'link', createdAt: now, expiresAt: now.add({ hours: 1 }) } as const
    const id = newId<InvitationId>()
    await db
      .insert(invitations)
      .values({ professionalId: ada.professionalId, id, tokenHash: tokenHash(token), ...link })
    const status = async () => (await fetchAs('', `${url}?invitation=${token}`)).statusCode
    const answer = async (change: {
      uses?: number
      maxUses?: number
      declinedAt?: Temporal.Instant | null
    }) => await db.update(invitations).set(change).where(eq(invitations.id, id))
    await answer({ uses: 1 })
    expect(await status()).toBe(404)
    await answer({ maxUses: 2 })
    expect(await status()).toBe(200)
    await answer({ declinedAt: now })
    expect(await status()).toBe(404)
  })

  test.each([
    '/files/avatar/1',
    '/files/avatar/..%2f..%2fetc%2fpasswd',
    '/files/avatar/00000000-0000-0000-0000-000000000000',
  ])('%s is not found', async (url) => expect((await fetchAs('ada', url)).statusCode).toBe(404))
})
