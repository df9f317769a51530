import { ada } from '#features/profiles/demo/index.ts'
import { type DemoStep, type Story, take } from '#seed/story.ts'
import { updateHolidays } from '../use-cases/update-holidays.ts'

/** Ada is closed on French holidays, but works on Whit Monday. */
async function chooseHolidays(story: Story): Promise<void> {
  const france = { country: 'FR', region: null, keptOpen: ['Whit Monday'], expectedVersion: 0 }
  take(await updateHolidays(story.at(0), await ada(story), france), 'STALE_VERSION')
}

/** After all bookings, so that none of them meets a holiday, whatever the date is today. */
export const demo: readonly DemoStep[] = [{ day: 30, run: chooseHolidays }]
