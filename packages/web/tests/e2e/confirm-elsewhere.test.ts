import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { openWindow } from './open-window.ts'
import { fillSignUp, person } from './people.ts'
import { waitUntilSettled } from './settled-page.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser

beforeAll(async () => {
  stack = sharedStack()
  browser = await launchBrowser()
})

afterAll(async () => await browser?.close())

/** Signs up in one window and opens the mailed link in another one, which must ask who it is. */
async function openElsewhere(mailbox: string, locale: string): Promise<{ page: Page; password: string }> {
  const who = person('Mallory', mailbox)
  const first = await openWindow(browser, stack.origin)
  await first.page.goto('/sign-up')
  await fillSignUp(first.page, who)
  const { page } = await openWindow(browser, stack.origin, { locale, reducedMotion: 'reduce' })
  await page.goto(await stack.mailLink(who.email, '/confirm-email'))
  await page.getByRole('button', { name: /Confirm and continue|Confirmer et continuer/ }).click()
  return { page, password: who.password }
}

async function violations(page: Page) {
  await waitUntilSettled(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

test('the password opens the account on another device', async () => {
  const { page, password } = await openElsewhere('elsewhere', 'en-GB')
  await page.getByRole('heading', { name: 'Is this you?' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Confirm and continue' }).click()
  await page.waitForURL('**/onboarding')
})

test('the owner of an address that a stranger signed up with starts again, in French', async () => {
  const { page } = await openElsewhere('ailleurs', 'fr-FR')
  await page.getByRole('heading', { name: 'Est-ce bien vous ?' }).waitFor()
  await page.getByRole('button', { name: /Ce n’était pas moi/ }).click()
  await page.getByRole('heading', { name: 'Recommencer' }).waitFor()
  const address = page.getByLabel('E-mail')
  expect([await address.inputValue(), await address.isEditable()]).toEqual(['ailleurs@example.org', false])
  expect(await violations(page)).toEqual([])
  await page.keyboard.type('Inès')
  await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase bien à moi')
  await page.getByLabel('Date de naissance').fill('1988-04-17')
  await page.getByRole('checkbox', { name: /J’accepte/ }).check()
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await page.waitForURL('**/onboarding')
  await page.goto('/settings')
  await page.getByRole('textbox', { name: 'Nom' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Nom' }).inputValue()).toBe('Inès')
})
