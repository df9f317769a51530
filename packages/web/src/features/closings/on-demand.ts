import { dialogOnDemand, onDemand } from '#web/ui/on-demand.tsx'

/** The list of the sessions that stay booked: most changes meet none. */
export const KeptSessions = onDemand(() =>
  import('#web/features/closings/kept-sessions.tsx').then((module) => module.KeptSessions),
)

export const KeptDialog = dialogOnDemand(() =>
  import('#web/features/closings/kept-dialog.tsx').then((module) => module.KeptDialog),
)
