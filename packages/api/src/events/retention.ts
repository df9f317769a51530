import { retentionRules } from '@hora/db/privacy'

/** How long events are kept. A reader who was away for longer must load everything again. */
export const eventRetention = Temporal.Duration.from({ hours: retentionRules.event.days * 24 })
