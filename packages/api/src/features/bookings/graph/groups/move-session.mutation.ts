import { moveSessionInput } from '@hora/schema/inputs/sessions'
import { SessionType } from '#features/sessions/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { moveSession } from '../../use-cases/groups/move-session.ts'
import { TimeRefusedType } from '../refused/time-refused.type.ts'

defineMutation('moveSession', {
  description: 'The professional moves a session with everybody in it. Each of them gets one message.',
  scope: 'signedIn',
  input: moveSessionInput,
  success: {
    description: 'The session is moved.',
    fields: {
      session: { type: SessionType, description: 'The session as it is now.' },
    },
  },
  errors: [InvalidInput, RateLimited, Refusal, TimeRefusedType],
  run: moveSession,
})
