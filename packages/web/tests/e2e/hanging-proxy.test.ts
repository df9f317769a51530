import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noor } from './demo-people.ts'
import { type HangingProxy, startHangingProxy } from './hanging-proxy.ts'
import { launchBrowser } from './launch-browser.ts'
import { openWindow, type Window } from './open-window.ts'
import { signIn } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'
import { until } from './until.ts'

let stack: SharedStack
let proxy: HangingProxy
let browser: Browser
let client: Window

/** The browser reaches the product's own address through the proxy. */
beforeAll(async () => {
  stack = sharedStack()
  const { host, port } = new URL(stack.origin)
  proxy = await startHangingProxy(Number(port))
  browser = await launchBrowser([`--host-resolver-rules=MAP ${host} 127.0.0.1:${proxy.port}`])
  client = await openWindow(browser, stack.origin)
})

afterAll(async () => {
  await browser?.close()
  await proxy?.[Symbol.asyncDispose]()
})

const notReached = (page: Page) => page.getByText('We couldn’t reach Hora.')
/** More than a request may take; the page's clock jumps, so that nobody waits. */
const tooLong = 21_000

test('a socket that hangs while connecting is given up after seconds, and tried again', async () => {
  const { page } = client
  await signIn(page, noor)
  await until(() => proxy.upgrades() > 0, 'the first socket')
  proxy.answer('no sockets')
  const before = proxy.upgrades()
  await page.getByText('Reconnecting…').waitFor({ timeout: scaledTime(30_000) })
  await until(() => proxy.upgrades() > before + 1, 'another try')
  proxy.answer('all')
  await page.getByText('You’re up to date again.').waitFor({ timeout: scaledTime(60_000) })
})

test('a page that gets no answer says so, offers to try again, and comes back by itself', async () => {
  const { page } = client
  await page.clock.install()
  await page.goto('/my-sessions', { waitUntil: 'networkidle' })
  proxy.answer('nothing')
  await page
    .getByRole('link', { name: 'Settings' })
    .filter({ visible: true })
    .click()
    .catch(() => undefined)
  await page.clock.fastForward(tooLong)
  await notReached(page).first().waitFor()
  await page
    .getByRole('button', { name: /Try again|Reload page/ })
    .first()
    .waitFor()
  proxy.answer('all')
  await notReached(page).first().waitFor({ state: 'detached' })
})

test('a form that gets no answer keeps what was typed, and works when sent again', async () => {
  const { page, context } = await openWindow(browser, stack.origin)
  await page.clock.install()
  await page.goto('/sign-in', { waitUntil: 'networkidle' })
  await page.getByLabel('Email').fill(noor.email)
  await page.getByLabel('Password', { exact: true }).fill(noor.password)
  proxy.answer('nothing')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.locator('button[aria-busy=true]').waitFor()
  await page.clock.fastForward(tooLong)
  await notReached(page).waitFor()
  expect(await page.getByLabel('Email').inputValue()).toBe(noor.email)
  proxy.answer('all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'My sessions' }).waitFor()
  await context.close()
})
