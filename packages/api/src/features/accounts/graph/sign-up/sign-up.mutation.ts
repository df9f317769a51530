import { signUpInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { map } from '#kernel/result.ts'
import { signUp } from '../../use-cases/sign-up/sign-up.ts'
import { mailedTo } from '../mailed-to.ts'
import { visitorOf } from '../visitor.ts'

defineMutation('signUp', {
  description: 'Creates an account; a mailed link confirms its address.',
  scope: 'anyone',
  input: signUpInput,
  success: {
    description: 'The same answer whether or not the address is known; the mail differs.',
    fields: mailedTo,
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: async (ports, _viewer, input, context) => {
    const { cookies } = context
    const from = { origin: visitorOf(context).origin, signUpToken: cookies.readSignUp() }
    const outcome = await signUp(ports, from, input)
    if (outcome.ok) cookies.setSignUp(outcome.value.signUpToken)
    return map(outcome, ({ email }) => ({ email }))
  },
})
