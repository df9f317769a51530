import { createHash } from 'node:crypto'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentPolicies, publishedPolicies } from '../policies/current-policies.ts'
import { routes } from './routes.ts'

let app: FastifyInstance

beforeAll(async () => {
  app = fastify()
  await app.register(routes, { ports: { settings: { operator: 'Ada <Moreau>, Nantes' } } })
})

afterAll(async () => await app.close())

test('each policy is served as the exact text whose digest is in the receipts', async () => {
  for (const { document, version, sha256 } of currentPolicies) {
    const answer = await app.inject(`/policies/${document}/${version}`)
    expect(createHash('sha256').update(answer.body).digest('hex')).toBe(sha256)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  }
  expect((await app.inject('/policies/terms/1999-01-01')).statusCode).toBe(404)
})

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

test('a browser gets a page with headings, a table of contents that leads to them, and no raw marks', async () => {
  for (const { document, version } of publishedPolicies) {
    const page = await app.inject({ url: `/policies/${document}/${version}`, headers: browser })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['vary']).toBe('Accept')
    const ids = [...page.body.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id)
    const contents = [...page.body.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBeGreaterThan(3)
    expect(contents).toEqual(ids)
    const shown = page.body.replace(/<style>.*<\/style>/s, '')
    expect(shown.match(/<h1>/g)).toHaveLength(1)
    expect(shown.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\*\*|^#|^- /m)
    expect(shown).toContain('Operator: Ada &lt;Moreau&gt;, Nantes')
  }
})

test('the address without a version leads to the current one', async () => {
  for (const { document, version } of currentPolicies)
    expect((await app.inject(`/policies/${document}`)).headers['location']).toBe(
      `/policies/${document}/${version}`,
    )
  expect((await app.inject('/policies/nothing')).statusCode).toBe(404)
})

test('the current texts promise nothing that does not exist', () => {
  for (const { text } of currentPolicies) {
    expect(text).not.toMatch(/close your account at any time|You can see, correct, export and erase/)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/who the operator is/i)
  }
})

test.each([
  ['text/html', 'text/html'],
  ['text/*;q=0.5, text/html', 'text/html'],
  [browser.accept, 'text/html'],
  ['text/html;q=0, */*', 'text/plain'],
  ['text/html;q=0.5, text/plain', 'text/plain'],
  ['application/json, text/html;q=0.1', 'text/html'],
  ['application/xhtml+xml', 'text/plain'],
  ['*/*', 'text/plain'],
  ['', 'text/plain'],
])('for Accept %j a text comes as %s', async (accept, type) => {
  const [policy] = publishedPolicies
  const url = `/policies/${policy?.document}/${policy?.version}`
  const answer = await app.inject({ url, headers: { accept } })
  expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`)
})
