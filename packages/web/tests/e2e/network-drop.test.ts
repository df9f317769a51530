import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, bookingOfNoor, noor, noorsCoaching } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser
let professional: Window
let client: Window

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  professional = await openWindow(browser, stack.origin)
  client = await openWindow(browser, stack.origin)
  await startLogin(professional.page, stack.origin, ada)
  await startLogin(client.page, stack.origin, noor)
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { professional, client }))

test('a lost network is announced, and changes by others arrive when it is back', async () => {
  const { page, context, browserErrors } = professional
  await page.goto(`/calendar?view=day&date=${noorsCoaching()}`)
  const entry = page.getByRole('button', { name: /Noor Haddad/ }).filter({ hasText: 'Voice coaching' })
  await entry.waitFor()
  await page.waitForLoadState('networkidle')

  await context.setOffline(true)
  await page.getByText('You’re offline.').waitFor({ timeout: scaledTime(20_000) })
  await client.page.goto(`/my-sessions/${await bookingOfNoor(client, stack.origin, 'Voice coaching')}`)
  await client.page.getByRole('button', { name: 'Cancel session' }).click()
  await client.page.getByRole('alertdialog').getByRole('button', { name: 'Cancel session' }).click()
  await client.page.getByText('Session cancelled').waitFor()
  expect(await entry.isVisible()).toBe(true)

  await context.setOffline(false)
  await page.getByText('You’re up to date again.').waitFor()
  await entry.waitFor({ state: 'detached', timeout: scaledTime(1_000) })
  // Chromium logs each request that failed without a network.
  expect(browserErrors.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([])
  expect(client.browserErrors).toEqual([])
})

test('a page whose code cannot be loaded keeps the frame, and appears by itself once the network is back', async () => {
  const { page, context } = professional
  await page.goto('/calendar', { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Services' }).filter({ visible: true }).click()
  const failure = page.getByRole('alert').filter({ hasText: 'We couldn’t reach Hora.' })
  await failure.waitFor()
  await page.getByRole('link', { name: 'Availability' }).filter({ visible: true }).waitFor()
  await context.setOffline(false)
  await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor()
})
