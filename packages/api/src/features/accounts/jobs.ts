import type { JobsOf } from '#jobs/handler.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type LinkOfRequest, type LinkPurpose, sendLink } from './use-cases/mails/send-link.ts'
import { sendMail } from './use-cases/mails/send-mail.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    /** A link was requested for an address. Only this job looks up whether it has an account. */
    'accounts.send-link': LinkOfRequest & {
      readonly purpose: LinkPurpose
      readonly email: string
      /** Jobs of earlier versions have none. */
      readonly effectKey?: string
    }
    'accounts.send-mail': {
      readonly accountId: AccountId | null
      readonly template: string
      readonly to: string
      readonly effectKey: string
      readonly data: Readonly<Record<string, string>>
    }
  }
}

export const jobs: JobsOf<'accounts'> = {
  'accounts.send-link': sendLink,
  'accounts.send-mail': sendMail,
}
