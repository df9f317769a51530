import { pauseServiceInput } from '@hora/schema/inputs/closings'
import { ServiceType } from '#features/services/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { pauseService } from '../use-cases/pause-service.ts'
import { SessionsChangedType } from './sessions-changed.type.ts'

defineMutation('pauseService', {
  description: 'Pauses a service, if its sessions ahead are those of the list. They stay booked.',
  scope: 'professional',
  input: pauseServiceInput,
  success: {
    description: 'The service is paused.',
    fields: { service: { type: ServiceType, description: 'The service as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SessionsChangedType],
  run: pauseService,
})
