import type { Page } from 'playwright-core'

/** From a client's own sessions to a booking at the first free time that is shown. */
export async function bookFirstTime(page: Page, professional: string, service: string): Promise<void> {
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: professional }).first().click()
  await page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  const day = page.getByRole('region', { name: 'Day', exact: true })
  await day.waitFor()
  await page.getByRole('region').getByRole('listitem').getByRole('button').first().click()
  await page.getByRole('heading', { name: 'Confirm your booking' }).waitFor()
  await page.getByRole('button', { name: 'Book session' }).click()
  await page.getByRole('heading', { name: 'Session booked' }).waitFor()
}
