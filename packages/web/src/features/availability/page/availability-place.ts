export const availabilityViews = ['hours', 'dates', 'off', 'holidays', 'limits', 'check'] as const
export type AvailabilityView = (typeof availabilityViews)[number]

/** The search parameters: `?view=dates&schedule=…`. Without them: the week of the main schedule. */
export type AvailabilitySearch = { view?: AvailabilityView; schedule?: string }

export function readAvailabilitySearch({ view, schedule }: Record<string, unknown>): AvailabilitySearch {
  const known = availabilityViews.find((one) => one === view)
  return {
    ...(known && known !== 'hours' ? { view: known } : {}),
    ...(typeof schedule === 'string' ? { schedule } : {}),
  }
}
