import userEvent from '@testing-library/user-event'

/**
 * Adds a text at the end of a field at once, as pasting does. Typing renders the page again for each key, so only tests
 * about the keys type.
 */
export async function fill(field: Element, text: string): Promise<void> {
  await userEvent.click(field)
  await userEvent.paste(text)
}
