import { expect, test } from 'vitest'
import { iconFiles, withDirectIcons } from './direct-icons.ts'

const files = iconFiles()

test('the file of an icon is found by each of its names', () => {
  expect(files.get('Check')).toBe('check')
  expect(files.get('CircleAlert')).toBe('circle-exclamation-point')
})

test.each([
  [
    `import { Check, X } from '#web/ui/icons.ts'`,
    `import Check from 'lucide-react/icons/check'; import X from 'lucide-react/icons/x'`,
  ],
  [
    `import {\n  Check as Done,\n  X,\n} from '#web/ui/icons.ts'`,
    `import Done from 'lucide-react/icons/check'; import X from 'lucide-react/icons/x'`,
  ],
  [
    `import { Check, type LucideIcon } from '#web/ui/icons.ts'`,
    `import { Check, type LucideIcon } from '#web/ui/icons.ts'`,
  ],
])('%j imports its icons one by one', (source, expected) => {
  expect(withDirectIcons(source, files)).toBe(expected)
})
