import { holidaysPreviewInput } from '@hora/schema/inputs/closings'
import { builder } from '#graph/builder.ts'
import { inputType } from '#graph/inputs/input-type.ts'
import { inputReader } from '#graph/inputs/read-input.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { previewHolidays } from '../use-cases/preview-holidays.ts'
import { ClosingPreviewType } from './closing-preview.type.ts'

const read = inputReader(holidaysPreviewInput)

builder.queryField('holidaysPreview', (t) =>
  t.field({
    type: ClosingPreviewType,
    description: 'The sessions on days that other public holidays would newly close; see closeHolidays.',
    args: {
      change: t.arg({
        type: inputType('HolidaysPreviewInput', holidaysPreviewInput, holidaysPreviewInput.description),
        required: true,
        description: 'The holidays as they would be.',
      }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { change }, { ports, viewer }) => {
      const asked = read(change)
      if (!asked.ok) throw refuseQuery(asked.error)
      const preview = await previewHolidays(ports, viewer, asked.value)
      if (!preview.ok) throw refuseQuery(preview.error)
      return preview.value
    },
  }),
)
