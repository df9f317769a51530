import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { bookLater } from './book-later.ts'
import { launchBrowser } from './launch-browser.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { onboard } from './onboard.ts'
import { openWindow, type Window } from './open-window.ts'
import { joinByInvitation, openAccount, person } from './people.ts'
import { type RealStack, startRealStack } from './real-stack.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'

// A site without https away from this machine, such as one in a home network: browsers offer it neither
// `crypto.randomUUID` nor the clipboard, and refuse `Secure` cookies.
const host = 'hora.test'
const lena = person('Lena Brandt', 'lena')
const omar = person('Omar Aziz', 'omar')

let mail: MailServer
let stack: RealStack
let browser: Browser
let professional: Window
let client: Window

beforeAll(async () => {
  mail = await startMailServer()
  const variables = { SMTP_URL: mail.url, MAIL_FROM: 'Hora <hora@example.org>' }
  stack = await startRealStack({ demo: false, host, variables })
  browser = await launchBrowser([`--host-resolver-rules=MAP ${host} 127.0.0.1`])
  professional = await openWindow(browser, stack.origin)
  client = await openWindow(browser, stack.origin)
}, scaledTime(120_000))

afterAll(async () => {
  await browser?.close()
  await stack?.[Symbol.asyncDispose]()
  await mail?.[Symbol.asyncDispose]()
})

afterEach(({ task }) => screenshotFailure(task, { professional, client }))

test('on plain http a practice opens, a client joins and books, and the calendar follows live', async () => {
  const { page } = professional
  await page.goto('/sign-up')
  expect(
    await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'clipboard' in navigator]),
  ).toEqual([false, false, false])
  await openAccount(page, mail, lena)
  const link = await onboard(page, 'Lesson')
  await joinByInvitation(client.page, mail, omar, link)
  await page.goto(`/calendar?view=list&date=${Temporal.Now.plainDateISO('Europe/Paris').add({ days: 4 })}`)
  await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor({ state: 'attached' })
  await bookLater(client.page, lena.name, 'Lesson')
  await page.getByText(omar.name).first().waitFor()
})

test('a link is copied without the clipboard of secure pages, also inside a dialog', async () => {
  const { page } = professional
  await page.goto('/clients')
  await page.getByRole('button', { name: 'Invite' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('By link or code').click()
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await dialog.getByRole('button', { name: 'Copied' }).waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ControlOrMeta+V')
  expect(await page.getByRole('searchbox').inputValue()).toBe(link)
})

test('the camera, which needs https, is not offered, and the page says why', async () => {
  const { page } = client
  await page.goto('/scan')
  await page.getByText(/browsers don’t open the camera here/).waitFor()
  expect(await page.getByRole('button', { name: 'Use camera' }).count()).toBe(0)
})

test('the start said that this address is not encrypted, and no page reported anything', () => {
  expect(stack.output()).toContain(`${stack.origin} is not encrypted`)
  expect([professional.browserErrors, client.browserErrors]).toEqual([[], []])
})
