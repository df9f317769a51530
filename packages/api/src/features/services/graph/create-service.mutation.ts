import { createServiceInput } from '@hora/schema/inputs/services'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { createService } from '../use-cases/create-service.ts'
import { ServiceType } from './service.type.ts'

defineMutation('createService', {
  description: "Adds a service to the viewer's practice.",
  scope: 'professional',
  input: createServiceInput,
  success: {
    description: 'The service was created.',
    fields: { service: { type: ServiceType, description: 'The new service.' } },
  },
  errors: [InvalidInput, Refusal],
  run: createService,
})
