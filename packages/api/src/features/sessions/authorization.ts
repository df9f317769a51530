import type { Expectations } from '#graph/authorization/expectation.ts'
import { professionalOnly } from '#graph/authorization/rows.ts'

export const authorization: Expectations = {
  objects: {
    Session: {
      ways: {
        'Session $session': professionalOnly,
        'Session $heldSession': professionalOnly,
        'Session $groupSession': professionalOnly,
      },
      fields: {
        'id status start end zone capacity heldUntil place service version': 'sees',
        stands: 'sees',
        'minimumPlaces decidesAt': 'sees',
        'bufferBeforeMinutes bufferAfterMinutes': 'sees',
      },
    },
  },
  extends: {
    Service: { ways: { 'Session $session service': professionalOnly } },
  },
  shows: {
    'Session.status': ['sessions.status'],
    'Session.stands': ['sessions.stands'],
    'Session.minimumPlaces': ['sessions.minimumPlaces'],
    'Session.decidesAt': ['sessions.decideHoursBefore', 'sessions.decidedAt'],
    'Session.bufferBeforeMinutes Session.bufferAfterMinutes': ['sessions.occupied'],
    'Session.version Session.heldUntil': [],
  },
}
