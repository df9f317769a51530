import { updateContactInput } from '@hora/schema/inputs/profiles'
import { AccountType } from '#features/accounts/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateContact } from '../use-cases/update-contact.ts'

defineMutation('updateContact', {
  description: 'Changes the phone number of the viewer, and whether connected people see email and phone.',
  scope: 'signedIn',
  input: updateContactInput,
  success: {
    description: 'The contact was changed.',
    fields: { account: { type: AccountType, description: 'The account as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: updateContact,
})
