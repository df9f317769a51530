import type { Page } from 'playwright-core'

/** Late enough that the client may still move and cancel. */
const day = Temporal.Now.plainDateISO('Europe/Paris').add({ days: 4 })
const dayName = new RegExp(`\\b${day.day} ${day.toLocaleString('en-GB', { month: 'long' })}\\b`)

/** From a client's own sessions to a booking at the first free time in four days. */
export async function bookLater(page: Page, professional: string, service: string): Promise<void> {
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: professional }).first().click()
  await page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  await page.getByRole('region', { name: 'Day', exact: true }).waitFor()
  await page.getByRole('button', { name: dayName }).click()
  await page.getByRole('region', { name: dayName }).getByRole('button').first().click()
  await page.getByRole('heading', { name: 'Confirm your booking' }).waitFor()
  await page.getByRole('button', { name: 'Book session' }).click()
  await page.getByRole('heading', { name: 'Session booked' }).waitFor()
}
