/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  readonly token: string;
};

export type AcceptedPolicyInput = {
  readonly document: string;
  readonly version: string;
};

export type BecomeProfessionalInput = {
  readonly handle: string;
  readonly profession: string;
  readonly zone: string;
};

export type BookForClientInput = {
  readonly clientId: string | number;
  readonly durationMinutes: number;
  readonly idempotencyKey: string;
  readonly message?: string | null | undefined;
  /** Tell the client by mail and bell. */
  readonly notify?: boolean;
  /** Book although the time is outside open hours or notice; overlap stays impossible. */
  readonly outsideHours?: boolean;
  readonly serviceId: string | number;
  readonly start: string;
};

export type BookingActor =
  | 'CLIENT'
  | 'CLOCK'
  | 'PROFESSIONAL';

export type BookingChangeKind =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'HELD'
  | 'NO_SHOW'
  | 'RESCHEDULED';

export type BookingStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'HELD'
  | 'NO_SHOW';

export type CancelBookingInput = {
  readonly bookingId: string | number;
  readonly idempotencyKey: string;
  readonly message?: string | null | undefined;
  readonly notify?: boolean;
};

/** First message after subscribing carries only a cursor (kind READY); later ones carry what changed. */
export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'READY'
  | 'REMOVED'
  | 'RESYNC';

export type ChangePasswordInput = {
  readonly currentPassword: string;
  readonly newPassword: string;
};

export type ConfirmEmailChangeInput = {
  readonly token: string;
};

export type ConfirmEmailInput = {
  readonly token: string;
};

/** With an address it is mailed; without one it is a link (and QR code) to hand over. */
export type CreateInvitationInput = {
  readonly email?: string | null | undefined;
  readonly expiresInDays?: number;
  readonly idempotencyKey: string;
  readonly maxUses?: number;
  readonly message?: string | null | undefined;
};

export type CreateScheduleInput = {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly weeklyRules: ReadonlyArray<WeeklyRuleInput>;
  readonly zone: string;
};

export type CreateServiceInput = {
  readonly bufferAfterMinutes?: number;
  readonly bufferBeforeMinutes?: number;
  readonly colour: ServiceColour;
  readonly currency: string;
  readonly description?: string | null | undefined;
  readonly durations: ReadonlyArray<ServiceDurationInput>;
  readonly horizonDays?: number;
  readonly idempotencyKey: string;
  readonly minimumNoticeMinutes?: number;
  readonly name: string;
  readonly place: PlaceInput;
  readonly scheduleId?: string | number | null | undefined;
  readonly slotStepMinutes?: number;
};

export type DateOverrideInput = {
  readonly date: string;
  readonly ranges: ReadonlyArray<MinuteRangeInput>;
};

export type DeclineInvitationInput = {
  readonly token: string;
};

export type EndLoginInput = {
  readonly id: string | number;
};

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

export type InvitationStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REVOKED'
  | 'USED_UP';

export type MinuteRangeInput = {
  readonly endMinute: number;
  readonly startMinute: number;
};

/** Which step of the first five is next. */
export type OnboardingStep =
  | 'DONE'
  | 'INVITATION'
  | 'PROFILE'
  | 'SERVICE'
  | 'WEEK'
  | 'ZONE';

export type PlaceInput = {
  readonly detail?: string | null | undefined;
  readonly kind: PlaceKind;
};

export type PlaceKind =
  | 'ADDRESS'
  | 'LINK'
  | 'ONLINE'
  | 'PHONE';

export type RequestEmailChangeInput = {
  readonly email: string;
  readonly password: string;
};

export type RequestPasswordResetInput = {
  readonly email: string;
};

export type RescheduleBookingInput = {
  readonly bookingId: string | number;
  /** Professional only; absent: the length stays. */
  readonly durationMinutes?: number | null | undefined;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly message?: string | null | undefined;
  readonly notify?: boolean;
  /** Professional only. */
  readonly outsideHours?: boolean;
  readonly start: string;
};

export type ResendConfirmationInput = {
  readonly email: string;
};

export type ResetPasswordInput = {
  readonly password: string;
  readonly token: string;
};

export type ServiceColour =
  | 'CLAY'
  | 'INK'
  | 'MOSS'
  | 'OCHRE'
  | 'PLUM'
  | 'ROSE'
  | 'SKY'
  | 'SLATE';

export type ServiceDurationInput = {
  readonly minutes: number;
  readonly priceMinor: number;
};

export type SessionStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'EXPIRED'
  | 'HELD'
  | 'LIVE'
  | 'SCHEDULED';

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type SignUpInput = {
  readonly acceptedPolicies: ReadonlyArray<AcceptedPolicyInput>;
  readonly birthDate: string;
  readonly displayName: string;
  readonly email: string;
  /** Where to go on after confirming, e.g. an invitation's token. */
  readonly invitationToken?: string | null | undefined;
  readonly language: string;
  readonly password: string;
  readonly zone: string;
};

export type SocialLinkInput = {
  readonly label: string;
  readonly url: string;
};

export type UnblockAccountInput = {
  /** The id of a BlockedAccount. */
  readonly id: string | number;
};

export type UpdateProfessionalInput = {
  readonly cancelNoticeMinutes?: number | null | undefined;
  readonly expectedVersion: number;
  readonly handle?: string | null | undefined;
  readonly profession?: string | null | undefined;
  readonly rescheduleNoticeMinutes?: number | null | undefined;
  readonly zone?: string | null | undefined;
};

/** Absent: unchanged. Null: removed. */
export type UpdateProfileInput = {
  readonly bio?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly displayName?: string | null | undefined;
  readonly expectedVersion: number;
  readonly language?: string | null | undefined;
  readonly links?: ReadonlyArray<SocialLinkInput> | null | undefined;
  readonly zone?: string | null | undefined;
};

/** Absent: unchanged. Rules and overrides are replaced as a whole. */
export type UpdateScheduleInput = {
  readonly expectedVersion: number;
  readonly id: string | number;
  readonly main?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly overrides?: ReadonlyArray<DateOverrideInput> | null | undefined;
  readonly weeklyRules?: ReadonlyArray<WeeklyRuleInput> | null | undefined;
  readonly zone?: string | null | undefined;
};

export type WeeklyRuleInput = {
  readonly endMinute: number;
  readonly startMinute: number;
  readonly weekday: number;
};

export type CalendarPage_CalendarQueryQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type CalendarPage_CalendarQueryQuery = { readonly calendar: { readonly __typename: 'QueryCalendarConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryCalendarConnectionEdge', readonly cursor: string, readonly node: (
        { readonly __typename: 'Session', readonly id: string }
        & { ' $fragmentRefs'?: { 'SessionEntry_SessionFragment': SessionEntry_SessionFragment } }
      ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly timeOff: ReadonlyArray<{ readonly __typename: 'TimeOff', readonly id: string, readonly start: string, readonly end: string, readonly label: string | null }> };

export type CalendarPage_OpenHoursQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarPage_OpenHoursQueryQuery = { readonly schedules: ReadonlyArray<{ readonly __typename: 'Schedule', readonly id: string, readonly zone: string, readonly weeklyRules: ReadonlyArray<{ readonly __typename: 'WeeklyRule', readonly weekday: number, readonly startMinute: number, readonly endMinute: number }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'DateOverride', readonly date: string, readonly ranges: ReadonlyArray<{ readonly __typename: 'MinuteRange', readonly startMinute: number, readonly endMinute: number }> }> }> };

export type InvitationLetter_InvitationFragmentFragment = { readonly __typename: 'InvitationPreview', readonly expiresAt: string, readonly message: string | null, readonly status: InvitationStatus, readonly professional: { readonly __typename: 'InvitingProfessional', readonly displayName: string, readonly avatarUrl: string | null, readonly profession: string, readonly bio: string | null } } & { ' $fragmentName'?: 'InvitationLetter_InvitationFragmentFragment' };

export type InvitationPage_InvitationQueryQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPage_InvitationQueryQuery = { readonly invitation: (
    { readonly __typename: 'InvitationPreview', readonly status: InvitationStatus, readonly alreadyConnected: boolean, readonly email: string | null }
    & { ' $fragmentRefs'?: { 'InvitationLetter_InvitationFragmentFragment': InvitationLetter_InvitationFragmentFragment } }
  ) | null };

export type UseAcceptInvitation_AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type UseAcceptInvitation_AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'AcceptInvitationSuccess', readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly displayName: string } }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseDeclineInvitation_DeclineInvitationMutationVariables = Exact<{
  input: DeclineInvitationInput;
}>;


export type UseDeclineInvitation_DeclineInvitationMutation = { readonly declineInvitation:
    | { readonly __typename: 'DeclineInvitationSuccess', readonly ok: boolean }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseChangeWeek_UpdateScheduleMutationVariables = Exact<{
  input: UpdateScheduleInput;
}>;


export type UseChangeWeek_UpdateScheduleMutation = { readonly updateSchedule:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateScheduleSuccess', readonly schedule: { readonly __typename: 'Schedule', readonly id: string, readonly main: boolean, readonly version: number, readonly weeklyRules: ReadonlyArray<{ readonly __typename: 'WeeklyRule', readonly weekday: number, readonly startMinute: number, readonly endMinute: number }> } }
   };

export type UseCreateFirstInvitation_CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type UseCreateFirstInvitation_CreateInvitationMutation = { readonly createInvitation:
    | { readonly __typename: 'CreateInvitationSuccess', readonly issued: { readonly __typename: 'IssuedInvitation', readonly url: string, readonly qrSvg: string, readonly invitation: { readonly __typename: 'Invitation', readonly id: string, readonly email: string | null } } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseCreateFirstService_CreateServiceMutationVariables = Exact<{
  input: CreateServiceInput;
}>;


export type UseCreateFirstService_CreateServiceMutation = { readonly createService:
    | { readonly __typename: 'CreateServiceSuccess', readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseCreateWeek_CreateScheduleMutationVariables = Exact<{
  input: CreateScheduleInput;
}>;


export type UseCreateWeek_CreateScheduleMutation = { readonly createSchedule:
    | { readonly __typename: 'CreateScheduleSuccess', readonly schedule: { readonly __typename: 'Schedule', readonly id: string, readonly main: boolean, readonly version: number, readonly weeklyRules: ReadonlyArray<{ readonly __typename: 'WeeklyRule', readonly weekday: number, readonly startMinute: number, readonly endMinute: number }> } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseFinishOnboarding_FinishOnboardingMutationVariables = Exact<{ [key: string]: never; }>;


export type UseFinishOnboarding_FinishOnboardingMutation = { readonly finishOnboarding:
    | { readonly __typename: 'FinishOnboardingSuccess', readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type SignUpForm_PoliciesQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type SignUpForm_PoliciesQueryQuery = { readonly policies: ReadonlyArray<{ readonly __typename: 'Policy', readonly document: string, readonly version: string, readonly url: string, readonly minimumAge: number }> };

export type UseBecomeProfessional_BecomeProfessionalMutationVariables = Exact<{
  input: BecomeProfessionalInput;
}>;


export type UseBecomeProfessional_BecomeProfessionalMutation = { readonly becomeProfessional:
    | { readonly __typename: 'BecomeProfessionalSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly profession: string, readonly zone: string, readonly version: number } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } | null } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseChangePassword_ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type UseChangePassword_ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'ChangePasswordSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string }, readonly logins: ReadonlyArray<{ readonly __typename: 'Login', readonly id: string, readonly device: string, readonly country: string | null, readonly createdAt: string, readonly lastSeenAt: string, readonly current: boolean }> } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseConfirmEmailChange_ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;


export type UseConfirmEmailChange_ConfirmEmailChangeMutation = { readonly confirmEmailChange:
    | { readonly __typename: 'ConfirmEmailChangeSuccess', readonly email: string }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseConfirmEmail_ConfirmEmailMutationVariables = Exact<{
  input: ConfirmEmailInput;
}>;


export type UseConfirmEmail_ConfirmEmailMutation = { readonly confirmEmail:
    | { readonly __typename: 'ConfirmEmailSuccess', readonly invitationToken: string | null, readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseEndLogin_EndLoginMutationVariables = Exact<{
  input: EndLoginInput;
}>;


export type UseEndLogin_EndLoginMutation = { readonly endLogin:
    | { readonly __typename: 'EndLoginSuccess', readonly id: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseRemoveAvatar_RemoveAvatarMutationVariables = Exact<{ [key: string]: never; }>;


export type UseRemoveAvatar_RemoveAvatarMutation = { readonly removeAvatar:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveAvatarSuccess', readonly account: { readonly __typename: 'Account', readonly id: string, readonly avatarUrl: string | null, readonly version: number } }
   };

export type UseRequestEmailChange_RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type UseRequestEmailChange_RequestEmailChangeMutation = { readonly requestEmailChange:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestEmailChangeSuccess', readonly email: string }
   };

export type UseRequestPasswordReset_RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type UseRequestPasswordReset_RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestPasswordResetSuccess', readonly email: string }
   };

export type UseResendConfirmation_ResendConfirmationMutationVariables = Exact<{
  input: ResendConfirmationInput;
}>;


export type UseResendConfirmation_ResendConfirmationMutation = { readonly resendConfirmation:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ResendConfirmationSuccess', readonly email: string }
   };

export type UseResetPassword_ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type UseResetPassword_ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ResetPasswordSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } }
   };

export type UseSignIn_SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type UseSignIn_SignInMutation = { readonly signIn:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } }
   };

export type UseSignOutEverywhere_SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type UseSignOutEverywhere_SignOutEverywhereMutation = { readonly signOutEverywhere:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignOutEverywhereSuccess', readonly ended: number }
   };

export type UseSignOut_SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type UseSignOut_SignOutMutation = { readonly signOut:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode }
    | { readonly __typename: 'SignOutSuccess' }
   };

export type UseSignUp_SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type UseSignUp_SignUpMutation = { readonly signUp:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignUpSuccess', readonly email: string }
   };

export type UseUnblockAccount_UnblockAccountMutationVariables = Exact<{
  input: UnblockAccountInput;
}>;


export type UseUnblockAccount_UnblockAccountMutation = { readonly unblockAccount:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UnblockAccountSuccess', readonly id: string }
   };

export type UseUpdateProfessional_UpdateProfessionalMutationVariables = Exact<{
  input: UpdateProfessionalInput;
}>;


export type UseUpdateProfessional_UpdateProfessionalMutation = { readonly updateProfessional:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateProfessionalSuccess', readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly profession: string, readonly zone: string, readonly version: number, readonly rescheduleNoticeMinutes: number, readonly cancelNoticeMinutes: number }, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } }
   };

export type UseUpdateProfile_UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UseUpdateProfile_UpdateProfileMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateProfileSuccess', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly bio: string | null, readonly language: string, readonly zone: string, readonly country: string | null, readonly version: number, readonly links: ReadonlyArray<{ readonly __typename: 'SocialLink', readonly label: string, readonly url: string }> } }
   };

export type Shell_ViewerQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type Shell_ViewerQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly unreadNotifications: number, readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly avatarUrl: string | null, readonly email: string, readonly emailConfirmed: boolean, readonly language: string, readonly zone: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly zone: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } | null };

export type SessionDetails_SessionFragment = { readonly __typename: 'Session', readonly start: string, readonly end: string, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly detail: string | null }, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string }, readonly bookings: ReadonlyArray<{ readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly cancelUntil: string, readonly rescheduleUntil: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly client: { readonly __typename: 'BookingClient', readonly clientId: string | null, readonly displayName: string, readonly avatarUrl: string | null } }> } & { ' $fragmentName'?: 'SessionDetails_SessionFragment' };

export type SessionEntry_SessionFragment = { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string, readonly status: SessionStatus, readonly version: number, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly detail: string | null }, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly colour: ServiceColour }, readonly bookings: ReadonlyArray<{ readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly client: { readonly __typename: 'BookingClient', readonly clientId: string | null, readonly displayName: string, readonly avatarUrl: string | null } }> } & { ' $fragmentName'?: 'SessionEntry_SessionFragment' };

export type SessionHistory_SessionFragment = { readonly __typename: 'Session', readonly bookings: ReadonlyArray<{ readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly client: { readonly __typename: 'BookingClient', readonly displayName: string }, readonly changes: ReadonlyArray<{ readonly __typename: 'BookingChange', readonly kind: BookingChangeKind, readonly actor: BookingActor, readonly message: string | null, readonly occurredAt: string, readonly start: string, readonly end: string }> }> } & { ' $fragmentName'?: 'SessionHistory_SessionFragment' };

export type SessionPage_SessionQueryQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionPage_SessionQueryQuery = { readonly node:
    | { readonly __typename: 'Account' }
    | { readonly __typename: 'Booking' }
    | { readonly __typename: 'Client' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Login' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Professional' }
    | { readonly __typename: 'Schedule' }
    | { readonly __typename: 'Service' }
    | (
      { readonly __typename: 'Session', readonly id: string }
      & { ' $fragmentRefs'?: { 'SessionEntry_SessionFragment': SessionEntry_SessionFragment;'SessionDetails_SessionFragment': SessionDetails_SessionFragment;'SessionHistory_SessionFragment': SessionHistory_SessionFragment } }
    )
    | { readonly __typename: 'TimeOff' }
   | null };

export type UseBookChoices_ClientsQueryQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseBookChoices_ClientsQueryQuery = { readonly clients: { readonly __typename: 'QueryClientsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryClientsConnectionEdge', readonly node: { readonly __typename: 'Client', readonly id: string, readonly displayName: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly services: { readonly __typename: 'QueryServicesConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryServicesConnectionEdge', readonly node: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly active: boolean, readonly durations: ReadonlyArray<{ readonly __typename: 'ServiceDuration', readonly minutes: number, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }> } }> } };

export type UseBookForClient_BookForClientMutationVariables = Exact<{
  input: BookForClientInput;
}>;


export type UseBookForClient_BookForClientMutation = { readonly bookForClient:
    | { readonly __typename: 'BookForClientSuccess', readonly session: (
        { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string }
        & { ' $fragmentRefs'?: { 'SessionEntry_SessionFragment': SessionEntry_SessionFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: ErrorCode, readonly message: string, readonly nearest: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string, readonly end: string }> }
   };

export type UseCalendarLive_CalendarChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseCalendarLive_CalendarChangedSubscription = { readonly calendarChanged: { readonly __typename: 'CalendarChange', readonly kind: ChangeKind, readonly cursor: string, readonly sessionId: string | null, readonly timeOffId: string | null, readonly session: (
      { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string }
      & { ' $fragmentRefs'?: { 'SessionEntry_SessionFragment': SessionEntry_SessionFragment } }
    ) | null, readonly timeOff: { readonly __typename: 'TimeOff', readonly id: string, readonly start: string, readonly end: string, readonly label: string | null } | null } };

export type UseCancelSession_CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type UseCancelSession_CancelBookingMutation = { readonly cancelBooking:
    | { readonly __typename: 'CancelBookingSuccess', readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly cancelledAt: string | null, readonly cancelledBy: BookingActor | null } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseRescheduleBooking_RescheduleBookingMutationVariables = Exact<{
  input: RescheduleBookingInput;
}>;


export type UseRescheduleBooking_RescheduleBookingMutation = { readonly rescheduleBooking:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RescheduleBookingSuccess', readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly start: string, readonly end: string, readonly status: BookingStatus, readonly version: number }, readonly session: { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string, readonly status: SessionStatus, readonly version: number } | null }
    | { readonly __typename: 'SlotTaken', readonly code: ErrorCode, readonly message: string, readonly nearest: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string, readonly end: string }> }
   };

export const InvitationLetter_InvitationFragmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationLetter_invitationFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}}]}}]}}]} as unknown as DocumentNode<InvitationLetter_InvitationFragmentFragment, unknown>;
export const SessionDetails_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionDetails_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<SessionDetails_SessionFragment, unknown>;
export const SessionEntry_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<SessionEntry_SessionFragment, unknown>;
export const SessionHistory_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionHistory_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<SessionHistory_SessionFragment, unknown>;
export const CalendarPage_CalendarQueryDocument = {"__meta__":{"hash":"470a76fc74760f6660bf2008ad61780b1143f76e2966a50b118a08d52575d0eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarPage_calendarQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarPage_CalendarQueryQuery, CalendarPage_CalendarQueryQueryVariables>;
export const CalendarPage_OpenHoursQueryDocument = {"__meta__":{"hash":"99d25afca2fbb86c134816995c2ef59be73fbb53b2831582dcba29f314691aad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarPage_openHoursQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarPage_OpenHoursQueryQuery, CalendarPage_OpenHoursQueryQueryVariables>;
export const InvitationPage_InvitationQueryDocument = {"__meta__":{"hash":"59d056701c651fc12601ac0284c95f685550ff95456ef012c001107fcb498acf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationPage_invitationQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyConnected"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationLetter_invitationFragment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationLetter_invitationFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}}]}}]}}]} as unknown as DocumentNode<InvitationPage_InvitationQueryQuery, InvitationPage_InvitationQueryQueryVariables>;
export const UseAcceptInvitation_AcceptInvitationDocument = {"__meta__":{"hash":"5d16a5d3bca207a43c6bcb90ba542f763c2abfcd28cafcd48c65c9c16cddf918"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseAcceptInvitation_acceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseAcceptInvitation_AcceptInvitationMutation, UseAcceptInvitation_AcceptInvitationMutationVariables>;
export const UseDeclineInvitation_DeclineInvitationDocument = {"__meta__":{"hash":"a1d58bd229cfea1c021a26f0b84019af81a77975a782c0b802a6337811d70528"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseDeclineInvitation_declineInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]}}]} as unknown as DocumentNode<UseDeclineInvitation_DeclineInvitationMutation, UseDeclineInvitation_DeclineInvitationMutationVariables>;
export const UseChangeWeek_UpdateScheduleDocument = {"__meta__":{"hash":"4731bb97250b87d5b274baa3bdf4bb0da45ca512064ac3bc3b455c045aa9cf36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseChangeWeek_updateSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateScheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseChangeWeek_UpdateScheduleMutation, UseChangeWeek_UpdateScheduleMutationVariables>;
export const UseCreateFirstInvitation_CreateInvitationDocument = {"__meta__":{"hash":"94c7db386f7092151a5772c4f87402701942e7eb10607231a9dcfb79b0a67b14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCreateFirstInvitation_createInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseCreateFirstInvitation_CreateInvitationMutation, UseCreateFirstInvitation_CreateInvitationMutationVariables>;
export const UseCreateFirstService_CreateServiceDocument = {"__meta__":{"hash":"a0397d87d34d34ef62cd0029f0e07625d7729abc81e64f6feb39bd95b4503ad4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCreateFirstService_createService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseCreateFirstService_CreateServiceMutation, UseCreateFirstService_CreateServiceMutationVariables>;
export const UseCreateWeek_CreateScheduleDocument = {"__meta__":{"hash":"fe48a28329e23e3a946f4dbcf216e33e87b2187dba3e734700d8456daa8e7370"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCreateWeek_createSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateScheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseCreateWeek_CreateScheduleMutation, UseCreateWeek_CreateScheduleMutationVariables>;
export const UseFinishOnboarding_FinishOnboardingDocument = {"__meta__":{"hash":"1871048f8d47fa136d84ba092441946783b46c04f369a9d10421a87d4e35a72b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseFinishOnboarding_finishOnboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishOnboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinishOnboardingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseFinishOnboarding_FinishOnboardingMutation, UseFinishOnboarding_FinishOnboardingMutationVariables>;
export const SignUpForm_PoliciesQueryDocument = {"__meta__":{"hash":"353063edfb0f20a4914522a666d32aad95907deaa0b66c7bd6cd1c4f4bfb4443"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignUpForm_policiesQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAge"}}]}}]}}]} as unknown as DocumentNode<SignUpForm_PoliciesQueryQuery, SignUpForm_PoliciesQueryQueryVariables>;
export const UseBecomeProfessional_BecomeProfessionalDocument = {"__meta__":{"hash":"8cbd40713b0dc7f584f5ef951eba601e2eb9267158ea1416e70c328b621311f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseBecomeProfessional_becomeProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BecomeProfessionalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"becomeProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BecomeProfessionalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseBecomeProfessional_BecomeProfessionalMutation, UseBecomeProfessional_BecomeProfessionalMutationVariables>;
export const UseChangePassword_ChangePasswordDocument = {"__meta__":{"hash":"569c585374e8e08184a90fccaa21488f05cb00f5342e798f2cf343f6299cbec8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseChangePassword_changePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseChangePassword_ChangePasswordMutation, UseChangePassword_ChangePasswordMutationVariables>;
export const UseConfirmEmailChange_ConfirmEmailChangeDocument = {"__meta__":{"hash":"47cca5e7aa7f213a4b07a7d09d01bbca258fbe8da3fb958a68f54bdb1ef7a628"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseConfirmEmailChange_confirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseConfirmEmailChange_ConfirmEmailChangeMutation, UseConfirmEmailChange_ConfirmEmailChangeMutationVariables>;
export const UseConfirmEmail_ConfirmEmailDocument = {"__meta__":{"hash":"c68e27b3c2c87278848914d9c5dddc2a773a831a2cba685030c7e222ef0c78a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseConfirmEmail_confirmEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitationToken"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseConfirmEmail_ConfirmEmailMutation, UseConfirmEmail_ConfirmEmailMutationVariables>;
export const UseEndLogin_EndLoginDocument = {"__meta__":{"hash":"d2e4ecf9b5f5524f98c89dfaa8fafb283d129e934962af3a1334f81b6e3f1c87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseEndLogin_endLogin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndLoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLogin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndLoginSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UseEndLogin_EndLoginMutation, UseEndLogin_EndLoginMutationVariables>;
export const UseRemoveAvatar_RemoveAvatarDocument = {"__meta__":{"hash":"eb4cf9d588e8da9b00120c2adae13471a9e4e3e5e8cc853dffa43f8574269840"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRemoveAvatar_removeAvatar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAvatar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAvatarSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseRemoveAvatar_RemoveAvatarMutation, UseRemoveAvatar_RemoveAvatarMutationVariables>;
export const UseRequestEmailChange_RequestEmailChangeDocument = {"__meta__":{"hash":"0c5c2c71e1a1e84415a572408ccfc34425ce112c47dc9facfb27ad8d4be31703"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRequestEmailChange_requestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseRequestEmailChange_RequestEmailChangeMutation, UseRequestEmailChange_RequestEmailChangeMutationVariables>;
export const UseRequestPasswordReset_RequestPasswordResetDocument = {"__meta__":{"hash":"0e70fff82b990c5b600cc6db791b2b5f5c696fcc4b8c79eb22818957ff704301"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRequestPasswordReset_requestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseRequestPasswordReset_RequestPasswordResetMutation, UseRequestPasswordReset_RequestPasswordResetMutationVariables>;
export const UseResendConfirmation_ResendConfirmationDocument = {"__meta__":{"hash":"f4b485a115e495550e28c3ca051313d2db8c98e3faaf687357e9374c609c7793"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseResendConfirmation_resendConfirmation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendConfirmation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseResendConfirmation_ResendConfirmationMutation, UseResendConfirmation_ResendConfirmationMutationVariables>;
export const UseResetPassword_ResetPasswordDocument = {"__meta__":{"hash":"492b6243939dc6c2c1d33780233d175ffcc2ccaceaf28e75e9da63191e9aa45d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseResetPassword_resetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseResetPassword_ResetPasswordMutation, UseResetPassword_ResetPasswordMutationVariables>;
export const UseSignIn_SignInDocument = {"__meta__":{"hash":"3bfbf5facebc255b905ad796bc9a94a7214c20b83e98397c111c57e380c897c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignIn_signIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseSignIn_SignInMutation, UseSignIn_SignInMutationVariables>;
export const UseSignOutEverywhere_SignOutEverywhereDocument = {"__meta__":{"hash":"b840af10f77c7fe0343575227ecd3cca320769820cf0df95ef484b363aa6bcce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignOutEverywhere_signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutEverywhereSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]}}]} as unknown as DocumentNode<UseSignOutEverywhere_SignOutEverywhereMutation, UseSignOutEverywhere_SignOutEverywhereMutationVariables>;
export const UseSignOut_SignOutDocument = {"__meta__":{"hash":"615f92b43273313fd095453c0aece1e3e7018d17e38f2ad5aa22f86c5bbe80d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignOut_signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UseSignOut_SignOutMutation, UseSignOut_SignOutMutationVariables>;
export const UseSignUp_SignUpDocument = {"__meta__":{"hash":"3a72042f5e66f464dbddc20511430fdff3901237279c0da5ced1b8bb21ab8ce8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignUp_signUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseSignUp_SignUpMutation, UseSignUp_SignUpMutationVariables>;
export const UseUnblockAccount_UnblockAccountDocument = {"__meta__":{"hash":"e1eaa1d7744b59ea5882ff044b7ad5eaac4f0d8de8ab07c31219458b2b42d679"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUnblockAccount_unblockAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UseUnblockAccount_UnblockAccountMutation, UseUnblockAccount_UnblockAccountMutationVariables>;
export const UseUpdateProfessional_UpdateProfessionalDocument = {"__meta__":{"hash":"460d4e6efb9d7ae8518a8320d1eea06feafaafc64f81f2998a16ccb4a7aa32e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUpdateProfessional_updateProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfessionalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfessionalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelNoticeMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseUpdateProfessional_UpdateProfessionalMutation, UseUpdateProfessional_UpdateProfessionalMutationVariables>;
export const UseUpdateProfile_UpdateProfileDocument = {"__meta__":{"hash":"df7c540758e54ec29e1fe6040a308188f7469c6da9e694ac677a933cebf56e94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUpdateProfile_updateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseUpdateProfile_UpdateProfileMutation, UseUpdateProfile_UpdateProfileMutationVariables>;
export const Shell_ViewerQueryDocument = {"__meta__":{"hash":"d22cb64880aea51a7145c4a19156c434b04a5ed1776d2cd3dc4cac10a5dede6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell_viewerQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<Shell_ViewerQueryQuery, Shell_ViewerQueryQueryVariables>;
export const SessionPage_SessionQueryDocument = {"__meta__":{"hash":"68af6596576a06e74fdcb152f49890ca68407c8008449e138bbad1847a77c639"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionPage_sessionQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionDetails_session"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionHistory_session"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionDetails_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionHistory_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<SessionPage_SessionQueryQuery, SessionPage_SessionQueryQueryVariables>;
export const UseBookChoices_ClientsQueryDocument = {"__meta__":{"hash":"3db2d473698351aec8a736039a8e4bc0ea54b22c1eca769428bd39b28735f442"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UseBookChoices_clientsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"ACTIVE"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseBookChoices_ClientsQueryQuery, UseBookChoices_ClientsQueryQueryVariables>;
export const UseBookForClient_BookForClientDocument = {"__meta__":{"hash":"26641010ea02dd674b228bc156dfb850d3b76208f5b62aa7cbe41bf11ec1d2e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseBookForClient_bookForClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookForClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookForClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookForClientSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<UseBookForClient_BookForClientMutation, UseBookForClient_BookForClientMutationVariables>;
export const UseCalendarLive_CalendarChangedDocument = {"__meta__":{"hash":"753945fae26eed310f9cd95149901ee71eef23aa5679a172323a2203251f8e06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseCalendarLive_calendarChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<UseCalendarLive_CalendarChangedSubscription, UseCalendarLive_CalendarChangedSubscriptionVariables>;
export const UseCancelSession_CancelBookingDocument = {"__meta__":{"hash":"e3fe140720dc6e3957162cd3cedd424d402482ae74f222c3cca707bcbba3d77b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCancelSession_cancelBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseCancelSession_CancelBookingMutation, UseCancelSession_CancelBookingMutationVariables>;
export const UseRescheduleBooking_RescheduleBookingDocument = {"__meta__":{"hash":"c5512d853c899bcda2bbbd20b095f82abab5676d61db148e893da9e065125640"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRescheduleBooking_rescheduleBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleBookingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseRescheduleBooking_RescheduleBookingMutation, UseRescheduleBooking_RescheduleBookingMutationVariables>;