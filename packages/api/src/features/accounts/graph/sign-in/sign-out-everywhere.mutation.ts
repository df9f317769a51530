import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { signOutEverywhere } from '../../use-cases/sign-in/sign-out-everywhere.ts'

defineMutation('signOutEverywhere', {
  description: 'Ends all logins of the account, including this one.',
  scope: 'signedIn',
  success: {
    description: 'Signed out everywhere.',
    fields: { endedLogins: { type: 'Int', description: 'How many logins ended.' } },
  },
  errors: [Refusal],
  run: async (ports, viewer, _input, { cookies }) => {
    const outcome = await signOutEverywhere(ports, viewer)
    if (outcome.ok) cookies.clearLogin()
    return outcome
  },
})
