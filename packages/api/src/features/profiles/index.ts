/** All that another feature may import of profiles. */
export {
  type ProfessionalView,
  professionalColumns,
  readProfessional,
} from './data/professional-view.ts'
export { professionals } from './data/tables.ts'
export { avatarUrl } from './domain/avatar-url.ts'
export { CancellationPolicyType } from './graph/cancellation-policy.type.ts'
export { ContactType, sharedContact } from './graph/contact.type.ts'
export { professionalById, shownProfessionalById } from './graph/loaders.ts'
export { ProfessionalType } from './graph/professional.type.ts'
export { ServiceLimitsType } from './graph/session-limits.type.ts'
export { readsProfessional } from './policy.ts'
