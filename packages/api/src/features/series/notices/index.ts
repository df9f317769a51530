import { seriesBooked, seriesCancelled, seriesChanged, seriesDateTaken } from './series-notices.ts'

/** The notices of this feature. */
export const notices = [seriesBooked, seriesCancelled, seriesChanged, seriesDateTaken] as const
