import { retentionRules } from '@hora/db/privacy'

/** How long events are kept, and so how long a reader may be away and still catch up change by change. */
export const eventRetention = Temporal.Duration.from({ hours: retentionRules.event.days * 24 })
