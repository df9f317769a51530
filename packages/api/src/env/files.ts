import { block } from './block.ts'
import { anyText } from './text.ts'

export const files = block({
  HORA_DATA_DIR: anyText()
    .default('.hora/data')
    .describe('The directory of the embedded database, uploaded files and the key of private text.'),
})
