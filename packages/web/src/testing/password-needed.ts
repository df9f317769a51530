/** The answer of confirmEmail in a browser that did not sign up. */
export const passwordNeeded = {
  confirmEmail: {
    __typename: 'PasswordNeeded',
    code: 'PASSWORD_NEEDED',
    message: '',
    email: 'ana@example.org',
  },
} as const
