import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetEarly, takeEarly } from '#web/first-paint/early-requests.ts'
import { type FirstRequests, prepareFirstPaint } from '#web/first-paint/first-script.ts'

const asked = vi.fn(async (_url: string, _init: RequestInit) => new Response('{"data":{}}'))

import { keep } from '#web/storage/browser-storage.ts'

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
  delete document.documentElement.dataset['fonts']
  history.replaceState(null, '', '/')
})

function page(path: string, requests: Partial<FirstRequests>): void {
  history.replaceState(null, '', path)
  const data = Object.assign(document.createElement('script'), {
    type: 'application/json',
    id: 'first-requests',
  })
  data.textContent = JSON.stringify({ queries: [], words: {}, fonts: [], ...requests })
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

const linked = () =>
  [...document.querySelectorAll('link')].map(({ rel, href }) => `${rel} ${href.split('/').at(-1)}`)
const everything = {
  words: { en: ['assets/en.js'] },
  scripts: ['assets/page.js', 'assets/page.css'],
  fonts: ['assets/serif.woff2'],
}

test('words come before scripts, and the fonts come last', () => {
  page('/', everything)
  prepareFirstPaint()
  expect(linked()).toEqual([
    'modulepreload en.js',
    'modulepreload page.js',
    'preload page.css',
    'preload serif.woff2',
  ])
})

test('on a first visit the fonts wait for the app, where the frame has hardly a word', () => {
  page('/calendar', { ...everything, fontsLater: true })
  prepareFirstPaint()
  expect(linked()).not.toContain('preload serif.woff2')
  expect(document.documentElement.dataset['fonts']).toBe('later')
})

test('a browser that has the fonts shows them at once', () => {
  keep('fonts', 'here')
  page('/calendar', { ...everything, fontsLater: true })
  prepareFirstPaint()
  expect(linked()).toContain('preload serif.woff2')
  expect(document.documentElement.dataset['fonts']).toBeUndefined()
})

test('an answer that nobody took is forgotten', () => {
  page('/p/ada/book/x', { queries: [query], words: {} })
  prepareFirstPaint()
  forgetEarly()
  expect(takeEarly(bodyOf('x'))).toBeUndefined()
})
