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

const tick = (page: Page) => page.getByRole('checkbox', { name: /I accept the terms/ }).check()
const inbox = (page: Page) => page.getByRole('heading', { name: 'Check your inbox' }).waitFor()

/** Fills the sign-up form with a password, until the mail is sent. */
export async function fillSignUp(page: Page, who: Person): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(who.name)
  await page.getByRole('textbox', { name: 'Email' }).fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await tick(page)
  await page.getByRole('button', { name: 'Create account' }).click()
  await inbox(page)
}

/** Opens an account, and follows the mailed link in the same browser. */
export async function openAccount(page: Page, stack: Mailbox, who: Person): Promise<void> {
  await fillSignUp(page, who)
  await page.goto(await stack.mailLink(who.email, '/confirm-email'))
}

/** Opens an invitation link and becomes a client without a password; ends on the client's own sessions. */
export async function joinByInvitation(page: Page, stack: Mailbox, who: Person, link: string) {
  await page.goto(link)
  await page.getByRole('textbox', { name: 'Name' }).fill(who.name)
  await page.getByRole('textbox', { name: 'Email' }).filter({ visible: true }).fill(who.email)
  await tick(page)
  await page.getByRole('button', { name: 'Accept' }).click()
  await inbox(page)
  await page.goto(await stack.mailLink(who.email, '/confirm-email'))
  await page.waitForURL('**/p/**')
  // This says it for some seconds only.
  await page.getByText(/^You’re now connected with/).waitFor()
  await page.getByRole('link', { name: 'My sessions' }).filter({ visible: true }).click()
  await page.getByRole('heading', { level: 1, name: 'My sessions' }).waitFor()
}

type Credentials = Pick<Person, 'email' | 'password'>

/** Signs in through the API, for journeys that are about something else. They open their first page afterwards. */
export async function startLogin(page: Page, origin: string, { email, password }: Credentials) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }'
  const data = { query, variables: { input: { email, password } } }
  const answer = await page.context().request.post('/graphql', { data, headers: { origin } })
  const text = await answer.text()
  if (!text.includes('SignInSuccess')) throw new Error(`${email} is not signed in: ${text}`)
}

export async function signIn(page: Page, { email, password }: Credentials) {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: /Calendar|My sessions/ }).waitFor()
}
