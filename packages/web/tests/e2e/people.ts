import type { Page } from 'playwright-core'
import type { SharedStack } from './shared-stack.ts'

/** Where a journey reads its mails. */
export type Mailbox = Pick<SharedStack, 'mailLink'>

export type Person = { name: string; email: string; password: string }

export const person = (name: string, mailbox: string): Person => ({
  name,
  email: `${mailbox}@example.org`,
  password: `four plain words of ${mailbox}`,
})

/** Fills the sign-up form on any page, until the mail is sent. */
export async function fillSignUp(page: Page, who: Person): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(who.name)
  await page.getByRole('textbox', { name: 'Email' }).fill(who.email)
  await page.getByLabel('Password', { exact: true }).filter({ visible: true }).fill(who.password)
  await page.getByLabel('Date of birth').fill('1988-04-17')
  await page.getByRole('checkbox', { name: /I accept the terms/ }).check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { name: 'Check your inbox' }).waitFor()
}

/** Opens an account, and follows the mailed link in the same browser. */
export async function openAccount(page: Page, stack: Mailbox, who: Person): Promise<void> {
  await fillSignUp(page, who)
  await page.goto(await stack.mailLink(who.email, '/confirm-email'))
  await page.getByRole('button', { name: 'Confirm and continue' }).click()
}

/** Opens an invitation link and becomes a client; ends on the client's own sessions. */
export async function joinByInvitation(page: Page, stack: Mailbox, who: Person, link: string) {
  await page.goto(link)
  await page.getByRole('button', { name: 'Accept' }).click()
  await openAccount(page, stack, who)
  await page.getByText(`You’re answering as ${who.name}.`).waitFor()
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.waitForURL('**/p/*')
  await page.getByRole('link', { name: 'My sessions' }).filter({ visible: true }).click()
  await page.getByText(/^You’re now connected with/).waitFor()
}

export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: /Calendar|My sessions/ }).waitFor()
}
