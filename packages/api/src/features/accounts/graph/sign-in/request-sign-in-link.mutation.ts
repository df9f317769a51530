import { requestSignInLinkInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { map } from '#kernel/result.ts'
import { requestSignInLink } from '../../use-cases/sign-in/request-sign-in-link.ts'
import { mailedTo } from '../mailed-to.ts'
import { visitorOf } from '../visitor.ts'

defineMutation('requestSignInLink', {
  description: 'Mails a link that signs in, if the address has an account. It works once, for 15 minutes.',
  scope: 'anyone',
  input: requestSignInLinkInput,
  success: {
    description: 'The same answer whether or not the address has an account.',
    fields: mailedTo,
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: async (ports, _viewer, input, context) => {
    const { cookies } = context
    const by = { origin: visitorOf(context).origin, browserToken: cookies.readSignUp() }
    const outcome = await requestSignInLink(ports, by, input)
    if (outcome.ok) cookies.setSignUp(outcome.value.browserToken)
    return map(outcome, ({ email }) => ({ email }))
  },
})
