import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onboard } from './onboard.ts'
import { openWindow, type Window } from './open-window.ts'
import { joinByInvitation, openAccount, person } from './people.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

const markup = '<img src=x onerror=alert(1)>'
const professionalName = `Zed ${markup}`
const clientName = '"><script>alert(2)</script> {{constructor}}'
const service = '</title><svg onload=alert(3)>'
const message = `Hello \u202Egnp.exe <a href="javascript:alert(4)">${markup}</a>`

let stack: SharedStack
let browser: Browser
let professional: Window
let client: Window
const dialogs: string[] = []

async function watched(): Promise<Window> {
  const window = await openWindow(browser, stack.origin)
  window.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return window
}

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  professional = await watched()
  client = await watched()
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { professional, client }))

/** Elements that only markup in a user's text could create. */
const foreign = (page: Page) =>
  page.evaluate(
    () => document.querySelectorAll('[onerror], [onload], [href^="javascript:"], img[src="x"]').length,
  )

test('markup in names, services and messages stays text on both sides', async () => {
  const zed = person(professionalName, 'zed')
  const eve = person(clientName, 'eve')
  await professional.page.goto('/sign-up')
  await openAccount(professional.page, stack, zed)
  const link = await onboard(professional.page, service)
  await joinByInvitation(client.page, stack, eve, link)
  await client.page.goto('/my-sessions')
  await client.page.getByRole('link', { name: professionalName }).first().click()
  await client.page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  await client.page
    .getByRole('button', { name: /\d free times?$/ })
    .last()
    .click()
  await client.page
    .getByRole('region', { name: /^Free times on/ })
    .getByRole('button')
    .first()
    .click()
  await client.page.getByLabel(`Message to ${professionalName}`).fill(message)
  await client.page.getByRole('button', { name: 'Book session' }).click()
  await client.page.getByRole('heading', { name: 'Session booked' }).waitFor()

  await professional.page.getByRole('button', { name: /new notification/ }).click()
  await professional.page.getByRole('link', { name: /Session booked with "><script>/ }).click()
  await professional.page.getByText(clientName).first().waitFor()
  await client.page.goto('/my-sessions')
  await client.page.getByText(service).first().waitFor()
  for (const { page } of [professional, client]) expect(await foreign(page)).toBe(0)
})

test('markup stays text in mails too', async () => {
  const { page } = await watched()
  for (const mailbox of ['zed@example.org', 'eve@example.org']) {
    const { html, subject } = await stack.mail(mailbox, /book/i)
    expect(html).toContain('&lt;svg')
    expect(html).not.toMatch(/<script|<svg|<img src=x|href="javascript:/)
    expect(subject).not.toMatch(/[\r\n]/)
    await page.setContent(html)
    expect(await foreign(page)).toBe(0)
  }
})

test('nothing was executed, and the content policy blocked nothing', () => {
  expect(dialogs).toEqual([])
  expect(professional.browserErrors).toEqual([])
  expect(client.browserErrors).toEqual([])
})
