import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { must } from '#testing/must.ts'
import { updateHolidays } from '../use-cases/update-holidays.ts'

/** The holidays of a practice. */
export async function things({ world, professional }: PracticeCast) {
  const bavaria = { country: 'DE', region: 'BY', keptOpen: ['Epiphany'], expectedVersion: 0 }
  must(await updateHolidays(world.ports, professional, bavaria))
  return {}
}
