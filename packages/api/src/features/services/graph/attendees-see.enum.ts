import { builder } from '#graph/builder.ts'

export const AttendeesSeeEnum = builder.enumType('AttendeesSee', {
  description: 'What the people in a group see of each other.',
  values: {
    NOBODY: { value: 'nobody', description: 'Nothing.' },
    NAMES: { value: 'names', description: 'The names of those who have a confirmed place.' },
  } as const,
})
