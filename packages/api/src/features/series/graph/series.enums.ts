import { seriesConflicts, seriesScopes } from '@hora/schema/inputs/series'
import { builder } from '#graph/builder.ts'

const scopes: Record<(typeof seriesScopes)[number], string> = {
  THIS: 'One date. The rule stays.',
  FOLLOWING: 'One date and all after it.',
  ALL: 'All dates that are to come. What is past never changes.',
}

export const SeriesScopeEnum = builder.enumType('SeriesScope', {
  description: 'Which dates of a series change.',
  values: Object.fromEntries(
    seriesScopes.map((value) => [value, { value, description: scopes[value] }]),
  ) as Record<(typeof seriesScopes)[number], { value: string; description: string }>,
})

const rules: Record<(typeof seriesConflicts)[number], string> = {
  REFUSE: 'Save nothing, and name the dates.',
  BOOK_FREE_ONES: 'Book or move the dates that are free. The others are exceptions, or keep their time.',
}

builder.enumType('SeriesConflictRule', {
  description: 'What to do when dates of a series are not free.',
  values: Object.fromEntries(
    seriesConflicts.map((value) => [value, { value, description: rules[value] }]),
  ) as Record<(typeof seriesConflicts)[number], { value: string; description: string }>,
})
