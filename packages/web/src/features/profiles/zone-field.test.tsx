import '@hora/schema/zones'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ZoneField } from '#web/features/profiles/zone-field.tsx'
import { renderPart } from '#web/testing/render-part.tsx'

function Example() {
  const [zone, setZone] = useState('Europe/Paris')
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
