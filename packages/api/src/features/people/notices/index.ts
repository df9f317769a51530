import { emailChanged, newLogin, passwordChanged } from './account.ts'

/** The notices of this feature; `#notices` composes those of all. */
export const notices = [emailChanged, newLogin, passwordChanged] as const
