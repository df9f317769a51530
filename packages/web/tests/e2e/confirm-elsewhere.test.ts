import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { newInvitationLink } from './new-invitation-link.ts'
import { openWindow } from './open-window.ts'
import { fillSignUp, person, startLogin } from './people.ts'
import { axeFindings } from './run-axe.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
})

afterAll(() => closeWindows(browser))

/** Signs up in one window and opens the mailed link in another one, which must ask who it is. */
async function openElsewhere(mailbox: string, locale: string): Promise<{ page: Page; password: string }> {
  const who = person('Mallory', mailbox)
  const first = await openWindow(browser, stack.origin)
  await first.page.goto('/sign-up')
  await fillSignUp(first.page, who)
  const { page } = await openWindow(browser, stack.origin, { locale, reducedMotion: 'reduce' })
  await page.goto(await stack.mailLink(who.email, '/confirm-email'))
  return { page, password: who.password }
}

test('the password opens the account on another device', async () => {
  const { page, password } = await openElsewhere('elsewhere', 'en-GB')
  await page.getByRole('heading', { name: 'Is this you?' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Confirm and continue' }).click()
  await page.waitForURL('**/onboarding')
})

test('the owner of an address that a stranger signed up with starts again, in French', async () => {
  const { page } = await openElsewhere('ailleurs', 'fr-FR')
  await page.getByRole('heading', { name: 'Est-ce bien vous ?' }).waitFor()
  await page.getByRole('button', { name: /Recommencer avec cette adresse/ }).click()
  await page.getByRole('heading', { name: 'Recommencer' }).waitFor()
  const address = page.getByLabel('E-mail')
  expect([await address.inputValue(), await address.isEditable()]).toEqual(['ailleurs@example.org', false])
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('Inès')
  await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase bien à moi')
  await page.getByRole('checkbox', { name: /J’accepte/ }).check()
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await page.waitForURL('**/onboarding')
  await page.goto('/settings')
  await page.getByRole('textbox', { name: 'Nom' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Nom' }).inputValue()).toBe('Inès')
})

test('a new client opens the mailed link on the phone: one page shows who and whose, and one press accepts', async () => {
  const link = await anInvitation()
  const first = await openWindow(browser, stack.origin)
  await acceptAsNew(first.page, link, 'Nora Field', 'unterwegs@example.org')
  const phone = await openWindow(browser, stack.origin, { viewport: { width: 390, height: 844 } })
  await phone.page.goto(await stack.mailLink('unterwegs@example.org', '/confirm-email'))
  await phone.page.getByRole('heading', { name: 'Is this you?' }).waitFor()
  await phone.page.getByText(ada.name).first().waitFor()
  expect(await phone.page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Nora Field')
  expect(await axeFindings(phone.page)).toEqual([])
  await phone.page.getByRole('checkbox').check()
  await phone.page.getByRole('button', { name: 'Accept and continue' }).click()
  await phone.page.waitForURL('**/p/ada**')
  expect(phone.browserErrors).toEqual([])
})

test('a link to sign in that is opened on the phone names the account, and waits for a press', async () => {
  const { page } = await openWindow(browser, stack.origin)
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'Email' }).fill(noor.email)
  await page.getByRole('button', { name: 'Email me a link' }).click()
  await page.getByRole('heading', { name: 'Check your inbox' }).waitFor()
  const phone = await openWindow(browser, stack.origin, { viewport: { width: 390, height: 844 } })
  await phone.page.goto(await stack.mailLink(noor.email, '/sign-in-link'))
  await phone.page.getByRole('heading', { name: `Sign in as ${noor.name}?` }).waitFor()
  expect(await axeFindings(phone.page)).toEqual([])
  await phone.page.getByRole('button', { name: 'Sign in' }).click()
  await phone.page.getByRole('heading', { level: 1, name: 'My sessions' }).waitFor()
  expect(phone.browserErrors).toEqual([])
})

/** A link of the demo professional. */
async function anInvitation(): Promise<string> {
  const { page } = await openWindow(browser, stack.origin)
  await startLogin(page, stack.origin, ada)
  return await newInvitationLink(page)
}

async function acceptAsNew(page: Page, link: string, name: string, email: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Email' }).filter({ visible: true }).fill(email)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('heading', { name: 'Check your inbox' }).waitFor()
}
