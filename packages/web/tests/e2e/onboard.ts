import type { Page } from 'playwright-core'

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()
const step = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor()

/**
 * Completes the four onboarding screens with open hours on every day. Ends in the calendar, and returns an invitation
 * link.
 */
export async function onboard(page: Page, service: string): Promise<string> {
  await step(page, 'What do you do?')
  await page.getByLabel('What you do').fill('Coach')
  await goOn(page)
  await step(page, 'What can people book?')
  await page.getByLabel('Name').fill(service)
  await page.getByLabel('Price').fill('60')
  await goOn(page)
  await step(page, 'When are you open?')
  for (const day of ['Saturday', 'Sunday'])
    await page.getByRole('checkbox', { name: day }).check({ force: true })
  await goOn(page)
  await step(page, 'Invite your first client')
  await page.getByRole('button', { name: 'Copy invitation link' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Open your calendar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor({ state: 'attached' })
  return link
}
