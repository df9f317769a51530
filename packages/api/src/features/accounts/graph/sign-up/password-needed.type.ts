import { ErrorInterface, errorType } from '#graph/errors.ts'
import type { PasswordNeeded } from '../../use-cases/sign-up/prove-sign-up.ts'

export const PasswordNeededType = errorType<PasswordNeeded>('PASSWORD_NEEDED', 'PasswordNeeded').implement({
  interfaces: [ErrorInterface],
  description: 'Another browser signed up: the password is required, or replaceSignUp.',
  fields: (t) => ({
    email: t.expose('email', { type: 'EmailAddress', description: 'The address the link was mailed to.' }),
  }),
})
