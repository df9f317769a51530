/** The look of a link in text. It is a class, because the router renders the `<a>`. */
export const linkStyle =
  'rounded-sm font-medium text-accent underline decoration-accent/35 decoration-1 underline-offset-[3px] hover:decoration-accent'
