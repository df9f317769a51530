import { becomeProfessionalInput } from '@hora/schema/inputs/profiles'
import { expect, test } from 'vitest'
import { handleChoices, handleFromName } from './handle-from-name.ts'

test.each([
  ['Ana Maria Costa', 'ana-maria-costa'],
  ['Łukasz Wójcik', 'lukasz-wojcik'],
  ['Jørgen Straße', 'jorgen-strasse'],
  ['Siân O’Neill', 'sian-oneill'],
  ['  –Zoë–  ', 'zoe'],
  ['Bo', 'bo-practice'],
  ['李明', 'practice'],
  ['Maximiliane von und zu Hohenstein-Falkenburg', 'maximiliane-von-und-zu'],
])('%s gets the handle %s', (name, handle) => expect(handleFromName(name)).toBe(handle))

test('every offered handle is a valid one, also for a long name', () => {
  const zone = 'Europe/Paris'
  for (const name of ['Bo', '李明', 'x'.repeat(80), 'ab '.repeat(26), 'A-'.repeat(40)])
    for (const handle of handleChoices(name, 120))
      expect(becomeProfessionalInput.safeParse({ handle, profession: 'Coach', zone }).success, handle).toBe(
        true,
      )
})

test('the next choices carry a number', () => {
  expect(handleChoices('Ada', 3)).toEqual(['ada', 'ada-2', 'ada-3'])
  const [first, second] = handleChoices('x'.repeat(80), 2)
  expect([first?.length, second?.length]).toEqual([30, 30])
})
