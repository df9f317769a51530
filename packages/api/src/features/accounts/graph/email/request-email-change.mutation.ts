import { requestEmailChangeInput } from '@hora/schema/inputs/accounts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { requestEmailChange } from '../../use-cases/email/request-email-change.ts'
import { mailedTo } from '../mailed-to.ts'

defineMutation('requestEmailChange', {
  description: 'Requests a change of address; the link mailed to the new address makes the change.',
  scope: 'signedIn',
  input: requestEmailChangeInput,
  success: { description: 'Both addresses get a mail.', fields: mailedTo },
  errors: [InvalidInput, RateLimited, Refusal],
  run: requestEmailChange,
})
