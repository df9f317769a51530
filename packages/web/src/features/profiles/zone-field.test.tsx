import '@hora/schema/zones'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ZoneField } from '#web/features/profiles/zone-field.tsx'
import { renderPart } from '#web/testing/render-part.tsx'

const list = vi.hoisted(() => ({ fails: false }))
vi.mock('@hora/schema/zones', async (load) => {
  const { zones } = await load<typeof import('@hora/schema/zones')>()
  return {
    get zones() {
      if (list.fails) throw new Error('The code did not load')
      return zones
    },
  }
})
afterEach(() => {
  list.fails = false
})

function Example({ start = 'Europe/Paris' }) {
  const [zone, setZone] = useState(start)
  return <ZoneField label="Zone" value={zone} onChange={setZone} />
}

test.each([
  ['Kiev', /^Europe\/Kyiv/],
  ['kyiv', /^Europe\/Kyiv/],
  ['Calcutta', /^Asia\/Kolkata/],
  ['saigon', /^Asia\/Ho Chi Minh/],
  ['sao paulo', /^America\/Sao Paulo/],
  ['US/Pacific', /^America\/Los Angeles/],
])('the name %s finds the zone', async (typed, zone) => {
  await renderPart(<Example />, 'profiles')
  const field = screen.getByRole('combobox', { name: 'Zone' })
  await userEvent.clear(field)
  await userEvent.paste(typed)
  await userEvent.click(await screen.findByRole('option', { name: zone }))
  expect(field).toHaveProperty('value', expect.stringMatching(zone))
})

test('a list that does not load says so, keeps the chosen zone, and loads at the next try', async () => {
  list.fails = true
  await renderPart(<Example />, 'profiles')
  expect(await screen.findByRole('alert')).toHaveTextContent(/didn’t load/)
  expect(screen.getByRole('combobox', { name: 'Zone' })).toHaveProperty(
    'value',
    expect.stringMatching(/Paris/),
  )
  list.fails = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await userEvent.clear(screen.getByRole('combobox', { name: 'Zone' }))
  await userEvent.paste('kyiv')
  expect(await screen.findByRole('option', { name: /^Europe\/Kyiv/ })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a zone that only the server knows is named, and said to be unknown here', async () => {
  await renderPart(<Example start="Mars/Olympus_Mons" />, 'profiles')
  expect(screen.getByRole('combobox', { name: 'Zone' })).toHaveValue('Mars/Olympus Mons')
  expect(screen.getByText(/doesn’t know this time zone/)).toBeVisible()
})
