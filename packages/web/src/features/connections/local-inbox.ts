import { optionalPart } from '#web/ui/on-demand.tsx'

/** The link to the local inbox, on an instance that sends no real mail. Loaded on demand, with its words. */
export const LocalInboxLink = optionalPart(() =>
  import('#web/features/accounts/email/local-inbox-link.tsx').then((module) => module.LocalInboxLink),
)
