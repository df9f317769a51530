import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ada } from './demo-people.ts'
import { openWindow } from './open-window.ts'
import { startLogin } from './people.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
})

afterAll(() => closeWindows(browser))

/** A page whose scripts never arrive. */
async function withoutScripts(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openWindow(browser, stack.origin, {
    viewport: { width: 390, height: 844 },
    ...options,
  })
  await page.route('**/*.js', () => undefined)
  await page.goto(path, { waitUntil: 'commit' })
  return page
}

test.each([
  ['en-GB', 'Create an account'],
  ['fr-FR', 'Créer un compte'],
])('in %s the landing page can be used before any script', async (locale, action) => {
  const page = await withoutScripts('/', { locale })
  const link = page.locator('main a:visible').first()
  await link.waitFor()
  expect([await link.textContent(), await link.getAttribute('href')]).toEqual([action, '/sign-up'])
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('the frame of a signed-out visitor is that of the sign-in page', async () => {
  const page = await withoutScripts('/calendar')
  await page.locator('main[aria-busy]:visible').waitFor()
  expect(await page.locator('nav:visible').count()).toBe(0)
})

test.each(['light', 'dark'] as const)('the calendar is framed before any script, %s', async (colorScheme) => {
  const { page: framed, browserErrors } = await openWindow(browser, stack.origin, {
    viewport: { width: 390, height: 844 },
    colorScheme,
  })
  await startLogin(framed, stack.origin, ada)
  await framed.route('**/*.js', () => undefined)
  await framed.goto('/calendar', { waitUntil: 'commit' })
  await framed.locator('nav a[aria-current=page]:visible').waitFor()
  const background = await framed.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const [lightness = 0] = (/[\d.]+/.exec(background) ?? []).map(Number)
  expect(lightness > 0.5).toBe(colorScheme === 'light')
  expect(browserErrors).toEqual([])
})

test('the data of a page is asked for once, before its scripts have run', async () => {
  const { page, browserErrors } = await openWindow(browser, stack.origin)
  const operations: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.method() === 'POST')
      operations.push((request.postDataJSON() as { operationName: string }).operationName)
  })
  await page.goto('/')
  await page.getByRole('radio', { name: 'Dark' }).waitFor()
  expect(operations).toEqual(['Shell_viewerQuery'])
  expect(browserErrors).toEqual([])
})

test('on a first visit the fonts come after the scripts, and on the next one they show at once', async () => {
  const { page, browserErrors } = await openWindow(browser, stack.origin)
  await startLogin(page, stack.origin, ada)
  const files = () => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const of = (kind: RegExp) =>
      entries.filter(({ name }) => kind.test(name)).map(({ startTime }) => startTime)
    return { font: Math.min(...of(/woff2$/)), lastScript: Math.max(...of(/\/(?:base|calendar-grid)-.*js$/)) }
  }
  const shown = async () => {
    await page.locator('.hora-calendar').waitFor()
    await expect.poll(() => page.evaluate(() => document.fonts.check('1rem "Newsreader"'))).toBe(true)
  }
  await page.goto('/calendar')
  await shown()
  const first = await page.evaluate(files)
  expect(first.font).toBeGreaterThan(first.lastScript)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('hora.fonts'))).not.toBeNull()
  await page.reload({ waitUntil: 'commit' })
  await page.locator('link[as=font]').first().waitFor({ state: 'attached' })
  expect(await page.evaluate(() => document.documentElement.dataset['fonts'])).toBeUndefined()
  await shown()
  expect(browserErrors).toEqual([])
})

test('every script of the page is sent compressed', async () => {
  const html = await (await fetch(`${stack.origin}/calendar`)).text()
  const scripts = [...html.matchAll(/["/](assets\/[^"]+\.js)"/g)].map(([, path = '']) => `/${path}`)
  expect(scripts.length).toBeGreaterThan(10)
  for (const coding of ['br', 'gzip']) {
    for (const path of ['/calendar', ...scripts]) {
      const { headers } = await fetch(stack.origin + path, { headers: { 'accept-encoding': coding } })
      const isTiny = headers.get('content-encoding') === null && Number(headers.get('content-length')) < 300
      expect(isTiny ? coding : headers.get('content-encoding'), path).toBe(coding)
      expect(headers.get('vary')?.toLowerCase(), path).toContain('accept-encoding')
    }
  }
})
