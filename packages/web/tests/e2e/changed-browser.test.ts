import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { openWindow } from './open-window.ts'
import { openAccount, person, signIn, startLogin } from './people.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
})

afterAll(() => closeWindows(browser))

test.each(['Etc/Unknown', '', 'Mars/Olympus'])(
  'a browser in the zone %j can open an account',
  async (zone) => {
    const { page, context, browserErrors } = await openWindow(browser, stack.origin)
    await context.addInitScript((timeZone: string) => {
      const { resolvedOptions } = Intl.DateTimeFormat.prototype
      Intl.DateTimeFormat.prototype.resolvedOptions = function invented() {
        return { ...resolvedOptions.call(this), timeZone }
      }
    }, zone)
    await page.goto('/sign-up')
    await openAccount(
      page,
      stack,
      person('Zoe Unplaced', `zone-${zone.toLowerCase().replace(/\W/g, '') || 'none'}`),
    )
    await page.getByRole('heading', { name: 'What do you do?' }).waitFor()
    expect(browserErrors).toEqual([])
    await context.close()
  },
)

test('a browser that refuses all storage signs in, changes the theme and signs out', async () => {
  const { page, context, browserErrors } = await openWindow(browser, stack.origin)
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
  await signIn(page, ada)
  await page.goto('/settings/appearance')
  await page.getByText('Dark', { exact: true }).click()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.getByRole('button', { name: 'Account' }).filter({ visible: true }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL(`${stack.origin}/`)
  expect(browserErrors).toEqual([])
  await context.close()
})

test('people whose browser blocks cookies read so before they sign in', async () => {
  const { page, context } = await openWindow(browser, stack.origin)
  await context.addInitScript(() => Object.defineProperty(navigator, 'cookieEnabled', { value: false }))
  await page.goto('/sign-in')
  await page.getByText('Your browser blocks cookies').waitFor()
  await context.close()
})

test('extensions that insert nodes everywhere disturb nothing', async () => {
  const { page, context, browserErrors } = await openWindow(browser, stack.origin)
  await context.addInitScript(() => {
    const mark = (element: Element) => {
      if (element.hasAttribute('data-seen')) return
      element.setAttribute('data-seen', '')
      element.after(document.createElement('grammar-check'))
      if (element.matches('form, main, ul, button'))
        element.prepend(document.createElement('password-button'))
    }
    const look = () => {
      for (const each of document.querySelectorAll('input, textarea, form, main, ul, button, p')) mark(each)
    }
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.setAttribute('data-extension', '1')
      document.body.prepend(document.createElement('password-overlay'))
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
    })
  })
  await startLogin(page, stack.origin, noor)
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: 'Settings' }).filter({ visible: true }).click()
  const name = page.getByRole('textbox', { name: 'Name' })
  await name.fill('Noor Haddad')
  await page.getByRole('link', { name: 'My sessions' }).filter({ visible: true }).click()
  await page.getByRole('heading', { level: 1, name: 'My sessions' }).waitFor()
  expect(browserErrors).toEqual([])
  await context.close()
})

test('the browser’s back and forward show pages as they are now, and nothing after signing out', async () => {
  const { page, context, browserErrors } = await openWindow(browser, stack.origin)
  await startLogin(page, stack.origin, ada)
  await page.goto('/calendar')
  await page.getByRole('link', { name: 'Clients' }).filter({ visible: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor()
  await page.goto('/robots.txt')
  await page.goBack()
  await page.getByText(noor.name).first().waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor({ state: 'attached' })
  await page.goForward()
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor()
  await page.getByRole('button', { name: 'Account' }).filter({ visible: true }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL(`${stack.origin}/`)
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
  await page.goBack()
  await page.getByLabel('Email').waitFor()
  expect(await page.getByText(noor.name).count()).toBe(0)
  expect(browserErrors).toEqual([])
  await context.close()
})
