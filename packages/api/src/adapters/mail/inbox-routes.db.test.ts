import fastify from 'fastify'
import { expect, test } from 'vitest'
import { openWorld } from '#testing/world.ts'
import { inboxMailer } from './inbox.ts'
import { inboxRoutes } from './inbox-routes.ts'

async function openInbox() {
  const world = await openWorld()
  const app = fastify()
  await app.register(inboxRoutes, { ports: world.ports })
  const read = async (url: string) => await app.inject({ method: 'GET', url })
  const close = async () => {
    await app.close()
    await world[Symbol.asyncDispose]()
  }
  return { mailer: inboxMailer(world.ports), clock: world.clock, read, [Symbol.asyncDispose]: close }
}

const hostile = {
  to: 'ada@example.org',
  subject: '<script>alert(1)</script>',
  text: 'Open http://localhost:4000/confirm-email?token=a&b=c\nnot https://evil.example/"><script>x</script>',
  html: '<html><head></head><body><script>alert(1)</script></body></html>',
}

test('an empty inbox says so', async () => {
  await using inbox = await openInbox()
  expect((await inbox.read('/dev/inbox')).body).toContain('No mail yet.')
})

test('a mail is listed and shown as text, even with markup in it', async () => {
  await using inbox = await openInbox()
  await inbox.mailer.send(hostile)
  const list = await inbox.read('/dev/inbox')
  expect(list.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(list.body).not.toContain('<script')
  const [, path = ''] = /href="(\/dev\/inbox\/[0-9a-f-]{36})"/.exec(list.body) ?? []
  const shown = await inbox.read(path)
  expect(shown.body).not.toContain('<script')
  expect(shown.body).toContain('<a href="http://localhost:4000/confirm-email?token=a&amp;b=c">')
  expect(shown.body).not.toContain('href="https://evil')
  expect(shown.headers['content-security-policy']).toContain("default-src 'none'")
  const frame = await inbox.read(`${path}/html`)
  expect(frame.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox allow-popups/)
  expect(frame.headers['content-security-policy']).not.toContain('allow-scripts')
})

test('an address with a null byte has no mail and causes no error', async () => {
  await using inbox = await openInbox()
  const { statusCode, body } = await inbox.read('/dev/inbox.json?to=%00')
  expect([statusCode, body]).toEqual([200, '[]'])
})

test('the inbox is available as JSON, newest first, by recipient', async () => {
  await using inbox = await openInbox()
  await inbox.mailer.send({ ...hostile, subject: 'One' })
  inbox.clock.advance({ seconds: 1 })
  await inbox.mailer.send({ ...hostile, subject: 'Two' })
  await inbox.mailer.send({ ...hostile, to: 'noor@example.org', subject: 'Three' })
  const subjects = async (query: string) =>
    (await inbox.read(`/dev/inbox.json${query}`)).json<{ subject: string }[]>().map(({ subject }) => subject)
  expect(await subjects('')).toHaveLength(3)
  expect(await subjects('?to=ADA@example.org')).toEqual(['Two', 'One'])
  expect(await subjects('?to=nobody@example.org')).toEqual([])
})

test.each([
  '/dev/inbox/1',
  '/dev/inbox/00000000-0000-0000-0000-000000000000',
  "/dev/inbox/'%20or%201=1/html",
])('%s is not found', async (url) => {
  await using inbox = await openInbox()
  expect((await inbox.read(url)).statusCode).toBe(404)
})
