import { createHash } from 'node:crypto'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentPolicies, policyPath, publishedPolicies } from '../policies/current-policies.ts'
import { routes } from './routes.ts'

let app: FastifyInstance

beforeAll(async () => {
  app = fastify()
  await app.register(routes, { ports: { settings: { operator: 'Ada <Moreau>, Nantes' } } })
})

afterAll(async () => await app.close())

test('each policy is served as the exact text whose digest is in the receipts', async () => {
  for (const policy of publishedPolicies) {
    const answer = await app.inject(policyPath(policy))
    expect(createHash('sha256').update(answer.body).digest('hex')).toBe(policy.sha256)
    expect(answer.headers['content-language']).toBe(policy.language)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  }
  for (const path of ['1999-01-01', '1999-01-01/fr', '2026-11-30/fr', '2026-12-02/en', '2026-12-02/de'])
    expect((await app.inject(`/policies/terms/${path}`)).statusCode).toBe(404)
})

const operatorIs = { en: 'Operator: ', fr: 'Exploitant : ' }
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

test('a browser gets a page with headings, a table of contents that leads to them, and no raw marks', async () => {
  for (const policy of publishedPolicies) {
    const page = await app.inject({ url: policyPath(policy), headers: browser })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['vary']).toBe('Accept')
    const ids = [...page.body.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id)
    const contents = [...page.body.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBeGreaterThan(3)
    expect(contents).toEqual(ids)
    const shown = page.body.replace(/<style>.*<\/style>/s, '')
    expect(shown.match(/<h1>/g)).toHaveLength(1)
    expect(shown.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\*\*|^#|^- /m)
    expect(shown).toContain(`${operatorIs[policy.language]}Ada &lt;Moreau&gt;, Nantes`)
    expect(shown).toContain(`<html lang="${policy.language}">`)
  }
})

test.each([
  ['', 'fr-CA, en;q=0.8', 'fr'],
  ['', 'de, en;q=0.8', 'en'],
  ['', 'de', 'en'],
  ['?language=fr', 'en', 'fr'],
  ['?language=en', 'fr', 'en'],
  ['?language=de', 'fr', 'en'],
  ['?language=en&language=fr', 'fr', 'en'],
] as const)(
  'the address without a version, with %j and %j, leads to the current text in %s',
  async (query, accept, language) => {
    for (const { document, texts } of currentPolicies) {
      const url = `/policies/${document}${query}`
      const answer = await app.inject({ url, headers: { 'accept-language': accept } })
      expect(answer.headers['location']).toBe(policyPath(texts[language]))
      expect(answer.headers['vary']).toBe('Accept-Language')
    }
  },
)

test('a page leads to its other language, to all other versions, and to the other document', async () => {
  const [policy] = currentPolicies
  if (policy === undefined) throw new Error('There is no policy')
  const page = await app.inject({ url: policyPath(policy.texts.fr), headers: browser })
  const links = [...page.body.matchAll(/href="(\/policies[^"]+)"/g)].map(([, path]) => path)
  expect(links).toContain(policyPath(policy.texts.en))
  expect(links).toContain('/policies/privacy?language=fr')
  const versions = publishedPolicies.filter(({ document }) => document === policy.document)
  for (const { version } of versions.filter((each) => each.version !== policy.version))
    expect(links).toContain(`/policies/${policy.document}/${version}`)
})

test('a document that does not exist has no address', async () => {
  expect((await app.inject('/policies/nothing')).statusCode).toBe(404)
})

test('the current texts promise nothing that does not exist', () => {
  for (const { texts } of currentPolicies) {
    expect(texts.en.text).not.toMatch(/close your account at any time|You can see, correct, export and erase/)
    expect(texts.en.text.replaceAll(/\s+/g, ' ')).toMatch(/who the operator is/i)
    expect(texts.fr.text.replaceAll(/\s+/g, ' ')).toMatch(/qui est l’exploitant/i)
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
  if (policy === undefined) throw new Error('There is no policy')
  const url = policyPath(policy)
  const answer = await app.inject({ url, headers: { accept } })
  expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`)
})
