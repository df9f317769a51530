import { updateServiceInput } from '@hora/schema/inputs/services'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateService } from '../use-cases/update-service.ts'
import { ServiceType } from './service.type.ts'

defineMutation('updateService', {
  description: 'Changes a service. Existing bookings keep their price, length and terms.',
  scope: 'signedIn',
  input: updateServiceInput,
  success: {
    description: 'The service was changed.',
    fields: { service: { type: ServiceType, description: 'The service as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: updateService,
})
