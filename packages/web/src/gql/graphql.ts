/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Every code an expected failure can carry. */
export type ErrorCode =
  | 'ADDRESS_TAKEN'
  | 'ALREADY_CONNECTED'
  | 'BLOCKED'
  | 'CURSOR_EXPIRED'
  | 'EMAIL_NOT_CONFIRMED'
  | 'FILE_REFUSED'
  | 'FORBIDDEN_ORIGIN'
  | 'HANDLE_TAKEN'
  | 'HOLD_EXPIRED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'INTERNAL'
  | 'INVALID_CREDENTIALS'
  | 'INVALID_INPUT'
  | 'INVALID_RANGE'
  | 'INVITATION_EXPIRED'
  | 'INVITATION_REVOKED'
  | 'INVITATION_USED'
  | 'LIMIT_REACHED'
  | 'NOTICE_TOO_SHORT'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'OPERATION_REFUSED'
  | 'OUTSIDE_AVAILABILITY'
  | 'PASSWORD_BREACHED'
  | 'RATE_LIMITED'
  | 'RETRY_LATER'
  | 'SERVICE_INACTIVE'
  | 'SIGNED_OUT'
  | 'SLOT_TAKEN'
  | 'STALE_VERSION'
  | 'TOKEN_INVALID'
  | 'TOO_FAR_AHEAD'
  | 'TOO_YOUNG'
  | 'UNKNOWN_OPERATION'
  | 'WRONG_STATE';

/** Which step of the first five is next. */
export type OnboardingStep =
  | 'DONE'
  | 'INVITATION'
  | 'PROFILE'
  | 'SERVICE'
  | 'WEEK'
  | 'ZONE';

export type UseSignOut_SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type UseSignOut_SignOutMutation = { readonly signOut:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode }
    | { readonly __typename: 'SignOutSuccess' }
   };

export type Shell_ViewerQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type Shell_ViewerQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly unreadNotifications: number, readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly avatarUrl: string | null, readonly email: string, readonly emailConfirmed: boolean, readonly language: string, readonly zone: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } | null };


export const UseSignOut_SignOutDocument = {"__meta__":{"hash":"615f92b43273313fd095453c0aece1e3e7018d17e38f2ad5aa22f86c5bbe80d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignOut_signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UseSignOut_SignOutMutation, UseSignOut_SignOutMutationVariables>;
export const Shell_ViewerQueryDocument = {"__meta__":{"hash":"fb5e18b7d9fb0dd6fc310130d5f3d267090ce3bf635dce79b67b3b14dfa86bde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell_viewerQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<Shell_ViewerQueryQuery, Shell_ViewerQueryQueryVariables>;