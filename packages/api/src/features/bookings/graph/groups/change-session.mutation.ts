import { changeSessionInput } from '@hora/schema/inputs/sessions'
import { SessionType } from '#features/sessions/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { changeSession } from '../../use-cases/groups/change-session.ts'

defineMutation('changeSession', {
  description: 'The professional changes how many people a session has room for.',
  scope: 'signedIn',
  input: changeSessionInput,
  success: {
    description: 'The session is changed.',
    fields: {
      session: { type: SessionType, description: 'The session as it is now.' },
    },
  },
  errors: [InvalidInput, Refusal],
  run: changeSession,
})
