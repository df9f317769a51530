import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { endLogin } from '../../use-cases/sign-in/end-login.ts'

defineMutation('endLogin', {
  description: 'Ends one login of the account, e.g. on a lost device.',
  scope: 'signedIn',
  input: z.object({ loginId: id('Login').describe('Its id.') }).describe('The login to end.'),
  success: { description: 'The login has ended.', fields: { loginId: sameId('Login') } },
  errors: [Refusal],
  run: async (ports, viewer, input, { cookies }) => {
    const outcome = await endLogin(ports, viewer, input)
    const own = viewer.kind === 'signed-in' && viewer.loginId === input.loginId
    if (outcome.ok && own) cookies.clearLogin()
    return outcome
  },
})
