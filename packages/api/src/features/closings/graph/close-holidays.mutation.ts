import { closeHolidaysInput } from '@hora/schema/inputs/closings'
import { PracticeHolidaysType } from '#features/holidays/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { closeHolidays } from '../use-cases/close-holidays.ts'
import { SessionsChangedType } from './sessions-changed.type.ts'

defineMutation('closeHolidays', {
  description:
    'Sets the public holidays, if the sessions on days that newly close are those of the list. They stay booked.',
  scope: 'professional',
  input: closeHolidaysInput,
  success: {
    description: 'The holidays were set.',
    fields: {
      practiceHolidays: { type: PracticeHolidaysType, description: 'The holidays as they are now.' },
    },
  },
  errors: [InvalidInput, Refusal, SessionsChangedType],
  run: closeHolidays,
})
