import { scheduleSessionInput } from '@hora/schema/inputs/sessions'
import { SessionType } from '#features/sessions/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { scheduleSession } from '../../use-cases/groups/schedule-session.ts'
import { TimeRefusedType } from '../refused/time-refused.type.ts'

defineMutation('scheduleSession', {
  description:
    'The professional schedules a session with nobody in it. It stays when nobody has a place in it.',
  scope: 'signedIn',
  input: scheduleSessionInput,
  success: {
    description: 'The session is scheduled.',
    fields: {
      session: { type: SessionType, description: 'The session.' },
    },
  },
  errors: [InvalidInput, RateLimited, Refusal, TimeRefusedType],
  run: scheduleSession,
})
