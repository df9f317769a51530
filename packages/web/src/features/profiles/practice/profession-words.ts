/** Suggested professions; people may write their own instead. */
export const professionWords = ['coach', 'instructor', 'trainer', 'teacher', 'tutor', 'practitioner'] as const
