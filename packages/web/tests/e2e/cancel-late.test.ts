import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, bookingOfNoor, noor, noorsWalk } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { sharedStack } from './shared-stack.ts'

let browser: Browser
let professional: Window
let client: Window

/** The other side must show a change within a second, on an idle machine. */
const live = { timeout: scaledTime(1_000) }

beforeAll(async () => {
  browser = await sharedBrowser()
  const { origin } = sharedStack()
  professional = await openWindow(browser, origin)
  client = await openWindow(browser, origin, { timezoneId: 'Europe/London' })
  await Promise.all([startLogin(professional.page, origin, ada), startLogin(client.page, origin, noor)])
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { professional, client }))

test('a client cancels late with the quote shown, the professional sees it live, and undoing it owes nothing', async () => {
  const [pro, noors] = [professional.page, client.page]
  await pro.goto(`/calendar?view=day&date=${noorsWalk()}`)
  await pro.locator('.hora-calendar').getByRole('button', { name: noor.name }).click()
  const panel = pro.getByRole('dialog')
  await panel.getByText(/Cancelling is free up to 14 days before the start/).waitFor()

  await noors.goto(`/my-sessions/${await bookingOfNoor(client, sharedStack().origin, 'Walk and talk')}`)
  await noors.getByText(/Cancelling costs €47.50 \(50%\) until .*Paris/).waitFor()
  await noors.getByText('Cancelling costs €95 (100%) until the start').waitFor()
  await noors.getByRole('button', { name: 'Cancel session' }).click()
  const dialog = noors.getByRole('alertdialog')
  await dialog.getByText('You’ll owe €47.50 (50% of €95)').waitFor()
  await dialog.getByText(`Settle it with ${ada.name} directly: Hora doesn’t charge it.`).waitFor()
  await dialog.getByRole('button', { name: 'Cancel session' }).click()

  await noors.getByText('Cancelled late').waitFor()
  await panel.getByText('Cancelled late').waitFor(live)
  await panel.getByText(`${noor.name} cancelled: €47.50 owed`).waitFor(live)

  await noors.getByRole('button', { name: 'Undo' }).click()
  await noors.getByText('Booked', { exact: true }).waitFor()
  await expect.poll(() => panel.getByText('Cancelled late').count(), live).toBe(0)
  expect([...professional.browserErrors, ...client.browserErrors]).toEqual([])
})
