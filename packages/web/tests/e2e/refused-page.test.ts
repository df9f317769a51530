import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ada } from './demo-people.ts'
import { launchBrowser } from './launch-browser.ts'
import { openWindow } from './open-window.ts'
import { startLogin } from './people.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser

beforeAll(async () => {
  stack = sharedStack()
  browser = await launchBrowser(['--host-resolver-rules=MAP other.test 127.0.0.1'])
})

afterAll(async () => await browser?.close())

/** What a server after a deploy knows no longer: the documents of the page, and its files. */
async function deployOver(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as Record<string, unknown>
    await route.continue({ postData: { ...body, documentId: '0'.repeat(64) } })
  })
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404, body: 'Not found.\n' }))
}

test('a tab from before a deploy says so in place, offers to reload, and then works', async () => {
  const { page, context } = await openWindow(browser, stack.origin)
  await startLogin(page, stack.origin, ada)
  await page.goto('/calendar', { waitUntil: 'networkidle' })
  await deployOver(page)
  await page.getByRole('link', { name: 'Services' }).filter({ visible: true }).click()
  await page
    .getByText(/Hora was updated since you opened this page/)
    .first()
    .waitFor()
  await page.getByRole('alert').first().waitFor()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Reload page' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor()
  expect(await page.getByText(/Hora was updated/).count()).toBe(0)
  await context.close()
})

test('a form of such a tab keeps what was typed beside the offer', async () => {
  const { page, context } = await openWindow(browser, stack.origin)
  await page.goto('/sign-in', { waitUntil: 'networkidle' })
  await deployOver(page)
  await page.getByLabel('Email').fill(ada.email)
  await page.getByLabel('Password', { exact: true }).fill(ada.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Reload page' }).first().waitFor()
  expect(await page.getByLabel('Email').inputValue()).toBe(ada.email)
  await context.close()
})

test('a site opened under another name leads to the same page at its own address', async () => {
  const { page, context } = await openWindow(browser, stack.origin)
  const { port } = new URL(stack.origin)
  await page.goto(`http://other.test:${port}/sign-in?next=%2Fclients`)
  await page.getByRole('heading', { name: 'Open Hora at its own address' }).waitFor()
  await page.getByText(`You opened this site as other.test:${port}`).waitFor()
  await page.getByRole('link', { name: 'Open that address' }).click()
  await page.waitForURL(`${stack.origin}/sign-in?next=%2Fclients`)
  await page.getByLabel('Email').waitFor()
  await context.close()
})
