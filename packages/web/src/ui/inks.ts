/** The colours a service may have. The stylesheet gives each its mark and wash under `data-ink`. */
export const inks = ['petrol', 'madder', 'ochre', 'moss', 'plum', 'clay', 'slate', 'violet'] as const

export type Ink = (typeof inks)[number]
