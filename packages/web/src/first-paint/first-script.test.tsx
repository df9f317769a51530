import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetEarly, takeEarly } from '#web/first-paint/early-requests.ts'
import { prepareFirstPaint } from '#web/first-paint/first-script.ts'

const asked = vi.fn(async (_url: string, _init: RequestInit) => new Response('{"data":{}}'))

beforeEach(() => {
  asked.mockClear()
  vi.stubGlobal('fetch', asked)
})

afterEach(() => {
  vi.unstubAllGlobals()
  forgetEarly()
  document.getElementById('first-requests')?.remove()
  for (const link of document.querySelectorAll('link')) link.remove()
  delete document.documentElement.dataset['theme']
  history.replaceState(null, '', '/')
})

function page(path: string, requests: object): void {
  history.replaceState(null, '', path)
  const data = Object.assign(document.createElement('script'), {
    type: 'application/json',
    id: 'first-requests',
  })
  data.textContent = JSON.stringify(requests)
  document.head.append(data)
}

const query = { documentId: 'abc', operationName: 'Page_query', variables: { id: 4 } }
const bodyOf = (id: string) =>
  JSON.stringify({ documentId: 'abc', operationName: 'Page_query', variables: { id } })

test('the kept theme and language apply', () => {
  localStorage.setItem('hora.theme', 'dark')
  localStorage.setItem('hora.language', 'fr')
  prepareFirstPaint()
  expect([document.documentElement.dataset['theme'], document.documentElement.lang]).toEqual(['dark', 'fr'])
})

test('a theme or language that nobody can choose does not apply', () => {
  localStorage.setItem('hora.theme', 'pink')
  localStorage.setItem('hora.language', 'xx')
  prepareFirstPaint()
  expect([document.documentElement.dataset['theme'], document.documentElement.lang]).toEqual([
    undefined,
    'en',
  ])
})

test('a query of the address is sent at once, and its answer is used once', async () => {
  page('/p/ada/book/a%2Fb', { queries: [query], words: {} })
  prepareFirstPaint()
  expect(asked.mock.calls.map(([url, { body }]) => [url, body])).toEqual([['/graphql', bodyOf('a/b')]])
  const answer = await takeEarly(bodyOf('a/b'))
  expect(await answer?.json()).toEqual({ data: {} })
  expect(takeEarly(bodyOf('a/b'))).toBeUndefined()
})

test('an address that cannot be decoded asks for nothing', () => {
  page('/p/ada/book/%zz', { queries: [query], words: {} })
  prepareFirstPaint()
  expect(asked).not.toHaveBeenCalled()
})

test('the words of the language are fetched, and of no other one', () => {
  localStorage.setItem('hora.language', 'fr')
  page('/', { queries: [], words: { en: ['assets/en.js'], fr: ['assets/fr.js'] } })
  prepareFirstPaint()
  const links = [...document.querySelectorAll('link[rel=modulepreload]')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/assets/fr.js'])
})

test('an answer that nobody took is forgotten', () => {
  page('/p/ada/book/x', { queries: [query], words: {} })
  prepareFirstPaint()
  forgetEarly()
  expect(takeEarly(bodyOf('x'))).toBeUndefined()
})
