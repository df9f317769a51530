import { cancelSessionInput } from '@hora/schema/inputs/sessions'
import { SessionType } from '#features/sessions/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { cancelSession } from '../../use-cases/groups/cancel-session.ts'

defineMutation('cancelSession', {
  description: 'The professional cancels a session with all its places. Nobody owes anything for it.',
  scope: 'signedIn',
  input: cancelSessionInput,
  success: {
    description: 'The session is cancelled.',
    fields: {
      session: { type: SessionType, description: 'The session as it is now.' },
    },
  },
  errors: [InvalidInput, Refusal],
  run: cancelSession,
})
