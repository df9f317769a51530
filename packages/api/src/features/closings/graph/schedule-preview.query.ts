import { schedulePreviewInput } from '@hora/schema/inputs/closings'
import { builder } from '#graph/builder.ts'
import { inputType } from '#graph/inputs/input-type.ts'
import { inputReader } from '#graph/inputs/read-input.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { previewSchedule } from '../use-cases/preview-schedule.ts'
import { ClosingPreviewType } from './closing-preview.type.ts'

const read = inputReader(schedulePreviewInput)

builder.queryField('schedulePreview', (t) =>
  t.field({
    type: ClosingPreviewType,
    description: 'The sessions in hours that a change of a schedule would close; see closeHours.',
    args: {
      change: t.arg({
        type: inputType('SchedulePreviewInput', schedulePreviewInput, schedulePreviewInput.description),
        required: true,
        description: 'The change of the schedule.',
      }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { change }, { ports, viewer }) => {
      const asked = read(change)
      if (!asked.ok) throw refuseQuery(asked.error)
      const preview = await previewSchedule(ports, viewer, asked.value)
      if (!preview.ok) throw refuseQuery(preview.error)
      return preview.value
    },
  }),
)
