import { type Openings, type OpeningsSource, readOpenings } from '#features/availability/index.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { SeriesTerms } from '../data/series-view.ts'
import { type AssessedDate, assess } from '../domain/assess.ts'
import { type Occurrence, placed } from '../domain/expand.ts'

interface Question extends SeriesTerms {
  readonly professionalId: ProfessionalId
}

/** Everything about the practice in the time of some dates: one statement, however many they are. */
export async function readSeriesOpenings(
  source: OpeningsSource,
  { professionalId, serviceId, clientId, zone }: Question,
  dates: readonly Occurrence[],
  now: Temporal.Instant,
): Promise<Openings | null> {
  const [first, last] = [dates[0], dates.at(-1)]
  const from = first === undefined ? now : placed(first, zone)
  const to = last === undefined ? from : placed(last, zone)
  const asked = { serviceId, accountId: professionalId, clientId: clientId ?? professionalId }
  return await readOpenings(source, { ...asked, from, to, now })
}

export function assessAll(
  openings: Openings,
  dates: readonly Occurrence[],
  terms: SeriesTerms,
  now: Temporal.Instant,
): readonly AssessedDate[] {
  return assess(openings, dates, { ...terms, ofClient: terms.clientId !== null, now })
}
