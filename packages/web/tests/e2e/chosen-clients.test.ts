import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onboard } from './onboard.ts'
import { openWindow, type Window } from './open-window.ts'
import { joinByInvitation, openAccount, person } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

const rosa = person('Rosa Blum', 'rosa.chosen')
const emil = person('Emil Sand', 'emil.chosen')
const service = 'Supervision'
/** Other screens must show a change within a second, on an idle machine. */
const live = { timeout: scaledTime(1_000) }

let stack: SharedStack
let browser: Browser
let professional: Window
let client: Window

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  professional = await openWindow(browser, stack.origin)
  client = await openWindow(browser, stack.origin)
})

afterAll(() => closeWindows(browser))
afterEach(({ task }) => screenshotFailure(task, { professional, client }))

/** Opens the form of the service, changes who can book it, and saves. */
async function change(act: () => Promise<void>): Promise<void> {
  const { page } = professional
  await page.goto('/services')
  await page.getByRole('link', { name: service }).click()
  await act()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(`“${service}” saved`).first().waitFor()
}

test('a service for chosen clients leaves and enters the open page of a client, live', async () => {
  const { page } = professional
  await page.goto('/sign-up')
  await openAccount(page, stack, rosa)
  await joinByInvitation(client.page, stack, emil, await onboard(page, service))
  await client.page.getByRole('link', { name: rosa.name }).first().click()
  const offer = client.page.getByRole('link', { name: `Choose a time for ${service}` })
  await offer.waitFor()
  await change(() => page.getByRole('checkbox', { name: /Only clients I choose/ }).check())
  await offer.waitFor({ state: 'detached', ...live })
  await change(() => page.getByRole('checkbox', { name: emil.name }).check())
  await offer.waitFor(live)
  for (const { browserErrors } of [professional, client]) expect(browserErrors).toEqual([])
})
