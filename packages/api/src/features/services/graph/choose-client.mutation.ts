import { chooseClientInput } from '@hora/schema/inputs/services'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { chooseClient } from '../use-cases/choose-client.ts'
import { ServiceType } from './service.type.ts'

defineMutation('chooseClient', {
  description:
    'Chooses a client for a service that is only for chosen clients, or no longer. Their bookings stay.',
  scope: 'signedIn',
  input: chooseClientInput,
  success: {
    description: 'The client was chosen, or is no longer.',
    fields: { service: { type: ServiceType, description: 'The service as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: chooseClient,
})
