import { updateHolidaysInput } from '@hora/schema/inputs/holidays'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateHolidays } from '../use-cases/update-holidays.ts'
import { PracticeHolidaysType } from './practice-holidays.query.ts'

defineMutation('updateHolidays', {
  description: "Closes the viewer's practice on the public holidays of a place. Existing sessions stay.",
  scope: 'professional',
  input: updateHolidaysInput,
  success: {
    description: 'The holidays were set.',
    fields: {
      practiceHolidays: { type: PracticeHolidaysType, description: 'The holidays as they are now.' },
    },
  },
  errors: [InvalidInput, Refusal],
  run: updateHolidays,
})
