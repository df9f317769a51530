import type { Page } from 'playwright-core'

/** A new link for one person, made by the professional who is signed in. */
export async function newInvitationLink(page: Page): Promise<string> {
  await page.goto('/clients')
  await page.getByRole('button', { name: 'Invite' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('By link or code').click()
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  return link
}
