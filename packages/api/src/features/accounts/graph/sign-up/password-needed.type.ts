import { ErrorInterface, errorType } from '#graph/errors.ts'
import type { PasswordNeeded } from '../../use-cases/sign-up/prove-sign-up.ts'

export const PasswordNeededType = errorType<PasswordNeeded>('PASSWORD_NEEDED', 'PasswordNeeded').implement({
  interfaces: [ErrorInterface],
  description: 'This browser has not signed up: its reader gives the password, or replaces the sign-up.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address the link was mailed to.' }),
  }),
})
