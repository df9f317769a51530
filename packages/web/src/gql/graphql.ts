/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The invitation to accept. */
export type AcceptInvitationInput = {
  /** The last part of the link. */
  readonly token: string;
};

/** A document that the person accepts. */
export type AcceptedPolicyInput = {
  /** The document's name: terms or privacy. */
  readonly document: string;
  /** The version shown to the person. */
  readonly version: string;
};

/** A period without bookings, in local time of the professional's zone. */
export type AddTimeOffInput = {
  /** Its end, after its start. */
  readonly endsLocal: string;
  /** A new key for each time off to add. */
  readonly idempotencyKey: string;
  /** What it is for, up to 80 characters; only its owner sees it. */
  readonly label?: string | null | undefined;
  /** Its start. */
  readonly startsLocal: string;
};

/** The first details of a practice. */
export type BecomeProfessionalInput = {
  /** 3 to 30 letters, digits and single hyphens; unique. */
  readonly handle: string;
  /** Coach, Teacher … or any other profession. */
  readonly profession: string;
  /** An initial zone; onboarding asks again. */
  readonly zone: string;
};

/** The person to block. */
export type BlockAccountInput = {
  /** A Client or a Professional. */
  readonly personId: string | number;
};

/** A booking to make for a client. The price comes from the service. */
export type BookForClientInput = {
  /** The client. */
  readonly clientId: string | number;
  /** One of the durations of the service, in minutes. */
  readonly durationMinutes: number;
  /** A new key for each booking to make. */
  readonly idempotencyKey: string;
  /** A message to the client, up to 1,000 characters. */
  readonly message?: string | null | undefined;
  /** Whether to notify the client by mail and bell. */
  readonly notify?: boolean;
  /** Whether to book outside the open hours or the minimum notice. Double-booking stays impossible. */
  readonly outsideHours?: boolean;
  /** The service. */
  readonly serviceId: string | number;
  /** When it starts. */
  readonly start: string;
};

/** Who changed a booking. */
export type BookingActor =
  /** The client. */
  | 'CLIENT'
  /** No person: a hold ran out, a session ended. */
  | 'CLOCK'
  /** The professional. */
  | 'PROFESSIONAL';

/** What happened to a booking. */
export type BookingChangeKind =
  /** It was cancelled. */
  | 'CANCELLED'
  /** It took place. */
  | 'COMPLETED'
  /** It was confirmed. */
  | 'CONFIRMED'
  /** The hold ran out or was released. */
  | 'EXPIRED'
  /** The time was held. */
  | 'HELD'
  /** The client did not come. */
  | 'NO_SHOW'
  /** It was moved. */
  | 'RESCHEDULED';

/** The status of a booking. */
export type BookingStatus =
  /** The client or the professional cancelled it. */
  | 'CANCELLED'
  /** It took place. */
  | 'COMPLETED'
  /** It is confirmed. It keeps this status when it is over. */
  | 'CONFIRMED'
  /** A hold that ran out or was released. */
  | 'EXPIRED'
  /** The time is held for the client for ten minutes. */
  | 'HELD'
  /** The client did not come. */
  | 'NO_SHOW';

/** Which bookings to list. */
export type BookingsWhen =
  /** Over or cancelled; latest first. */
  | 'PAST'
  /** Held or confirmed and not over; by start. */
  | 'UPCOMING';

/** A booking to cancel. */
export type CancelBookingInput = {
  /** The booking. */
  readonly bookingId: string | number;
  /** A new key for each cancellation. */
  readonly idempotencyKey: string;
  /** A message to the other side, up to 1,000 characters. */
  readonly message?: string | null | undefined;
  /** Whether to notify the client. A professional is always notified. */
  readonly notify?: boolean;
};

/** The kind of a live message: a change, or the state of the stream itself. */
export type ChangeKind =
  /** The thing is new to the viewer. */
  | 'ADDED'
  /** The thing has changed. */
  | 'CHANGED'
  /** The first message. It has only the cursor after which changes follow. */
  | 'READY'
  /** The thing is deleted, or the viewer may no longer see it. */
  | 'REMOVED'
  /** The viewer was away for too long and must load everything again. */
  | 'RESYNC';

/** The current password and the new one. */
export type ChangePasswordInput = {
  /** The current password. */
  readonly currentPassword: string;
  /** The new password. */
  readonly newPassword: string;
};

/** Whether a client is connected now. */
export type ClientStatus =
  /** Connected: may book and be booked for. */
  | 'ACTIVE'
  /** No longer connected; the history stays. */
  | 'ENDED';

/** The hold to turn into a booking. */
export type ConfirmBookingInput = {
  /** The held booking. */
  readonly bookingId: string | number;
  /** A new key for each booking to confirm. */
  readonly idempotencyKey: string;
  /** A message to the professional, up to 1,000 characters. */
  readonly message?: string | null | undefined;
};

/** The token of the mailed link. */
export type ConfirmEmailChangeInput = {
  /** The token in the link. */
  readonly token: string;
};

/** The token of the mailed link, and the proof of who signed up. */
export type ConfirmEmailInput = {
  /** The password chosen at sign-up; not needed in the browser that signed up. */
  readonly password?: string | null | undefined;
  /** The token in the link. */
  readonly token: string;
};

/** With an address it is mailed. Without one it is a link and a QR code to share. */
export type CreateInvitationInput = {
  /** The address to mail it to. */
  readonly email?: string | null | undefined;
  /** Days until it expires, 1 to 90. */
  readonly expiresInDays?: number;
  /** A new key for each invitation to create. */
  readonly idempotencyKey: string;
  /** How many people may use it, 1 to 500; 1 with an address. */
  readonly maxUses?: number;
  /** A personal message, up to 1,000 characters. */
  readonly message?: string | null | undefined;
};

/** A new schedule. */
export type CreateScheduleInput = {
  /** A new key for each schedule to create. */
  readonly idempotencyKey: string;
  /** Its name, up to 60 characters. */
  readonly name: string;
  /** The weekly hours; up to 8 time ranges a day that do not overlap. */
  readonly weeklyRules: ReadonlyArray<WeeklyRuleInput>;
  /** The time zone of its hours. */
  readonly zone: string;
};

/** A new service. */
export type CreateServiceInput = {
  /** Buffer after a session, in minutes, up to 240. */
  readonly bufferAfterMinutes?: number;
  /** Buffer before a session, in minutes, up to 240. */
  readonly bufferBeforeMinutes?: number;
  /** Its colour in the calendar. */
  readonly colour: ServiceColour;
  /** The currency of its prices, ISO 4217. */
  readonly currency: string;
  /** Its description, up to 2,000 characters. */
  readonly description?: string | null | undefined;
  /** Its durations, 1 to 8, each once. */
  readonly durations: ReadonlyArray<ServiceDurationInput>;
  /** How many days ahead it can be booked, 1 to 730. */
  readonly horizonDays?: number;
  /** A new key for each service to create. */
  readonly idempotencyKey: string;
  /** How long before the start it must be booked, in minutes; up to 30 days. */
  readonly minimumNoticeMinutes?: number;
  /** Its name, up to 80 characters. */
  readonly name: string;
  /** Where it takes place. */
  readonly place: PlaceInput;
  /** The schedule that sets its hours; null means the main one. */
  readonly scheduleId?: string | number | null | undefined;
  /** Minutes from one start to the next, 5 to 240. */
  readonly slotStepMinutes?: number;
};

/** Replaces the weekly rules on one date. Without ranges, the date is a day off. */
export type DateOverrideInput = {
  /** The date. */
  readonly date: string;
  /** The open hours of that date. */
  readonly ranges: ReadonlyArray<MinuteRangeInput>;
};

/** The invitation to decline. */
export type DeclineInvitationInput = {
  /** The last part of the link. */
  readonly token: string;
};

/** The schedule to delete. */
export type DeleteScheduleInput = {
  /** Its id. */
  readonly scheduleId: string | number;
};

/** The connection to end. */
export type EndConnectionInput = {
  /** A Client or a Professional. */
  readonly personId: string | number;
};

/** The login to end. */
export type EndLoginInput = {
  /** Its id. */
  readonly loginId: string | number;
};

/** The codes of expected failures. */
export type ErrorCode =
  /** This email address can’t be used here. Try another one. */
  | 'ADDRESS_TAKEN'
  /** You’re already connected. */
  | 'ALREADY_CONNECTED'
  /** This is too much to load at once. Choose a shorter range or load fewer entries. */
  | 'ANSWER_TOO_LARGE'
  /** This connection isn’t possible. */
  | 'BLOCKED'
  /** Confirm your email address first. We can send the link again. */
  | 'EMAIL_NOT_CONFIRMED'
  /** This file can’t be used. Choose a JPEG, PNG or WebP picture of up to 5 MB. */
  | 'FILE_REFUSED'
  /** This request came from another address than Hora’s own. */
  | 'FORBIDDEN_ORIGIN'
  /** This handle is already in use. Choose another one. */
  | 'HANDLE_TAKEN'
  /** Your hold on this time has expired. Choose a time again. */
  | 'HOLD_EXPIRED'
  /** This request was already sent with other details. */
  | 'IDEMPOTENCY_MISMATCH'
  /** Something went wrong on our side. Please try again. */
  | 'INTERNAL'
  /** The email address or password is incorrect. */
  | 'INVALID_CREDENTIALS'
  /** Some details aren’t valid. Check them and try again. */
  | 'INVALID_INPUT'
  /** These dates can’t be used. Choose up to 92 days, with the start before the end. */
  | 'INVALID_RANGE'
  /** This invitation has expired. Ask for a new one. */
  | 'INVITATION_EXPIRED'
  /** This invitation was withdrawn. Ask for a new one. */
  | 'INVITATION_REVOKED'
  /** This invitation has already been used. */
  | 'INVITATION_USED'
  /** You’ve reached the limit for this. Remove something first. */
  | 'LIMIT_REACHED'
  /** It’s too late to change this online. Contact your professional. */
  | 'NOTICE_TOO_SHORT'
  /** You don’t have permission to do this. */
  | 'NOT_ALLOWED'
  /** We couldn’t find this. It may have been removed. */
  | 'NOT_FOUND'
  /** This operation can’t be run here. */
  | 'OPERATION_REFUSED'
  /** This time is outside the available hours. */
  | 'OUTSIDE_AVAILABILITY'
  /** This password is on a public list of stolen passwords. Choose another one. */
  | 'PASSWORD_BREACHED'
  /** Enter the password chosen at sign-up, or start again with this address. */
  | 'PASSWORD_NEEDED'
  /** Too many attempts. Wait a moment and try again. */
  | 'RATE_LIMITED'
  /** We can’t reach our database right now. Nothing was lost. Please try again. */
  | 'RETRY_LATER'
  /** This service can’t be booked at the moment. */
  | 'SERVICE_INACTIVE'
  /** Sign in first. */
  | 'SIGNED_OUT'
  /** This time is no longer available. Choose another one. */
  | 'SLOT_TAKEN'
  /** This was changed elsewhere. Check the latest version and try again. */
  | 'STALE_VERSION'
  /** This time has already passed. Choose a later one. */
  | 'TIME_PASSED'
  /** This link no longer works. Ask for a new one. */
  | 'TOKEN_INVALID'
  /** This time is too far ahead to be booked. Choose an earlier one. */
  | 'TOO_FAR_AHEAD'
  /** You two have 200 upcoming bookings, which is the limit. Cancel one first. */
  | 'TOO_MANY_BOOKINGS'
  /** You’ve booked or changed very often in the last hour. Try again a little later. */
  | 'TOO_MANY_CHANGES'
  /** This booking has been moved too often. Cancel it and book another time. */
  | 'TOO_MANY_MOVES'
  /** A day can have up to 10 entries of time off. Change or remove one first. */
  | 'TOO_MUCH_TIME_OFF'
  /** It’s too late to book this time. Choose a later one. */
  | 'TOO_SOON'
  /** You’re not old enough to create an account here. */
  | 'TOO_YOUNG'
  /** Hora was updated and no longer knows this request. Reload the page. */
  | 'UNKNOWN_OPERATION'
  /** This is no longer possible. */
  | 'WRONG_STATE';

/** An open time to hold. The price comes from the service. */
export type HoldSlotInput = {
  /** One of the durations of the service, in minutes. */
  readonly durationMinutes: number;
  /** A new key for each time to hold. */
  readonly idempotencyKey: string;
  /** The service. */
  readonly serviceId: string | number;
  /** A start offered by openSlots. */
  readonly start: string;
};

/** How an invitation reaches people. */
export type InvitationChannel =
  /** Mailed to one address. */
  | 'EMAIL'
  /** A link or QR code to share. */
  | 'LINK';

/** The status of an invitation. */
export type InvitationStatus =
  /** Its only recipient accepted it. */
  | 'ACCEPTED'
  /** Its only recipient declined it. */
  | 'DECLINED'
  /** It was not answered in time. */
  | 'EXPIRED'
  /** It can be answered. */
  | 'PENDING'
  /** The professional withdrew it. */
  | 'REVOKED'
  /** All its uses are taken. */
  | 'USED_UP';

/** The notifications to mark as read. */
export type MarkNotificationsReadInput = {
  /** The notifications to mark, up to 200; default: all. */
  readonly notificationIds?: ReadonlyArray<string | number> | null | undefined;
};

/** Open hours of a day. */
export type MinuteRangeInput = {
  /** When it closes, in minutes after local midnight, up to 1440. */
  readonly endMinute: number;
  /** When it opens, in minutes after local midnight, 0 to 1439. */
  readonly startMinute: number;
};

/** The kinds of notifications. */
export type NotificationKind =
  /** A booking was cancelled. */
  | 'BOOKING_CANCELLED'
  /** A booking was made. */
  | 'BOOKING_CONFIRMED'
  /** A booking was moved. */
  | 'BOOKING_RESCHEDULED'
  /** The other side ended the connection. */
  | 'CONNECTION_ENDED'
  /** The address of the account has changed. */
  | 'EMAIL_CHANGED'
  /** Someone accepted an invitation. */
  | 'INVITATION_ACCEPTED'
  /** Someone declined an invitation. */
  | 'INVITATION_DECLINED'
  /** The account was signed in on a new device. */
  | 'NEW_LOGIN'
  /** The password has changed. */
  | 'PASSWORD_CHANGED';

/** The steps of onboarding. */
export type OnboardingStep =
  /** All steps are done. */
  | 'DONE'
  /** Your first invitation. */
  | 'INVITATION'
  /** Your profile. */
  | 'PROFILE'
  /** Your first service. */
  | 'SERVICE'
  /** Your weekly hours. */
  | 'WEEK'
  /** Your time zone. */
  | 'ZONE';

/** Where sessions take place. */
export type PlaceInput = {
  /** The address, link or number, for clients with a confirmed booking; up to 300 characters. */
  readonly detail?: string | null | undefined;
  /** A short public hint, e.g. "near Canal Saint-Martin"; up to 80 characters. */
  readonly hint?: string | null | undefined;
  /** The kind of place. */
  readonly kind: PlaceKind;
};

/** The kinds of places for a session. */
export type PlaceKind =
  /** A street address. */
  | 'ADDRESS'
  /** A web address, e.g. of another video service. */
  | 'LINK'
  /** An online room of Hora. */
  | 'ONLINE'
  /** A phone call. */
  | 'PHONE';

/** Why a time is not free. */
export type RefusalReason =
  /** It leaves too little buffer time. */
  | 'BUFFER'
  /** The date is marked as a day off. */
  | 'DAY_OFF'
  /** Another calendar shows the professional as busy. */
  | 'EXTERNAL'
  /** Every seat is taken. */
  | 'FULL'
  /** Someone is booking this time at the moment. */
  | 'HOLD'
  /** It is beyond the horizon of the service. */
  | 'HORIZON'
  /** It is inside the minimum notice. */
  | 'NOTICE'
  /** It is outside the open hours. */
  | 'OUTSIDE_HOURS'
  /** There is another session. */
  | 'SESSION'
  /** It is during time off. */
  | 'TIME_OFF';

/** The hold to release. */
export type ReleaseHoldInput = {
  /** The held booking. */
  readonly bookingId: string | number;
};

/** The time off to remove. */
export type RemoveTimeOffInput = {
  /** Its id. */
  readonly timeOffId: string | number;
};

/** A new sign-up with the address that the link was mailed to. */
export type ReplaceSignUpInput = {
  /** Every document of the policies query, in its current version. */
  readonly acceptedPolicies: ReadonlyArray<AcceptedPolicyInput>;
  /** Compared with the minimum age, but not stored. */
  readonly birthDate: string;
  /** The name that others see. */
  readonly displayName: string;
  /** en or fr. */
  readonly language: string;
  /** 10 to 128 characters, not on a list of stolen passwords. */
  readonly password: string;
  /** The token in the link. */
  readonly token: string;
  /** The time zone of the person. */
  readonly zone: string;
};

/** The new address, and the current password. */
export type RequestEmailChangeInput = {
  /** The new e-mail address. */
  readonly email: string;
  /** The current password. */
  readonly password: string;
};

/** The address to send the mail to. */
export type RequestPasswordResetInput = {
  /** The e-mail address. */
  readonly email: string;
};

/** A booking to move. */
export type RescheduleBookingInput = {
  /** The booking. */
  readonly bookingId: string | number;
  /** Professional only: the new length. Absent: the length stays. */
  readonly durationMinutes?: number | null | undefined;
  /** The version that the changes are based on. */
  readonly expectedVersion: number;
  /** A new key for each move. */
  readonly idempotencyKey: string;
  /** A message to the other side, up to 1,000 characters. */
  readonly message?: string | null | undefined;
  /** Whether to notify the client. A professional is always notified. */
  readonly notify?: boolean;
  /** Professional only: whether to move outside the open hours or the minimum notice. */
  readonly outsideHours?: boolean;
  /** The new start. */
  readonly start: string;
};

/** The address to send the mail to. */
export type ResendConfirmationInput = {
  /** The e-mail address. */
  readonly email: string;
};

/** The invitation to send again. */
export type ResendInvitationInput = {
  /** The invitation. */
  readonly invitationId: string | number;
};

/** The token of the mailed link, and the new password. */
export type ResetPasswordInput = {
  /** The new password. */
  readonly newPassword: string;
  /** The token in the link. */
  readonly token: string;
};

/** The invitation to withdraw. */
export type RevokeInvitationInput = {
  /** The invitation. */
  readonly invitationId: string | number;
};

/** The colours a service can have in the calendar. */
export type ServiceColour =
  /** The colour clay. */
  | 'CLAY'
  /** The colour ink. */
  | 'INK'
  /** The colour moss. */
  | 'MOSS'
  /** The colour ochre. */
  | 'OCHRE'
  /** The colour plum. */
  | 'PLUM'
  /** The colour rose. */
  | 'ROSE'
  /** The colour sky. */
  | 'SKY'
  /** The colour slate. */
  | 'SLATE';

/** A duration of a service. */
export type ServiceDurationInput = {
  /** The length in minutes, 5 to 720. */
  readonly minutes: number;
  /** Its price in the smallest unit of the currency. */
  readonly priceMinor: number;
};

/** The status of a session. */
export type SessionStatus =
  /** It was cancelled. */
  | 'CANCELLED'
  /** It took place. */
  | 'COMPLETED'
  /** No client confirmed it in time. */
  | 'EXPIRED'
  /** A client is booking this time at the moment. */
  | 'HELD'
  /** It takes place now. */
  | 'LIVE'
  /** It is planned. It keeps this status when it is over. */
  | 'SCHEDULED';

/** The credentials to sign in with. */
export type SignInInput = {
  /** The e-mail address. */
  readonly email: string;
  /** The password. */
  readonly password: string;
};

/** The person who signs up. */
export type SignUpInput = {
  /** Every document of the policies query, in its current version. */
  readonly acceptedPolicies: ReadonlyArray<AcceptedPolicyInput>;
  /** Compared with the minimum age, but not stored. */
  readonly birthDate: string;
  /** The name that others see. */
  readonly displayName: string;
  /** The e-mail address. */
  readonly email: string;
  /** An invitation's token, to continue with after confirming. */
  readonly invitationToken?: string | null | undefined;
  /** en or fr. */
  readonly language: string;
  /** 10 to 128 characters, not on a list of stolen passwords. */
  readonly password: string;
  /** The time zone of the person. */
  readonly zone: string;
};

/** A link to show on the profile. */
export type SocialLinkInput = {
  /** The label of the link. */
  readonly label: string;
  /** An http or https address. */
  readonly url: string;
};

/** The person to unblock. */
export type UnblockAccountInput = {
  /** A BlockedAccount, a Client or a Professional. */
  readonly personId: string | number;
};

/** Absent: unchanged. */
export type UpdateProfessionalInput = {
  /** How long before the start clients may cancel, in minutes. */
  readonly cancelNoticeMinutes?: number | null | undefined;
  /** The version that the changes are based on. */
  readonly expectedVersion: number;
  /** 3 to 30 letters, digits and single hyphens; unique. */
  readonly handle?: string | null | undefined;
  /** Coach, Teacher … or any other profession. */
  readonly profession?: string | null | undefined;
  /** How long before the start clients may move, in minutes. */
  readonly rescheduleNoticeMinutes?: number | null | undefined;
  /** The time zone of the practice. */
  readonly zone?: string | null | undefined;
};

/** Absent: unchanged. Null: removed. */
export type UpdateProfileInput = {
  /** A short text about the person. */
  readonly bio?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** The name that others see; cannot be removed. */
  readonly displayName?: string | null | undefined;
  /** The version that the changes are based on. */
  readonly expectedVersion: number;
  /** en or fr; cannot be removed. */
  readonly language?: string | null | undefined;
  /** Replaces all links. */
  readonly links?: ReadonlyArray<SocialLinkInput> | null | undefined;
  /** The zone times are shown in; cannot be removed. */
  readonly zone?: string | null | undefined;
};

/** Changes to a schedule. Absent: unchanged. Rules and overrides are replaced as a whole. */
export type UpdateScheduleInput = {
  /** The version that the changes are based on. */
  readonly expectedVersion: number;
  /** True makes it the schedule of all services without a schedule of their own. */
  readonly main?: boolean | null | undefined;
  /** Its name, up to 60 characters. */
  readonly name?: string | null | undefined;
  /** The dates with other hours, up to 400. */
  readonly overrides?: ReadonlyArray<DateOverrideInput> | null | undefined;
  /** The schedule to change. */
  readonly scheduleId: string | number;
  /** The weekly hours; up to 8 time ranges a day that do not overlap. */
  readonly weeklyRules?: ReadonlyArray<WeeklyRuleInput> | null | undefined;
  /** The time zone of its hours. */
  readonly zone?: string | null | undefined;
};

/** Changes to a service. Absent: unchanged. Null: removed, if the field is optional. */
export type UpdateServiceInput = {
  /** Whether it can be booked. */
  readonly active?: boolean | null | undefined;
  /** Buffer after a session, in minutes, up to 240. */
  readonly bufferAfterMinutes?: number | null | undefined;
  /** Buffer before a session, in minutes, up to 240. */
  readonly bufferBeforeMinutes?: number | null | undefined;
  /** Its colour in the calendar. */
  readonly colour?: ServiceColour | null | undefined;
  /** The currency of its prices, ISO 4217. */
  readonly currency?: string | null | undefined;
  /** Its description, up to 2,000 characters. */
  readonly description?: string | null | undefined;
  /** Its durations, 1 to 8, each once. */
  readonly durations?: ReadonlyArray<ServiceDurationInput> | null | undefined;
  /** The version that the changes are based on. */
  readonly expectedVersion: number;
  /** How many days ahead it can be booked, 1 to 730. */
  readonly horizonDays?: number | null | undefined;
  /** How long before the start it must be booked, in minutes; up to 30 days. */
  readonly minimumNoticeMinutes?: number | null | undefined;
  /** Its name, up to 80 characters. */
  readonly name?: string | null | undefined;
  /** Where it takes place. */
  readonly place?: PlaceInput | null | undefined;
  /** The schedule that sets its hours; null means the main one. */
  readonly scheduleId?: string | number | null | undefined;
  /** The service to change. */
  readonly serviceId: string | number;
  /** Minutes from one start to the next, 5 to 240. */
  readonly slotStepMinutes?: number | null | undefined;
};

/** Changes to time off. Absent: unchanged. A null label removes it. */
export type UpdateTimeOffInput = {
  /** Its end, in local time of its zone. */
  readonly endsLocal?: string | null | undefined;
  /** The version that the changes are based on. */
  readonly expectedVersion: number;
  /** What it is for, up to 80 characters. */
  readonly label?: string | null | undefined;
  /** Its start, in local time of its zone. */
  readonly startsLocal?: string | null | undefined;
  /** The time off to change. */
  readonly timeOffId: string | number;
};

/** Open hours on one weekday. */
export type WeeklyRuleInput = {
  /** When it closes, in minutes after local midnight, up to 1440. */
  readonly endMinute: number;
  /** When it opens, in minutes after local midnight, 0 to 1439. */
  readonly startMinute: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
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

export type UseRequestEmailChange_RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type UseRequestEmailChange_RequestEmailChangeMutation = { readonly requestEmailChange:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestEmailChangeSuccess', readonly email: string }
   };

export type LoginRow_LoginFragmentFragment = { readonly __typename: 'Login', readonly id: string, readonly device: string, readonly country: string | null, readonly createdAt: string, readonly lastSeenAt: string, readonly current: boolean } & { ' $fragmentName'?: 'LoginRow_LoginFragmentFragment' };

export type SecurityPage_LoginsQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityPage_LoginsQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly email: string }, readonly logins: ReadonlyArray<(
      { readonly __typename: 'Login', readonly id: string, readonly current: boolean }
      & { ' $fragmentRefs'?: { 'LoginRow_LoginFragmentFragment': LoginRow_LoginFragmentFragment } }
    )> } | null };

export type UseEndLogin_EndLoginMutationVariables = Exact<{
  input: EndLoginInput;
}>;


export type UseEndLogin_EndLoginMutation = { readonly endLogin:
    | { readonly __typename: 'EndLoginSuccess', readonly loginId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseSignOutEverywhere_SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type UseSignOutEverywhere_SignOutEverywhereMutation = { readonly signOutEverywhere:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignOutEverywhereSuccess', readonly endedLogins: number }
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

export type UseRequestPasswordReset_RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type UseRequestPasswordReset_RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestPasswordResetSuccess', readonly email: string }
   };

export type UseResetPassword_ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type UseResetPassword_ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ResetPasswordSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly email: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } }
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

export type UseSignOut_SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type UseSignOut_SignOutMutation = { readonly signOut:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode }
    | { readonly __typename: 'SignOutSuccess' }
   };

export type SignUpForm_PoliciesQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type SignUpForm_PoliciesQueryQuery = { readonly policies: ReadonlyArray<{ readonly __typename: 'Policy', readonly document: string, readonly version: string, readonly url: string, readonly minimumAge: number }> };

export type UseConfirmEmail_ConfirmEmailMutationVariables = Exact<{
  input: ConfirmEmailInput;
}>;


export type UseConfirmEmail_ConfirmEmailMutation = { readonly confirmEmail:
    | { readonly __typename: 'ConfirmEmailSuccess', readonly invitationToken: string | null, readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'PasswordNeeded', readonly code: ErrorCode, readonly message: string, readonly email: string }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseReplaceSignUp_ReplaceSignUpMutationVariables = Exact<{
  input: ReplaceSignUpInput;
}>;


export type UseReplaceSignUp_ReplaceSignUpMutation = { readonly replaceSignUp:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReplaceSignUpSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } }
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

export type UseSignUp_SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type UseSignUp_SignUpMutation = { readonly signUp:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignUpSuccess', readonly email: string }
   };

export type Shell_ViewerQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type Shell_ViewerQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly unreadNotifications: number, readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly avatarUrl: string | null, readonly email: string, readonly emailConfirmed: boolean, readonly language: string, readonly zone: string, readonly country: string | null }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly zone: string } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep } | null } | null };

export type CheckPanel_ChoicesQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckPanel_ChoicesQueryQuery = { readonly services: { readonly __typename: 'QueryServicesConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryServicesConnectionEdge', readonly cursor: string, readonly node: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly scheduleId: string | null, readonly minimumNoticeMinutes: number, readonly horizonDays: number, readonly durations: ReadonlyArray<{ readonly __typename: 'ServiceDuration', readonly minutes: number }> } }> } };

export type CheckResult_TimesQueryQueryVariables = Exact<{
  serviceId: string | number;
  durationMinutes: number;
  date: string;
  from: string;
  to: string;
}>;


export type CheckResult_TimesQueryQuery = { readonly openSlots:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'OpenSlots', readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string, readonly end: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
  , readonly refusedTimes: ReadonlyArray<{ readonly __typename: 'RefusedTime', readonly start: string, readonly end: string, readonly reasons: ReadonlyArray<{ readonly __typename: 'TimeRefusal', readonly reason: RefusalReason, readonly sessionId: string | null, readonly timeOffId: string | null }> }> };

export type CheckResult_OpenSlotsChangedSubscriptionVariables = Exact<{
  serviceId: string | number;
  after?: string | null | undefined;
}>;


export type CheckResult_OpenSlotsChangedSubscription = { readonly openSlotsChanged: { readonly __typename: 'OpenSlotsChange', readonly kind: ChangeKind, readonly cursor: string, readonly from: string | null, readonly to: string | null } };

export type WeekStep_WeekQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type WeekStep_WeekQueryQuery = { readonly schedules: ReadonlyArray<{ readonly __typename: 'Schedule', readonly id: string, readonly main: boolean, readonly version: number }> };

export type AvailabilityPage_ScheduleFragment = { readonly __typename: 'Schedule', readonly id: string, readonly name: string, readonly main: boolean, readonly zone: string, readonly version: number, readonly weeklyRules: ReadonlyArray<{ readonly __typename: 'WeeklyRule', readonly weekday: number, readonly startMinute: number, readonly endMinute: number }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'DateOverride', readonly date: string, readonly ranges: ReadonlyArray<{ readonly __typename: 'MinuteRange', readonly startMinute: number, readonly endMinute: number }> }> } & { ' $fragmentName'?: 'AvailabilityPage_ScheduleFragment' };

export type AvailabilityPage_SchedulesQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type AvailabilityPage_SchedulesQueryQuery = { readonly schedules: ReadonlyArray<(
    { readonly __typename: 'Schedule', readonly id: string }
    & { ' $fragmentRefs'?: { 'AvailabilityPage_ScheduleFragment': AvailabilityPage_ScheduleFragment } }
  )> };

export type UseCreateSchedule_CreateScheduleMutationVariables = Exact<{
  input: CreateScheduleInput;
}>;


export type UseCreateSchedule_CreateScheduleMutation = { readonly createSchedule:
    | { readonly __typename: 'CreateScheduleSuccess', readonly schedule: (
        { readonly __typename: 'Schedule', readonly id: string }
        & { ' $fragmentRefs'?: { 'AvailabilityPage_ScheduleFragment': AvailabilityPage_ScheduleFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseDeleteSchedule_DeleteScheduleMutationVariables = Exact<{
  input: DeleteScheduleInput;
}>;


export type UseDeleteSchedule_DeleteScheduleMutation = { readonly deleteSchedule:
    | { readonly __typename: 'DeleteScheduleSuccess', readonly scheduleId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseSchedulesLive_SchedulesChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseSchedulesLive_SchedulesChangedSubscription = { readonly schedulesChanged: { readonly __typename: 'SchedulesChange', readonly kind: ChangeKind, readonly cursor: string, readonly schedule: (
      { readonly __typename: 'Schedule', readonly id: string }
      & { ' $fragmentRefs'?: { 'AvailabilityPage_ScheduleFragment': AvailabilityPage_ScheduleFragment } }
    ) | null } };

export type UseUpdateSchedule_UpdateScheduleMutationVariables = Exact<{
  input: UpdateScheduleInput;
}>;


export type UseUpdateSchedule_UpdateScheduleMutation = { readonly updateSchedule:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateScheduleSuccess', readonly schedule: (
        { readonly __typename: 'Schedule', readonly id: string }
        & { ' $fragmentRefs'?: { 'AvailabilityPage_ScheduleFragment': AvailabilityPage_ScheduleFragment } }
      ) }
   };

export type TimeOffPanel_TimeOffQueryQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type TimeOffPanel_TimeOffQueryQuery = { readonly timeOff: ReadonlyArray<{ readonly __typename: 'TimeOff', readonly id: string, readonly label: string | null, readonly start: string, readonly end: string, readonly startsLocal: string, readonly endsLocal: string, readonly version: number }> };

export type UseTimeOff_CalendarChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseTimeOff_CalendarChangedSubscription = { readonly calendarChanged: { readonly __typename: 'CalendarChange', readonly kind: ChangeKind, readonly cursor: string, readonly timeOffId: string | null } };

export type UseAddTimeOff_AddTimeOffMutationVariables = Exact<{
  input: AddTimeOffInput;
}>;


export type UseAddTimeOff_AddTimeOffMutation = { readonly addTimeOff:
    | { readonly __typename: 'AddTimeOffSuccess', readonly timeOff: { readonly __typename: 'TimeOff', readonly id: string, readonly label: string | null, readonly start: string, readonly end: string, readonly startsLocal: string, readonly endsLocal: string, readonly version: number } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseRemoveTimeOff_RemoveTimeOffMutationVariables = Exact<{
  input: RemoveTimeOffInput;
}>;


export type UseRemoveTimeOff_RemoveTimeOffMutation = { readonly removeTimeOff:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveTimeOffSuccess', readonly timeOffId: string }
   };

export type UseUpdateTimeOff_UpdateTimeOffMutationVariables = Exact<{
  input: UpdateTimeOffInput;
}>;


export type UseUpdateTimeOff_UpdateTimeOffMutation = { readonly updateTimeOff:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateTimeOffSuccess', readonly timeOff: { readonly __typename: 'TimeOff', readonly id: string, readonly label: string | null, readonly start: string, readonly end: string, readonly startsLocal: string, readonly endsLocal: string, readonly version: number } }
   };

export type BookPage_ServiceQueryQueryVariables = Exact<{
  id: string | number;
}>;


export type BookPage_ServiceQueryQuery = { readonly node:
    | { readonly __typename: 'Account' }
    | { readonly __typename: 'Booking' }
    | { readonly __typename: 'Client' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Login' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Professional' }
    | { readonly __typename: 'Schedule' }
    | { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly colour: ServiceColour, readonly active: boolean, readonly horizonDays: number, readonly durations: ReadonlyArray<{ readonly __typename: 'ServiceDuration', readonly minutes: number, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }>, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly displayName: string, readonly avatarUrl: string | null, readonly zone: string, readonly isViewer: boolean } }
    | { readonly __typename: 'Session' }
    | { readonly __typename: 'TimeOff' }
   | null };

export type HeldBooking_BookingQueryQueryVariables = Exact<{
  id: string | number;
}>;


export type HeldBooking_BookingQueryQuery = { readonly node:
    | { readonly __typename: 'Account' }
    | (
      { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly heldUntil: string | null, readonly icsUrl: string, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly displayName: string }, readonly service: { readonly __typename: 'Service', readonly id: string } }
      & { ' $fragmentRefs'?: { 'BookingFacts_BookingFragment': BookingFacts_BookingFragment } }
    )
    | { readonly __typename: 'Client' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Login' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Professional' }
    | { readonly __typename: 'Schedule' }
    | { readonly __typename: 'Service' }
    | { readonly __typename: 'Session' }
    | { readonly __typename: 'TimeOff' }
   | null };

export type UseConfirmBooking_ConfirmBookingMutationVariables = Exact<{
  input: ConfirmBookingInput;
}>;


export type UseConfirmBooking_ConfirmBookingMutation = { readonly confirmBooking:
    | { readonly __typename: 'ConfirmBookingSuccess', readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly heldUntil: string | null, readonly viewerCanCancel: boolean, readonly viewerCanReschedule: boolean, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null } } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: ErrorCode, readonly message: string, readonly nearest: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string }> }
   };

export type UseReleaseHold_ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type UseReleaseHold_ReleaseHoldMutation = { readonly releaseHold:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode }
    | { readonly __typename: 'ReleaseHoldSuccess', readonly bookingId: string }
   };

export type BookingFacts_BookingFragment = { readonly __typename: 'Booking', readonly start: string, readonly end: string, readonly zone: string, readonly status: BookingStatus, readonly cancelUntil: string, readonly rescheduleUntil: string, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null }, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly colour: ServiceColour }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly displayName: string } } & { ' $fragmentName'?: 'BookingFacts_BookingFragment' };

export type BookingHistory_BookingFragment = { readonly __typename: 'Booking', readonly changes: ReadonlyArray<{ readonly __typename: 'BookingChange', readonly kind: BookingChangeKind, readonly actor: BookingActor, readonly message: string | null, readonly occurredAt: string, readonly start: string }>, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly displayName: string } } & { ' $fragmentName'?: 'BookingHistory_BookingFragment' };

export type BookingPage_BookingQueryQueryVariables = Exact<{
  id: string | number;
}>;


export type BookingPage_BookingQueryQuery = { readonly node:
    | { readonly __typename: 'Account' }
    | (
      { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly version: number, readonly icsUrl: string, readonly viewerCanCancel: boolean, readonly viewerCanReschedule: boolean, readonly cancelUntil: string, readonly rescheduleUntil: string, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly active: boolean, readonly horizonDays: number }, readonly professional: (
        { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly displayName: string, readonly zone: string, readonly connectedSince: string | null }
        & { ' $fragmentRefs'?: { 'ProfessionalRow_ProfessionalFragment': ProfessionalRow_ProfessionalFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'BookingFacts_BookingFragment': BookingFacts_BookingFragment;'BookingHistory_BookingFragment': BookingHistory_BookingFragment } }
    )
    | { readonly __typename: 'Client' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Login' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Professional' }
    | { readonly __typename: 'Schedule' }
    | { readonly __typename: 'Service' }
    | { readonly __typename: 'Session' }
    | { readonly __typename: 'TimeOff' }
   | null };

export type UseCancelMyBooking_CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type UseCancelMyBooking_CancelBookingMutation = { readonly cancelBooking:
    | { readonly __typename: 'CancelBookingSuccess', readonly booking: (
        { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly cancelledAt: string | null, readonly cancelledBy: BookingActor | null, readonly viewerCanCancel: boolean, readonly viewerCanReschedule: boolean, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null } }
        & { ' $fragmentRefs'?: { 'BookingHistory_BookingFragment': BookingHistory_BookingFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type BookingRow_BookingFragment = { readonly __typename: 'Booking', readonly id: string, readonly start: string, readonly end: string, readonly status: BookingStatus, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly colour: ServiceColour }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly displayName: string } } & { ' $fragmentName'?: 'BookingRow_BookingFragment' };

export type MySessionsPage_BookingsQueryQueryVariables = Exact<{
  when: BookingsWhen;
  after?: string | null | undefined;
}>;


export type MySessionsPage_BookingsQueryQuery = { readonly myBookings: { readonly __typename: 'QueryMyBookingsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryMyBookingsConnectionEdge', readonly node: (
        { readonly __typename: 'Booking', readonly id: string, readonly start: string, readonly end: string, readonly status: BookingStatus, readonly heldUntil: string | null }
        & { ' $fragmentRefs'?: { 'BookingRow_BookingFragment': BookingRow_BookingFragment;'NextSession_BookingFragment': NextSession_BookingFragment } }
      ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type NextSession_BookingFragment = { readonly __typename: 'Booking', readonly id: string, readonly start: string, readonly end: string, readonly icsUrl: string, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null }, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly displayName: string, readonly avatarUrl: string | null } } & { ' $fragmentName'?: 'NextSession_BookingFragment' };

export type UseRescheduleMyBooking_RescheduleBookingMutationVariables = Exact<{
  input: RescheduleBookingInput;
}>;


export type UseRescheduleMyBooking_RescheduleBookingMutation = { readonly rescheduleBooking:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RescheduleBookingSuccess', readonly booking: (
        { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly version: number, readonly cancelUntil: string, readonly rescheduleUntil: string, readonly viewerCanCancel: boolean, readonly viewerCanReschedule: boolean }
        & { ' $fragmentRefs'?: { 'BookingHistory_BookingFragment': BookingHistory_BookingFragment } }
      ) }
    | { readonly __typename: 'SlotTaken', readonly code: ErrorCode, readonly message: string, readonly nearest: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string }> }
   };

export type ProfessionalPage_ProfessionalQueryQueryVariables = Exact<{
  handle: string;
}>;


export type ProfessionalPage_ProfessionalQueryQuery = { readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly displayName: string, readonly avatarUrl: string | null, readonly profession: string, readonly bio: string | null, readonly zone: string, readonly isViewer: boolean, readonly connectedSince: string | null, readonly cancelNoticeMinutes: number, readonly rescheduleNoticeMinutes: number, readonly links: ReadonlyArray<{ readonly __typename: 'SocialLink', readonly label: string, readonly url: string }>, readonly services: { readonly __typename: 'ProfessionalServicesConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ProfessionalServicesConnectionEdge', readonly node: (
          { readonly __typename: 'Service', readonly id: string, readonly active: boolean }
          & { ' $fragmentRefs'?: { 'ServiceOffer_ServiceFragment': ServiceOffer_ServiceFragment } }
        ) }> } } | null };

export type ServiceOffer_ServiceFragment = { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly description: string | null, readonly colour: ServiceColour, readonly durations: ReadonlyArray<{ readonly __typename: 'ServiceDuration', readonly minutes: number, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }>, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null } } & { ' $fragmentName'?: 'ServiceOffer_ServiceFragment' };

export type UseOfferedServicesLive_OfferedServicesChangedSubscriptionVariables = Exact<{
  professionalId: string | number;
  after?: string | null | undefined;
}>;


export type UseOfferedServicesLive_OfferedServicesChangedSubscription = { readonly offeredServicesChanged: { readonly __typename: 'OfferedServicesChange', readonly kind: ChangeKind, readonly cursor: string, readonly serviceId: string | null } };

export type TimePicker_OpenSlotsQueryQueryVariables = Exact<{
  serviceId: string | number;
  durationMinutes: number;
  from: string;
  to: string;
  bookingId?: string | number | null | undefined;
}>;


export type TimePicker_OpenSlotsQueryQuery = { readonly openSlots:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode }
    | { readonly __typename: 'OpenSlots', readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode }
   };

export type UseHoldSlot_HoldSlotMutationVariables = Exact<{
  input: HoldSlotInput;
}>;


export type UseHoldSlot_HoldSlotMutation = { readonly holdSlot:
    | { readonly __typename: 'HoldSlotSuccess', readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly heldUntil: string | null } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: ErrorCode, readonly message: string, readonly nearest: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string }> }
   };

export type UseOpenSlotsLive_OpenSlotsChangedSubscriptionVariables = Exact<{
  serviceId: string | number;
  after?: string | null | undefined;
}>;


export type UseOpenSlotsLive_OpenSlotsChangedSubscription = { readonly openSlotsChanged: { readonly __typename: 'OpenSlotsChange', readonly kind: ChangeKind, readonly cursor: string, readonly from: string | null, readonly to: string | null } };

export type UseBookingsLive_BookingsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseBookingsLive_BookingsChangedSubscription = { readonly bookingsChanged: { readonly __typename: 'BookingsChange', readonly kind: ChangeKind, readonly cursor: string, readonly bookingId: string | null, readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly start: string, readonly end: string, readonly heldUntil: string | null, readonly cancelUntil: string, readonly rescheduleUntil: string, readonly viewerCanCancel: boolean, readonly viewerCanReschedule: boolean, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null } } | null } };

export type BlockedPage_BlockedQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type BlockedPage_BlockedQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly blockedAccounts: ReadonlyArray<{ readonly __typename: 'BlockedAccount', readonly id: string, readonly displayName: string, readonly since: string }> } | null };

export type UseUnblockAccount_UnblockAccountMutationVariables = Exact<{
  input: UnblockAccountInput;
}>;


export type UseUnblockAccount_UnblockAccountMutation = { readonly unblockAccount:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UnblockAccountSuccess', readonly personId: string }
   };

export type ClientBookingRow_BookingFragment = { readonly __typename: 'Booking', readonly id: string, readonly sessionId: string, readonly start: string, readonly end: string, readonly status: BookingStatus, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly colour: ServiceColour } } & { ' $fragmentName'?: 'ClientBookingRow_BookingFragment' };

export type ClientPage_ClientQueryQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ClientPage_ClientQueryQuery = { readonly node:
    | { readonly __typename: 'Account' }
    | { readonly __typename: 'Booking' }
    | (
      { readonly __typename: 'Client', readonly id: string, readonly zone: string, readonly bookings: { readonly __typename: 'ClientBookingsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ClientBookingsConnectionEdge', readonly cursor: string, readonly node: (
            { readonly __typename: 'Booking', readonly id: string, readonly start: string, readonly status: BookingStatus }
            & { ' $fragmentRefs'?: { 'ClientBookingRow_BookingFragment': ClientBookingRow_BookingFragment } }
          ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } }
      & { ' $fragmentRefs'?: { 'ClientRow_ClientFragment': ClientRow_ClientFragment } }
    )
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Login' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Professional' }
    | { readonly __typename: 'Schedule' }
    | { readonly __typename: 'Service' }
    | { readonly __typename: 'Session' }
    | { readonly __typename: 'TimeOff' }
   | null };

export type ClientRow_ClientFragment = { readonly __typename: 'Client', readonly id: string, readonly displayName: string, readonly avatarUrl: string | null, readonly status: ClientStatus, readonly blocked: boolean, readonly connectedSince: string, readonly endedAt: string | null } & { ' $fragmentName'?: 'ClientRow_ClientFragment' };

export type ClientList_ClientsQueryQueryVariables = Exact<{
  status?: ClientStatus | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientList_ClientsQueryQuery = { readonly clients: { readonly __typename: 'QueryClientsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryClientsConnectionEdge', readonly cursor: string, readonly node: (
        { readonly __typename: 'Client', readonly id: string }
        & { ' $fragmentRefs'?: { 'ClientRow_ClientFragment': ClientRow_ClientFragment } }
      ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type UseBlockAccount_BlockAccountMutationVariables = Exact<{
  input: BlockAccountInput;
}>;


export type UseBlockAccount_BlockAccountMutation = { readonly blockAccount:
    | { readonly __typename: 'BlockAccountSuccess', readonly personId: string, readonly client: (
        { readonly __typename: 'Client', readonly id: string }
        & { ' $fragmentRefs'?: { 'ClientRow_ClientFragment': ClientRow_ClientFragment } }
      ) | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseClientSessionsLive_CalendarChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseClientSessionsLive_CalendarChangedSubscription = { readonly calendarChanged: { readonly __typename: 'CalendarChange', readonly kind: ChangeKind, readonly cursor: string } };

export type UseEndConnection_EndConnectionMutationVariables = Exact<{
  input: EndConnectionInput;
}>;


export type UseEndConnection_EndConnectionMutation = { readonly endConnection:
    | { readonly __typename: 'EndConnectionSuccess', readonly personId: string, readonly client: (
        { readonly __typename: 'Client', readonly id: string }
        & { ' $fragmentRefs'?: { 'ClientRow_ClientFragment': ClientRow_ClientFragment } }
      ) | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type InvitationRow_InvitationFragment = { readonly __typename: 'Invitation', readonly id: string, readonly channel: InvitationChannel, readonly email: string | null, readonly status: InvitationStatus, readonly uses: number, readonly maxUses: number, readonly createdAt: string, readonly lastSentAt: string | null, readonly expiresAt: string, readonly acceptedAt: string | null, readonly declinedAt: string | null, readonly revokedAt: string | null, readonly acceptedBy: ReadonlyArray<{ readonly __typename: 'Client', readonly id: string, readonly displayName: string }> } & { ' $fragmentName'?: 'InvitationRow_InvitationFragment' };

export type InvitationList_InvitationsQueryQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InvitationList_InvitationsQueryQuery = { readonly invitations: { readonly __typename: 'QueryInvitationsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryInvitationsConnectionEdge', readonly cursor: string, readonly node: (
        { readonly __typename: 'Invitation', readonly id: string, readonly status: InvitationStatus }
        & { ' $fragmentRefs'?: { 'InvitationRow_InvitationFragment': InvitationRow_InvitationFragment } }
      ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type IssuedInvitation_InvitationFragment = { readonly __typename: 'Invitation', readonly id: string, readonly email: string | null, readonly maxUses: number, readonly expiresAt: string } & { ' $fragmentName'?: 'IssuedInvitation_InvitationFragment' };

export type UseCreateInvitation_CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type UseCreateInvitation_CreateInvitationMutation = { readonly createInvitation:
    | { readonly __typename: 'CreateInvitationSuccess', readonly issuedInvitation: { readonly __typename: 'IssuedInvitation', readonly url: string, readonly qrSvg: string, readonly invitation: (
          { readonly __typename: 'Invitation', readonly id: string }
          & { ' $fragmentRefs'?: { 'InvitationRow_InvitationFragment': InvitationRow_InvitationFragment;'IssuedInvitation_InvitationFragment': IssuedInvitation_InvitationFragment } }
        ) } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseResendInvitation_ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type UseResendInvitation_ResendInvitationMutation = { readonly resendInvitation:
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ResendInvitationSuccess', readonly issuedInvitation: { readonly __typename: 'IssuedInvitation', readonly url: string, readonly qrSvg: string, readonly invitation: (
          { readonly __typename: 'Invitation', readonly id: string }
          & { ' $fragmentRefs'?: { 'InvitationRow_InvitationFragment': InvitationRow_InvitationFragment;'IssuedInvitation_InvitationFragment': IssuedInvitation_InvitationFragment } }
        ) } }
   };

export type UseRevokeInvitation_RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type UseRevokeInvitation_RevokeInvitationMutation = { readonly revokeInvitation:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RevokeInvitationSuccess', readonly invitation: (
        { readonly __typename: 'Invitation', readonly id: string }
        & { ' $fragmentRefs'?: { 'InvitationRow_InvitationFragment': InvitationRow_InvitationFragment } }
      ) }
   };

export type InvitationLetter_InvitationFragmentFragment = { readonly __typename: 'InvitationPreview', readonly expiresAt: string, readonly message: string | null, readonly status: InvitationStatus, readonly professional: { readonly __typename: 'InvitingProfessional', readonly displayName: string, readonly avatarUrl: string | null, readonly profession: string, readonly bio: string | null } } & { ' $fragmentName'?: 'InvitationLetter_InvitationFragmentFragment' };

export type InvitationPage_InvitationQueryQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPage_InvitationQueryQuery = { readonly invitation: (
    { readonly __typename: 'InvitationPreview', readonly status: InvitationStatus, readonly alreadyConnected: boolean, readonly own: boolean, readonly email: string | null, readonly professional: { readonly __typename: 'InvitingProfessional', readonly displayName: string } }
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
    | { readonly __typename: 'DeclineInvitationSuccess', readonly invitation: { readonly __typename: 'InvitationPreview', readonly status: InvitationStatus } }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseCreateFirstInvitation_CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type UseCreateFirstInvitation_CreateInvitationMutation = { readonly createInvitation:
    | { readonly __typename: 'CreateInvitationSuccess', readonly issuedInvitation: { readonly __typename: 'IssuedInvitation', readonly url: string, readonly qrSvg: string, readonly invitation: { readonly __typename: 'Invitation', readonly id: string, readonly email: string | null } } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type MyProfessionals_ProfessionalsQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfessionals_ProfessionalsQueryQuery = { readonly professionals: { readonly __typename: 'QueryProfessionalsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryProfessionalsConnectionEdge', readonly node: (
        { readonly __typename: 'Professional', readonly id: string }
        & { ' $fragmentRefs'?: { 'ProfessionalRow_ProfessionalFragment': ProfessionalRow_ProfessionalFragment } }
      ) }> } };

export type ProfessionalRow_ProfessionalFragment = { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly displayName: string, readonly avatarUrl: string | null, readonly profession: string } & { ' $fragmentName'?: 'ProfessionalRow_ProfessionalFragment' };

export type UseMyProfessionals_ConnectionsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseMyProfessionals_ConnectionsChangedSubscription = { readonly connectionsChanged: { readonly __typename: 'ConnectionsChange', readonly kind: ChangeKind, readonly cursor: string, readonly professionalId: string | null } };

export type UseConnectionsLive_ConnectionsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseConnectionsLive_ConnectionsChangedSubscription = { readonly connectionsChanged: { readonly __typename: 'ConnectionsChange', readonly kind: ChangeKind, readonly cursor: string, readonly clientId: string | null, readonly client: (
      { readonly __typename: 'Client', readonly id: string }
      & { ' $fragmentRefs'?: { 'ClientRow_ClientFragment': ClientRow_ClientFragment } }
    ) | null, readonly invitation: (
      { readonly __typename: 'Invitation', readonly id: string }
      & { ' $fragmentRefs'?: { 'InvitationRow_InvitationFragment': InvitationRow_InvitationFragment } }
    ) | null } };

export type NotificationRow_NotificationFragment = { readonly __typename: 'Notification', readonly id: string, readonly kind: NotificationKind, readonly createdAt: string, readonly readAt: string | null, readonly counterpart: string | null, readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly sessionId: string, readonly start: string, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly isViewer: boolean } } | null } & { ' $fragmentName'?: 'NotificationRow_NotificationFragment' };

export type NotificationList_NotificationsQueryQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationList_NotificationsQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly unreadNotifications: number, readonly notifications: { readonly __typename: 'ViewerNotificationsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ViewerNotificationsConnectionEdge', readonly node: (
          { readonly __typename: 'Notification', readonly id: string }
          & { ' $fragmentRefs'?: { 'NotificationRow_NotificationFragment': NotificationRow_NotificationFragment } }
        ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type UseMarkNotificationsRead_MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type UseMarkNotificationsRead_MarkNotificationsReadMutation = { readonly markNotificationsRead:
    | { readonly __typename: 'MarkNotificationsReadSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly unreadNotifications: number } }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode }
   };

export type UseNotificationsLive_NotificationsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseNotificationsLive_NotificationsChangedSubscription = { readonly notificationsChanged: { readonly __typename: 'NotificationsChange', readonly kind: ChangeKind, readonly cursor: string, readonly unreadNotifications: number } };

export type OnboardingPage_OnboardingQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type OnboardingPage_OnboardingQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly avatarUrl: string | null, readonly zone: string }, readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly profession: string, readonly zone: string, readonly version: number } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } | null } | null };

export type UseBecomeProfessional_BecomeProfessionalMutationVariables = Exact<{
  input: BecomeProfessionalInput;
}>;


export type UseBecomeProfessional_BecomeProfessionalMutation = { readonly becomeProfessional:
    | { readonly __typename: 'BecomeProfessionalSuccess', readonly viewer: { readonly __typename: 'Viewer', readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly profession: string, readonly zone: string, readonly version: number } | null, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } | null } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseFinishOnboarding_FinishOnboardingMutationVariables = Exact<{ [key: string]: never; }>;


export type UseFinishOnboarding_FinishOnboardingMutation = { readonly finishOnboarding:
    | { readonly __typename: 'FinishOnboardingSuccess', readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type PracticeForm_ProfessionalFragmentFragment = { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly profession: string, readonly zone: string, readonly version: number, readonly rescheduleNoticeMinutes: number, readonly cancelNoticeMinutes: number } & { ' $fragmentName'?: 'PracticeForm_ProfessionalFragmentFragment' };

export type UseUpdateProfessional_UpdateProfessionalMutationVariables = Exact<{
  input: UpdateProfessionalInput;
}>;


export type UseUpdateProfessional_UpdateProfessionalMutation = { readonly updateProfessional:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateProfessionalSuccess', readonly professional: { readonly __typename: 'Professional', readonly id: string, readonly handle: string, readonly profession: string, readonly zone: string, readonly version: number, readonly rescheduleNoticeMinutes: number, readonly cancelNoticeMinutes: number }, readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } }
   };

export type WriteOnboarding_ViewerFragment = { readonly __typename: 'Viewer', readonly onboarding: { readonly __typename: 'Onboarding', readonly nextStep: OnboardingStep, readonly completed: ReadonlyArray<OnboardingStep> } | null } & { ' $fragmentName'?: 'WriteOnboarding_ViewerFragment' };

export type AvatarEditor_AccountFragmentFragment = { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly avatarUrl: string | null } & { ' $fragmentName'?: 'AvatarEditor_AccountFragmentFragment' };

export type ProfileForm_AccountFragmentFragment = { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly bio: string | null, readonly language: string, readonly zone: string, readonly country: string | null, readonly version: number, readonly links: ReadonlyArray<{ readonly __typename: 'SocialLink', readonly label: string, readonly url: string }> } & { ' $fragmentName'?: 'ProfileForm_AccountFragmentFragment' };

export type UseRemoveAvatar_RemoveAvatarMutationVariables = Exact<{ [key: string]: never; }>;


export type UseRemoveAvatar_RemoveAvatarMutation = { readonly removeAvatar:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveAvatarSuccess', readonly account: { readonly __typename: 'Account', readonly id: string, readonly avatarUrl: string | null, readonly version: number } }
   };

export type UseUpdateProfile_UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UseUpdateProfile_UpdateProfileMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateProfileSuccess', readonly account: { readonly __typename: 'Account', readonly id: string, readonly displayName: string, readonly bio: string | null, readonly language: string, readonly zone: string, readonly country: string | null, readonly version: number, readonly links: ReadonlyArray<{ readonly __typename: 'SocialLink', readonly label: string, readonly url: string }> } }
   };

export type SettingsPages_SettingsQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPages_SettingsQueryQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly account: (
      { readonly __typename: 'Account', readonly id: string, readonly version: number }
      & { ' $fragmentRefs'?: { 'AvatarEditor_AccountFragmentFragment': AvatarEditor_AccountFragmentFragment;'ProfileForm_AccountFragmentFragment': ProfileForm_AccountFragmentFragment } }
    ), readonly professional: (
      { readonly __typename: 'Professional', readonly id: string }
      & { ' $fragmentRefs'?: { 'PracticeForm_ProfessionalFragmentFragment': PracticeForm_ProfessionalFragmentFragment } }
    ) | null } | null };

export type ServiceForm_ServiceFragment = { readonly __typename: 'Service', readonly id: string, readonly version: number, readonly active: boolean, readonly name: string, readonly description: string | null, readonly colour: ServiceColour, readonly currency: string, readonly bufferBeforeMinutes: number | null, readonly bufferAfterMinutes: number | null, readonly slotStepMinutes: number | null, readonly minimumNoticeMinutes: number, readonly horizonDays: number, readonly scheduleId: string | null, readonly durations: ReadonlyArray<{ readonly __typename: 'ServiceDuration', readonly minutes: number, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }>, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null } } & { ' $fragmentName'?: 'ServiceForm_ServiceFragment' };

export type ServicePage_ServiceQueryQueryVariables = Exact<{
  id: string | number;
}>;


export type ServicePage_ServiceQueryQuery = { readonly node:
    | { readonly __typename: 'Account' }
    | { readonly __typename: 'Booking' }
    | { readonly __typename: 'Client' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Login' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Professional' }
    | { readonly __typename: 'Schedule' }
    | (
      { readonly __typename: 'Service', readonly id: string }
      & { ' $fragmentRefs'?: { 'ServiceForm_ServiceFragment': ServiceForm_ServiceFragment } }
    )
    | { readonly __typename: 'Session' }
    | { readonly __typename: 'TimeOff' }
   | null, readonly schedules: ReadonlyArray<{ readonly __typename: 'Schedule', readonly id: string, readonly name: string, readonly main: boolean }> };

export type NewServicePage_StartQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type NewServicePage_StartQueryQuery = { readonly schedules: ReadonlyArray<{ readonly __typename: 'Schedule', readonly id: string, readonly name: string, readonly main: boolean }>, readonly services: { readonly __typename: 'QueryServicesConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryServicesConnectionEdge', readonly cursor: string, readonly node: { readonly __typename: 'Service', readonly id: string, readonly currency: string, readonly colour: ServiceColour } }> } };

export type UseScheduleChoicesLive_SchedulesChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseScheduleChoicesLive_SchedulesChangedSubscription = { readonly schedulesChanged: { readonly __typename: 'SchedulesChange', readonly kind: ChangeKind, readonly cursor: string, readonly schedule: { readonly __typename: 'Schedule', readonly id: string, readonly name: string, readonly main: boolean } | null } };

export type UseUpdateService_UpdateServiceMutationVariables = Exact<{
  input: UpdateServiceInput;
}>;


export type UseUpdateService_UpdateServiceMutation = { readonly updateService:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateServiceSuccess', readonly service: (
        { readonly __typename: 'Service', readonly id: string }
        & { ' $fragmentRefs'?: { 'ServiceRow_ServiceFragment': ServiceRow_ServiceFragment;'ServiceForm_ServiceFragment': ServiceForm_ServiceFragment } }
      ) }
   };

export type ServiceRow_ServiceFragment = { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly colour: ServiceColour, readonly active: boolean, readonly version: number, readonly durations: ReadonlyArray<{ readonly __typename: 'ServiceDuration', readonly minutes: number, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }>, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind } } & { ' $fragmentName'?: 'ServiceRow_ServiceFragment' };

export type ServicesPage_ServicesQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesPage_ServicesQueryQuery = { readonly services: { readonly __typename: 'QueryServicesConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryServicesConnectionEdge', readonly cursor: string, readonly node: (
        { readonly __typename: 'Service', readonly id: string, readonly active: boolean }
        & { ' $fragmentRefs'?: { 'ServiceRow_ServiceFragment': ServiceRow_ServiceFragment } }
      ) }> } };

export type UseSwitchService_UpdateServiceMutationVariables = Exact<{
  input: UpdateServiceInput;
}>;


export type UseSwitchService_UpdateServiceMutation = { readonly updateService:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateServiceSuccess', readonly service: { readonly __typename: 'Service', readonly id: string, readonly active: boolean, readonly version: number } }
   };

export type UseCreateService_CreateServiceMutationVariables = Exact<{
  input: CreateServiceInput;
}>;


export type UseCreateService_CreateServiceMutation = { readonly createService:
    | { readonly __typename: 'CreateServiceSuccess', readonly service: (
        { readonly __typename: 'Service', readonly id: string }
        & { ' $fragmentRefs'?: { 'ServiceRow_ServiceFragment': ServiceRow_ServiceFragment;'ServiceForm_ServiceFragment': ServiceForm_ServiceFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseServicesLive_ServicesChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseServicesLive_ServicesChangedSubscription = { readonly servicesChanged: { readonly __typename: 'ServicesChange', readonly kind: ChangeKind, readonly cursor: string, readonly service: (
      { readonly __typename: 'Service', readonly id: string }
      & { ' $fragmentRefs'?: { 'ServiceRow_ServiceFragment': ServiceRow_ServiceFragment;'ServiceForm_ServiceFragment': ServiceForm_ServiceFragment } }
    ) | null } };

export type UseBookChoices_ClientsQueryQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseBookChoices_ClientsQueryQuery = { readonly clients: { readonly __typename: 'QueryClientsConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryClientsConnectionEdge', readonly node: { readonly __typename: 'Client', readonly id: string, readonly displayName: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly services: { readonly __typename: 'QueryServicesConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryServicesConnectionEdge', readonly node: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly active: boolean, readonly durations: ReadonlyArray<{ readonly __typename: 'ServiceDuration', readonly minutes: number, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }> } }> } };

export type UseBookForClient_BookForClientMutationVariables = Exact<{
  input: BookForClientInput;
}>;


export type UseBookForClient_BookForClientMutation = { readonly bookForClient:
    | { readonly __typename: 'BookForClientSuccess', readonly session: (
        { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string }
        & { ' $fragmentRefs'?: { 'SessionEntry_SessionFragment': SessionEntry_SessionFragment } }
      ) }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: ErrorCode, readonly message: string, readonly nearest: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string, readonly end: string }> }
   };

export type CalendarPage_CalendarQueryQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type CalendarPage_CalendarQueryQuery = { readonly calendar: { readonly __typename: 'QueryCalendarConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'QueryCalendarConnectionEdge', readonly cursor: string, readonly node: (
        { readonly __typename: 'Session', readonly id: string }
        & { ' $fragmentRefs'?: { 'SessionEntry_SessionFragment': SessionEntry_SessionFragment } }
      ) }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly timeOff: ReadonlyArray<{ readonly __typename: 'TimeOff', readonly id: string, readonly start: string, readonly end: string, readonly label: string | null }> };

export type CalendarPage_OpenHoursQueryQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarPage_OpenHoursQueryQuery = { readonly schedules: ReadonlyArray<{ readonly __typename: 'Schedule', readonly id: string, readonly zone: string, readonly weeklyRules: ReadonlyArray<{ readonly __typename: 'WeeklyRule', readonly weekday: number, readonly startMinute: number, readonly endMinute: number }>, readonly overrides: ReadonlyArray<{ readonly __typename: 'DateOverride', readonly date: string, readonly ranges: ReadonlyArray<{ readonly __typename: 'MinuteRange', readonly startMinute: number, readonly endMinute: number }> }> }> };

export type UseCancelBooking_CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type UseCancelBooking_CancelBookingMutation = { readonly cancelBooking:
    | { readonly __typename: 'CancelBookingSuccess', readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly cancelledAt: string | null, readonly cancelledBy: BookingActor | null, readonly viewerCanCancel: boolean, readonly viewerCanReschedule: boolean, readonly changes: ReadonlyArray<{ readonly __typename: 'BookingChange', readonly kind: BookingChangeKind, readonly actor: BookingActor, readonly message: string | null, readonly occurredAt: string, readonly start: string }> } }
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type UseRescheduleBooking_RescheduleBookingMutationVariables = Exact<{
  input: RescheduleBookingInput;
}>;


export type UseRescheduleBooking_RescheduleBookingMutation = { readonly rescheduleBooking:
    | { readonly __typename: 'InvalidInput', readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldProblem', readonly path: string, readonly reason: string }> }
    | { readonly __typename: 'RateLimited', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RescheduleBookingSuccess', readonly booking: { readonly __typename: 'Booking', readonly id: string, readonly start: string, readonly end: string, readonly status: BookingStatus, readonly version: number }, readonly session: { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string, readonly status: SessionStatus, readonly version: number } | null }
    | { readonly __typename: 'SlotTaken', readonly code: ErrorCode, readonly message: string, readonly nearest: ReadonlyArray<{ readonly __typename: 'Slot', readonly start: string, readonly end: string }> }
   };

export type SessionEntry_SessionFragment = { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string, readonly status: SessionStatus, readonly version: number, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null }, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string, readonly colour: ServiceColour }, readonly bookings: ReadonlyArray<{ readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly version: number, readonly client: { readonly __typename: 'BookingClient', readonly clientId: string | null, readonly displayName: string, readonly avatarUrl: string | null } }> } & { ' $fragmentName'?: 'SessionEntry_SessionFragment' };

export type SessionDetails_SessionFragment = { readonly __typename: 'Session', readonly start: string, readonly end: string, readonly place: { readonly __typename: 'Place', readonly kind: PlaceKind, readonly hint: string | null, readonly detail: string | null }, readonly service: { readonly __typename: 'Service', readonly id: string, readonly name: string }, readonly bookings: ReadonlyArray<{ readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly cancelUntil: string, readonly rescheduleUntil: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly client: { readonly __typename: 'BookingClient', readonly clientId: string | null, readonly displayName: string, readonly avatarUrl: string | null } }> } & { ' $fragmentName'?: 'SessionDetails_SessionFragment' };

export type SessionHistory_SessionFragment = { readonly __typename: 'Session', readonly bookings: ReadonlyArray<{ readonly __typename: 'Booking', readonly id: string, readonly status: BookingStatus, readonly client: { readonly __typename: 'BookingClient', readonly displayName: string }, readonly changes: ReadonlyArray<{ readonly __typename: 'BookingChange', readonly kind: BookingChangeKind, readonly actor: BookingActor, readonly message: string | null, readonly occurredAt: string, readonly start: string }> }> } & { ' $fragmentName'?: 'SessionHistory_SessionFragment' };

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

export type UseCalendarLive_CalendarChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UseCalendarLive_CalendarChangedSubscription = { readonly calendarChanged: { readonly __typename: 'CalendarChange', readonly kind: ChangeKind, readonly cursor: string, readonly sessionId: string | null, readonly timeOffId: string | null, readonly session: (
      { readonly __typename: 'Session', readonly id: string, readonly start: string, readonly end: string }
      & { ' $fragmentRefs'?: { 'SessionEntry_SessionFragment': SessionEntry_SessionFragment } }
    ) | null, readonly timeOff: { readonly __typename: 'TimeOff', readonly id: string, readonly start: string, readonly end: string, readonly label: string | null } | null } };

export const LoginRow_LoginFragmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoginRow_loginFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]} as unknown as DocumentNode<LoginRow_LoginFragmentFragment, unknown>;
export const AvailabilityPage_ScheduleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AvailabilityPage_schedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]} as unknown as DocumentNode<AvailabilityPage_ScheduleFragment, unknown>;
export const BookingFacts_BookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingFacts_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<BookingFacts_BookingFragment, unknown>;
export const BookingHistory_BookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingHistory_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<BookingHistory_BookingFragment, unknown>;
export const BookingRow_BookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingRow_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<BookingRow_BookingFragment, unknown>;
export const NextSession_BookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextSession_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"icsUrl"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]} as unknown as DocumentNode<NextSession_BookingFragment, unknown>;
export const ServiceOffer_ServiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOffer_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]} as unknown as DocumentNode<ServiceOffer_ServiceFragment, unknown>;
export const ClientBookingRow_BookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientBookingRow_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]} as unknown as DocumentNode<ClientBookingRow_BookingFragment, unknown>;
export const ClientRow_ClientFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<ClientRow_ClientFragment, unknown>;
export const InvitationRow_InvitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<InvitationRow_InvitationFragment, unknown>;
export const IssuedInvitation_InvitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssuedInvitation_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<IssuedInvitation_InvitationFragment, unknown>;
export const InvitationLetter_InvitationFragmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationLetter_invitationFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}}]}}]}}]} as unknown as DocumentNode<InvitationLetter_InvitationFragmentFragment, unknown>;
export const ProfessionalRow_ProfessionalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionalRow_professional"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Professional"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}}]}}]} as unknown as DocumentNode<ProfessionalRow_ProfessionalFragment, unknown>;
export const NotificationRow_NotificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow_notification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationRow_NotificationFragment, unknown>;
export const PracticeForm_ProfessionalFragmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeForm_professionalFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Professional"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelNoticeMinutes"}}]}}]} as unknown as DocumentNode<PracticeForm_ProfessionalFragmentFragment, unknown>;
export const WriteOnboarding_ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteOnboarding_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]} as unknown as DocumentNode<WriteOnboarding_ViewerFragment, unknown>;
export const AvatarEditor_AccountFragmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AvatarEditor_accountFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]} as unknown as DocumentNode<AvatarEditor_AccountFragmentFragment, unknown>;
export const ProfileForm_AccountFragmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileForm_accountFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ProfileForm_AccountFragmentFragment, unknown>;
export const ServiceForm_ServiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceForm_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"slotStepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleId"}}]}}]} as unknown as DocumentNode<ServiceForm_ServiceFragment, unknown>;
export const ServiceRow_ServiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<ServiceRow_ServiceFragment, unknown>;
export const SessionEntry_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<SessionEntry_SessionFragment, unknown>;
export const SessionDetails_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionDetails_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<SessionDetails_SessionFragment, unknown>;
export const SessionHistory_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionHistory_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]} as unknown as DocumentNode<SessionHistory_SessionFragment, unknown>;
export const UseConfirmEmailChange_ConfirmEmailChangeDocument = {"__meta__":{"hash":"47cca5e7aa7f213a4b07a7d09d01bbca258fbe8da3fb958a68f54bdb1ef7a628"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseConfirmEmailChange_confirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseConfirmEmailChange_ConfirmEmailChangeMutation, UseConfirmEmailChange_ConfirmEmailChangeMutationVariables>;
export const UseRequestEmailChange_RequestEmailChangeDocument = {"__meta__":{"hash":"0c5c2c71e1a1e84415a572408ccfc34425ce112c47dc9facfb27ad8d4be31703"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRequestEmailChange_requestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseRequestEmailChange_RequestEmailChangeMutation, UseRequestEmailChange_RequestEmailChangeMutationVariables>;
export const SecurityPage_LoginsQueryDocument = {"__meta__":{"hash":"254759af350391e5975aa0ffdc93a221794ba60ad293fbc14971e8d528859e50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecurityPage_loginsQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoginRow_loginFragment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoginRow_loginFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]} as unknown as DocumentNode<SecurityPage_LoginsQueryQuery, SecurityPage_LoginsQueryQueryVariables>;
export const UseEndLogin_EndLoginDocument = {"__meta__":{"hash":"3cae56300fed15fd7cea80f1c470e208f344d6fbedf812e84b9eb15ee1abdcff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseEndLogin_endLogin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndLoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLogin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndLoginSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}}]}}]} as unknown as DocumentNode<UseEndLogin_EndLoginMutation, UseEndLogin_EndLoginMutationVariables>;
export const UseSignOutEverywhere_SignOutEverywhereDocument = {"__meta__":{"hash":"50a56774700ceafed423baa19f5b7cf91749c17ffbaeefbb6534a50fac7ebcda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignOutEverywhere_signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutEverywhereSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endedLogins"}}]}}]}}]}}]} as unknown as DocumentNode<UseSignOutEverywhere_SignOutEverywhereMutation, UseSignOutEverywhere_SignOutEverywhereMutationVariables>;
export const UseChangePassword_ChangePasswordDocument = {"__meta__":{"hash":"569c585374e8e08184a90fccaa21488f05cb00f5342e798f2cf343f6299cbec8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseChangePassword_changePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseChangePassword_ChangePasswordMutation, UseChangePassword_ChangePasswordMutationVariables>;
export const UseRequestPasswordReset_RequestPasswordResetDocument = {"__meta__":{"hash":"0e70fff82b990c5b600cc6db791b2b5f5c696fcc4b8c79eb22818957ff704301"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRequestPasswordReset_requestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseRequestPasswordReset_RequestPasswordResetMutation, UseRequestPasswordReset_RequestPasswordResetMutationVariables>;
export const UseResetPassword_ResetPasswordDocument = {"__meta__":{"hash":"49bc25964352a2baf862a29d38601a8af1fefb110e6aaf2e163b49d04c7f9ce5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseResetPassword_resetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseResetPassword_ResetPasswordMutation, UseResetPassword_ResetPasswordMutationVariables>;
export const UseSignIn_SignInDocument = {"__meta__":{"hash":"3bfbf5facebc255b905ad796bc9a94a7214c20b83e98397c111c57e380c897c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignIn_signIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseSignIn_SignInMutation, UseSignIn_SignInMutationVariables>;
export const UseSignOut_SignOutDocument = {"__meta__":{"hash":"615f92b43273313fd095453c0aece1e3e7018d17e38f2ad5aa22f86c5bbe80d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignOut_signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UseSignOut_SignOutMutation, UseSignOut_SignOutMutationVariables>;
export const SignUpForm_PoliciesQueryDocument = {"__meta__":{"hash":"353063edfb0f20a4914522a666d32aad95907deaa0b66c7bd6cd1c4f4bfb4443"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignUpForm_policiesQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAge"}}]}}]}}]} as unknown as DocumentNode<SignUpForm_PoliciesQueryQuery, SignUpForm_PoliciesQueryQueryVariables>;
export const UseConfirmEmail_ConfirmEmailDocument = {"__meta__":{"hash":"83574c42a58f90c1c39df701ebac2e3d44cc2dc39f8812e9afa9f936631505a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseConfirmEmail_confirmEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitationToken"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseConfirmEmail_ConfirmEmailMutation, UseConfirmEmail_ConfirmEmailMutationVariables>;
export const UseReplaceSignUp_ReplaceSignUpDocument = {"__meta__":{"hash":"d755355a742abbfafa875b6ecb012a2bbd845e524de4bd3974d47facf030932a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseReplaceSignUp_replaceSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceSignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseReplaceSignUp_ReplaceSignUpMutation, UseReplaceSignUp_ReplaceSignUpMutationVariables>;
export const UseResendConfirmation_ResendConfirmationDocument = {"__meta__":{"hash":"f4b485a115e495550e28c3ca051313d2db8c98e3faaf687357e9374c609c7793"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseResendConfirmation_resendConfirmation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendConfirmation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseResendConfirmation_ResendConfirmationMutation, UseResendConfirmation_ResendConfirmationMutationVariables>;
export const UseSignUp_SignUpDocument = {"__meta__":{"hash":"3a72042f5e66f464dbddc20511430fdff3901237279c0da5ced1b8bb21ab8ce8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSignUp_signUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<UseSignUp_SignUpMutation, UseSignUp_SignUpMutationVariables>;
export const Shell_ViewerQueryDocument = {"__meta__":{"hash":"7c9d5ee30e355f68e92f7c343e338e83b763faabfcb7ff35fecc4e46a0b70ecd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell_viewerQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<Shell_ViewerQueryQuery, Shell_ViewerQueryQueryVariables>;
export const CheckPanel_ChoicesQueryDocument = {"__meta__":{"hash":"18e7eb4550bdf83b2d6463e64b181bd5b720a0ea1ea558e31e80a0967b2ecbd4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckPanel_choicesQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleId"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckPanel_ChoicesQueryQuery, CheckPanel_ChoicesQueryQueryVariables>;
export const CheckResult_TimesQueryDocument = {"__meta__":{"hash":"012fd5b1565df54244f09aea677b386e64c06dec9868da8e9e63e134740b1756"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckResult_timesQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"durationMinutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"durationMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"durationMinutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSlots"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"durationMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"durationMinutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}}]}}]}}]}}]} as unknown as DocumentNode<CheckResult_TimesQueryQuery, CheckResult_TimesQueryQueryVariables>;
export const CheckResult_OpenSlotsChangedDocument = {"__meta__":{"hash":"f1cb00e3f147e08e06a41acd42edeb6502ec07ea63d49704702b9cae27f417e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CheckResult_openSlotsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSlotsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<CheckResult_OpenSlotsChangedSubscription, CheckResult_OpenSlotsChangedSubscriptionVariables>;
export const WeekStep_WeekQueryDocument = {"__meta__":{"hash":"4e7b51e5ab35af6c849858a67b4b6346a497483e39966f9adf2139856db0a26b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeekStep_weekQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WeekStep_WeekQueryQuery, WeekStep_WeekQueryQueryVariables>;
export const AvailabilityPage_SchedulesQueryDocument = {"__meta__":{"hash":"1407d8d576c50bd2955f41d0b2460ca3f2f1c4cc98604fc3fee94e0242402bf6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AvailabilityPage_schedulesQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AvailabilityPage_schedule"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AvailabilityPage_schedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]} as unknown as DocumentNode<AvailabilityPage_SchedulesQueryQuery, AvailabilityPage_SchedulesQueryQueryVariables>;
export const UseCreateSchedule_CreateScheduleDocument = {"__meta__":{"hash":"7934c28ca4bf0b21c753511226795b997f14d706ef6ff81ed424c1fd1432ce4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCreateSchedule_createSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateScheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AvailabilityPage_schedule"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AvailabilityPage_schedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]} as unknown as DocumentNode<UseCreateSchedule_CreateScheduleMutation, UseCreateSchedule_CreateScheduleMutationVariables>;
export const UseDeleteSchedule_DeleteScheduleDocument = {"__meta__":{"hash":"e12631b32e92891f5d304d07a018115155cee3653246b60be824e96fd5c9f1dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseDeleteSchedule_deleteSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteScheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleId"}}]}}]}}]}}]} as unknown as DocumentNode<UseDeleteSchedule_DeleteScheduleMutation, UseDeleteSchedule_DeleteScheduleMutationVariables>;
export const UseSchedulesLive_SchedulesChangedDocument = {"__meta__":{"hash":"937de3e0a537e3b3892163c03aaaedf7593749ebd0daa5cd7858be8deaa7ba18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseSchedulesLive_schedulesChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedulesChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AvailabilityPage_schedule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AvailabilityPage_schedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]} as unknown as DocumentNode<UseSchedulesLive_SchedulesChangedSubscription, UseSchedulesLive_SchedulesChangedSubscriptionVariables>;
export const UseUpdateSchedule_UpdateScheduleDocument = {"__meta__":{"hash":"41d92d57e28b01c0fdc43f021b60eec9ee9faece861b21ced5e745ea514048af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUpdateSchedule_updateSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateScheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AvailabilityPage_schedule"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AvailabilityPage_schedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]} as unknown as DocumentNode<UseUpdateSchedule_UpdateScheduleMutation, UseUpdateSchedule_UpdateScheduleMutationVariables>;
export const TimeOffPanel_TimeOffQueryDocument = {"__meta__":{"hash":"7a92f35b88034c5b14bbd50c512921be05cb6d77b492c80142fa42868e98b6bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeOffPanel_timeOffQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"startsLocal"}},{"kind":"Field","name":{"kind":"Name","value":"endsLocal"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<TimeOffPanel_TimeOffQueryQuery, TimeOffPanel_TimeOffQueryQueryVariables>;
export const UseTimeOff_CalendarChangedDocument = {"__meta__":{"hash":"23cbdc0bc5c4051d25e5832350b458e9474136de06ac204c810479f84b8a5698"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseTimeOff_calendarChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}}]}}]}}]} as unknown as DocumentNode<UseTimeOff_CalendarChangedSubscription, UseTimeOff_CalendarChangedSubscriptionVariables>;
export const UseAddTimeOff_AddTimeOffDocument = {"__meta__":{"hash":"c8b799dc602359a8de709e715153958eff970f2226fa6f023ba65f570151f849"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseAddTimeOff_addTimeOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTimeOffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTimeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddTimeOffSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"startsLocal"}},{"kind":"Field","name":{"kind":"Name","value":"endsLocal"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseAddTimeOff_AddTimeOffMutation, UseAddTimeOff_AddTimeOffMutationVariables>;
export const UseRemoveTimeOff_RemoveTimeOffDocument = {"__meta__":{"hash":"08b157d073de17d56df7cdb145b67d4f1b76f741616e187db072ded0ba4f125d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRemoveTimeOff_removeTimeOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTimeOffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTimeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTimeOffSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}}]}}]}}]}}]} as unknown as DocumentNode<UseRemoveTimeOff_RemoveTimeOffMutation, UseRemoveTimeOff_RemoveTimeOffMutationVariables>;
export const UseUpdateTimeOff_UpdateTimeOffDocument = {"__meta__":{"hash":"82b9cb9dcc4f8532bb93576051435c026c0715541b4b4d6e27a0b491c725c15c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUpdateTimeOff_updateTimeOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTimeOffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTimeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTimeOffSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"startsLocal"}},{"kind":"Field","name":{"kind":"Name","value":"endsLocal"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseUpdateTimeOff_UpdateTimeOffMutation, UseUpdateTimeOff_UpdateTimeOffMutationVariables>;
export const BookPage_ServiceQueryDocument = {"__meta__":{"hash":"8fcb4ed6fa8803e96d3c8cf5197cd391c980379fec1607b2a247753ee7fb552d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookPage_serviceQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookPage_ServiceQueryQuery, BookPage_ServiceQueryQueryVariables>;
export const HeldBooking_BookingQueryDocument = {"__meta__":{"hash":"f5b7cf15cb42f5efd6c1d3b0943f08c695d6cf31e2a707f95f02e9b667adeaad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldBooking_bookingQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"icsUrl"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingFacts_booking"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingFacts_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<HeldBooking_BookingQueryQuery, HeldBooking_BookingQueryQueryVariables>;
export const UseConfirmBooking_ConfirmBookingDocument = {"__meta__":{"hash":"efa3d17a977725fc87419b5849707231ca4c4572de7c7aea502ae0ae7f3656eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseConfirmBooking_confirmBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmBookingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseConfirmBooking_ConfirmBookingMutation, UseConfirmBooking_ConfirmBookingMutationVariables>;
export const UseReleaseHold_ReleaseHoldDocument = {"__meta__":{"hash":"2f3e7cc634a894b45f0f31ce975b77fdf73185f1c90c5f0d63d5d5a58410b750"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseReleaseHold_releaseHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseHoldSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}}]}}]}}]}}]} as unknown as DocumentNode<UseReleaseHold_ReleaseHoldMutation, UseReleaseHold_ReleaseHoldMutationVariables>;
export const BookingPage_BookingQueryDocument = {"__meta__":{"hash":"4a81d305c4c11cb7c770f855d4a19966e26026c00de05a2bd995a4b09b444e06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingPage_bookingQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"icsUrl"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionalRow_professional"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingFacts_booking"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingHistory_booking"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionalRow_professional"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Professional"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingFacts_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingHistory_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<BookingPage_BookingQueryQuery, BookingPage_BookingQueryQueryVariables>;
export const UseCancelMyBooking_CancelBookingDocument = {"__meta__":{"hash":"3f71b5738afa73bd902cf6ce1106550a193a0a710d3cde6210b1e5f4fd1e5f60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCancelMyBooking_cancelBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingHistory_booking"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingHistory_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<UseCancelMyBooking_CancelBookingMutation, UseCancelMyBooking_CancelBookingMutationVariables>;
export const MySessionsPage_BookingsQueryDocument = {"__meta__":{"hash":"cd02ca7cf5b3a4f3f2189f59b0fc36eb15b0f630c20390e6beaea939b833fc24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessionsPage_bookingsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"when"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookingsWhen"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myBookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"Variable","name":{"kind":"Name","value":"when"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingRow_booking"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextSession_booking"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingRow_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextSession_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"icsUrl"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]} as unknown as DocumentNode<MySessionsPage_BookingsQueryQuery, MySessionsPage_BookingsQueryQueryVariables>;
export const UseRescheduleMyBooking_RescheduleBookingDocument = {"__meta__":{"hash":"9bdd2c26deab18d4bc28f9af32af54c0641ca62ed8e7d5b1f5a0865b8e002562"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRescheduleMyBooking_rescheduleBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleBookingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingHistory_booking"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingHistory_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<UseRescheduleMyBooking_RescheduleBookingMutation, UseRescheduleMyBooking_RescheduleBookingMutationVariables>;
export const ProfessionalPage_ProfessionalQueryDocument = {"__meta__":{"hash":"8e269671f8f0f7eafc3c5ed72cc87e94ba057342ff9cfaa5305e96c4b34763d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfessionalPage_professionalQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"professional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"handle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"cancelNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceOffer_service"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOffer_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]} as unknown as DocumentNode<ProfessionalPage_ProfessionalQueryQuery, ProfessionalPage_ProfessionalQueryQueryVariables>;
export const UseOfferedServicesLive_OfferedServicesChangedDocument = {"__meta__":{"hash":"9051d72a4f81a45876f51b6a52e024cccd71b8474645fab330b2e4753664f6eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseOfferedServicesLive_offeredServicesChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"professionalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeredServicesChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"professionalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"professionalId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}}]}}]}}]} as unknown as DocumentNode<UseOfferedServicesLive_OfferedServicesChangedSubscription, UseOfferedServicesLive_OfferedServicesChangedSubscriptionVariables>;
export const TimePicker_OpenSlotsQueryDocument = {"__meta__":{"hash":"e22bf08ca87e3c7a1bd544fa83952e0ab5260e0608a0bfc937a0f791a2c8218d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimePicker_openSlotsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"durationMinutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"durationMinutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"durationMinutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"bookingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSlots"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimePicker_OpenSlotsQueryQuery, TimePicker_OpenSlotsQueryQueryVariables>;
export const UseHoldSlot_HoldSlotDocument = {"__meta__":{"hash":"af1548fd9280b8a0a51617f7680dd7430905a9f993dda914d4eae6189a073dfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseHoldSlot_holdSlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSlotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSlotSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseHoldSlot_HoldSlotMutation, UseHoldSlot_HoldSlotMutationVariables>;
export const UseOpenSlotsLive_OpenSlotsChangedDocument = {"__meta__":{"hash":"619d6783304a858578354478e7fc70abf0d9b33462c48a4647e1409a341a2f12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseOpenSlotsLive_openSlotsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSlotsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<UseOpenSlotsLive_OpenSlotsChangedSubscription, UseOpenSlotsLive_OpenSlotsChangedSubscriptionVariables>;
export const UseBookingsLive_BookingsChangedDocument = {"__meta__":{"hash":"b0301a93f17774df6e3af4b553f5c909c3ec9ee1ca07d4a08412d6f41afa71e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseBookingsLive_bookingsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}}]}}]}}]}}]} as unknown as DocumentNode<UseBookingsLive_BookingsChangedSubscription, UseBookingsLive_BookingsChangedSubscriptionVariables>;
export const BlockedPage_BlockedQueryDocument = {"__meta__":{"hash":"1e81cf7e101af4ec00faa5639f5a7727c07db9b69f7bf8eb566f25d82636b9b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BlockedPage_blockedQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"blockedAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]} as unknown as DocumentNode<BlockedPage_BlockedQueryQuery, BlockedPage_BlockedQueryQueryVariables>;
export const UseUnblockAccount_UnblockAccountDocument = {"__meta__":{"hash":"5637b21a2210d4c0a6e23275358acf72f0f97c3e85d80843d2c2e45006cd8c78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUnblockAccount_unblockAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}}]}}]}}]}}]} as unknown as DocumentNode<UseUnblockAccount_UnblockAccountMutation, UseUnblockAccount_UnblockAccountMutationVariables>;
export const ClientPage_ClientQueryDocument = {"__meta__":{"hash":"6ea63898fda0c27da71c7c906a19be2dfd1c1192f7bb63d0d71ee10f2c7eb1f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientPage_clientQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientRow_client"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientBookingRow_booking"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientBookingRow_booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]} as unknown as DocumentNode<ClientPage_ClientQueryQuery, ClientPage_ClientQueryQueryVariables>;
export const ClientList_ClientsQueryDocument = {"__meta__":{"hash":"2310059839621961df47ff2d7780ac644594b7717d9f874772cdb2a6ff97e108"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientList_clientsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientRow_client"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<ClientList_ClientsQueryQuery, ClientList_ClientsQueryQueryVariables>;
export const UseBlockAccount_BlockAccountDocument = {"__meta__":{"hash":"e5bbc4b7c4909ce38172fdbef6e4b13a5808b2821e7cb48f4824b08e7f8def4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseBlockAccount_blockAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlockAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientRow_client"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<UseBlockAccount_BlockAccountMutation, UseBlockAccount_BlockAccountMutationVariables>;
export const UseClientSessionsLive_CalendarChangedDocument = {"__meta__":{"hash":"c2c2f66ac308b967fda7575dcb50f698568c1f9448bbd5d5ecd623b91d73a794"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseClientSessionsLive_calendarChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]} as unknown as DocumentNode<UseClientSessionsLive_CalendarChangedSubscription, UseClientSessionsLive_CalendarChangedSubscriptionVariables>;
export const UseEndConnection_EndConnectionDocument = {"__meta__":{"hash":"aa0b56de4e7c907bc319db20ab47d63d879004ef6647e9e22e4cb332a8885966"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseEndConnection_endConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndConnectionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientRow_client"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<UseEndConnection_EndConnectionMutation, UseEndConnection_EndConnectionMutationVariables>;
export const InvitationList_InvitationsQueryDocument = {"__meta__":{"hash":"4a4e93c1458a0185f8060959d8ea4edf07cee38764c2089afa19a08288fb4d65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationList_invitationsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow_invitation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<InvitationList_InvitationsQueryQuery, InvitationList_InvitationsQueryQueryVariables>;
export const UseCreateInvitation_CreateInvitationDocument = {"__meta__":{"hash":"e89bedc5623ac2d56d64882482e2f8817ec159b5e75bf4f5b572308083846acd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCreateInvitation_createInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issuedInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow_invitation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuedInvitation_invitation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssuedInvitation_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<UseCreateInvitation_CreateInvitationMutation, UseCreateInvitation_CreateInvitationMutationVariables>;
export const UseResendInvitation_ResendInvitationDocument = {"__meta__":{"hash":"8a9bb2083a4adc98678ef8ac5ed9638796483ad2f7cf615ba675c9f126d8cd18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseResendInvitation_resendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issuedInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow_invitation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuedInvitation_invitation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssuedInvitation_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<UseResendInvitation_ResendInvitationMutation, UseResendInvitation_ResendInvitationMutationVariables>;
export const UseRevokeInvitation_RevokeInvitationDocument = {"__meta__":{"hash":"a8b8119f971e9b10ba9bab8a68c60d2deca501d9d54bcb13a393d16907aa757e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRevokeInvitation_revokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow_invitation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<UseRevokeInvitation_RevokeInvitationMutation, UseRevokeInvitation_RevokeInvitationMutationVariables>;
export const InvitationPage_InvitationQueryDocument = {"__meta__":{"hash":"a90cc958566a1eb25ffff47ab206bfb60fd6a2d50e25b1624e6abe04f6d02b62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationPage_invitationQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyConnected"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationLetter_invitationFragment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationLetter_invitationFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}}]}}]}}]} as unknown as DocumentNode<InvitationPage_InvitationQueryQuery, InvitationPage_InvitationQueryQueryVariables>;
export const UseAcceptInvitation_AcceptInvitationDocument = {"__meta__":{"hash":"5d16a5d3bca207a43c6bcb90ba542f763c2abfcd28cafcd48c65c9c16cddf918"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseAcceptInvitation_acceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseAcceptInvitation_AcceptInvitationMutation, UseAcceptInvitation_AcceptInvitationMutationVariables>;
export const UseDeclineInvitation_DeclineInvitationDocument = {"__meta__":{"hash":"de80f19d11f69bb3b4c02a8950e0aeaaf4e01104e7397f8e4bfe82036de68f93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseDeclineInvitation_declineInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseDeclineInvitation_DeclineInvitationMutation, UseDeclineInvitation_DeclineInvitationMutationVariables>;
export const UseCreateFirstInvitation_CreateInvitationDocument = {"__meta__":{"hash":"220de9b07370e9e6e4acf61d0aea1170c9dadb570b7647e9dab2275726673c6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCreateFirstInvitation_createInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issuedInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseCreateFirstInvitation_CreateInvitationMutation, UseCreateFirstInvitation_CreateInvitationMutationVariables>;
export const MyProfessionals_ProfessionalsQueryDocument = {"__meta__":{"hash":"6e0512c841bc1b8da89252a4fb24b5eadf8e59e10123ca337551aca330c04d48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyProfessionals_professionalsQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"professionals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionalRow_professional"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionalRow_professional"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Professional"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}}]}}]} as unknown as DocumentNode<MyProfessionals_ProfessionalsQueryQuery, MyProfessionals_ProfessionalsQueryQueryVariables>;
export const UseMyProfessionals_ConnectionsChangedDocument = {"__meta__":{"hash":"db11c631442fc872288d859003c9c718153269d827bb9b990bcb688b2f60041f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseMyProfessionals_connectionsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectionsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"professionalId"}}]}}]}}]} as unknown as DocumentNode<UseMyProfessionals_ConnectionsChangedSubscription, UseMyProfessionals_ConnectionsChangedSubscriptionVariables>;
export const UseConnectionsLive_ConnectionsChangedDocument = {"__meta__":{"hash":"27dc7ece3343ce32e964e9a166605fb754f08d365acef6467be007eb7897e328"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseConnectionsLive_connectionsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectionsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientRow_client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow_invitation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow_invitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"maxUses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<UseConnectionsLive_ConnectionsChangedSubscription, UseConnectionsLive_ConnectionsChangedSubscriptionVariables>;
export const NotificationList_NotificationsQueryDocument = {"__meta__":{"hash":"b651718faf496a959c1441a0bfc69435e953d6370f9924db64098932de515946"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationList_notificationsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRow_notification"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow_notification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationList_NotificationsQueryQuery, NotificationList_NotificationsQueryQueryVariables>;
export const UseMarkNotificationsRead_MarkNotificationsReadDocument = {"__meta__":{"hash":"1ac0ae136a68c081c926f7912d0c75835bd12c545468be82dacbdfc511956352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseMarkNotificationsRead_markNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseMarkNotificationsRead_MarkNotificationsReadMutation, UseMarkNotificationsRead_MarkNotificationsReadMutationVariables>;
export const UseNotificationsLive_NotificationsChangedDocument = {"__meta__":{"hash":"e5553d6fbda22753c4a468e1dbd0616fa835014cb06a7522311602d8451783b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseNotificationsLive_notificationsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}}]}}]} as unknown as DocumentNode<UseNotificationsLive_NotificationsChangedSubscription, UseNotificationsLive_NotificationsChangedSubscriptionVariables>;
export const OnboardingPage_OnboardingQueryDocument = {"__meta__":{"hash":"3a55a418c7b85ecdd5c63871913ca86dca5769993141d7c02834e223b0fa4040"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnboardingPage_onboardingQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]} as unknown as DocumentNode<OnboardingPage_OnboardingQueryQuery, OnboardingPage_OnboardingQueryQueryVariables>;
export const UseBecomeProfessional_BecomeProfessionalDocument = {"__meta__":{"hash":"8cbd40713b0dc7f584f5ef951eba601e2eb9267158ea1416e70c328b621311f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseBecomeProfessional_becomeProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BecomeProfessionalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"becomeProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BecomeProfessionalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseBecomeProfessional_BecomeProfessionalMutation, UseBecomeProfessional_BecomeProfessionalMutationVariables>;
export const UseFinishOnboarding_FinishOnboardingDocument = {"__meta__":{"hash":"1871048f8d47fa136d84ba092441946783b46c04f369a9d10421a87d4e35a72b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseFinishOnboarding_finishOnboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishOnboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinishOnboardingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseFinishOnboarding_FinishOnboardingMutation, UseFinishOnboarding_FinishOnboardingMutationVariables>;
export const UseUpdateProfessional_UpdateProfessionalDocument = {"__meta__":{"hash":"460d4e6efb9d7ae8518a8320d1eea06feafaafc64f81f2998a16ccb4a7aa32e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUpdateProfessional_updateProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfessionalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfessionalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelNoticeMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseUpdateProfessional_UpdateProfessionalMutation, UseUpdateProfessional_UpdateProfessionalMutationVariables>;
export const UseRemoveAvatar_RemoveAvatarDocument = {"__meta__":{"hash":"eb4cf9d588e8da9b00120c2adae13471a9e4e3e5e8cc853dffa43f8574269840"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRemoveAvatar_removeAvatar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAvatar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAvatarSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseRemoveAvatar_RemoveAvatarMutation, UseRemoveAvatar_RemoveAvatarMutationVariables>;
export const UseUpdateProfile_UpdateProfileDocument = {"__meta__":{"hash":"df7c540758e54ec29e1fe6040a308188f7469c6da9e694ac677a933cebf56e94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUpdateProfile_updateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseUpdateProfile_UpdateProfileMutation, UseUpdateProfile_UpdateProfileMutationVariables>;
export const SettingsPages_SettingsQueryDocument = {"__meta__":{"hash":"9ea7351ef560ef632895c621c2d5c59239fee1c8d43d0b72f7079b54bb687a76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPages_settingsQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AvatarEditor_accountFragment"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileForm_accountFragment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeForm_professionalFragment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AvatarEditor_accountFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileForm_accountFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeForm_professionalFragment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Professional"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelNoticeMinutes"}}]}}]} as unknown as DocumentNode<SettingsPages_SettingsQueryQuery, SettingsPages_SettingsQueryQueryVariables>;
export const ServicePage_ServiceQueryDocument = {"__meta__":{"hash":"459c0f656f03472b939faadfc6a492b40da5bd81617535a6663c8e4c23840493"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePage_serviceQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceForm_service"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceForm_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"slotStepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleId"}}]}}]} as unknown as DocumentNode<ServicePage_ServiceQueryQuery, ServicePage_ServiceQueryQueryVariables>;
export const NewServicePage_StartQueryDocument = {"__meta__":{"hash":"c56c2e260d46fccc6366cc74d3ecbad7b50bf887eb0ff36f8a9753bfbe352a6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewServicePage_startQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewServicePage_StartQueryQuery, NewServicePage_StartQueryQueryVariables>;
export const UseScheduleChoicesLive_SchedulesChangedDocument = {"__meta__":{"hash":"c81e2e71a826aacb7d3af03c3a6aed41634f95c662df4fdd730df909b9977c8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseScheduleChoicesLive_schedulesChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedulesChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]}}]}}]} as unknown as DocumentNode<UseScheduleChoicesLive_SchedulesChangedSubscription, UseScheduleChoicesLive_SchedulesChangedSubscriptionVariables>;
export const UseUpdateService_UpdateServiceDocument = {"__meta__":{"hash":"f27c7b6716b9cba34f8be81078cdaeb1570b828c717f2455ec4eb13ac832083e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseUpdateService_updateService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateServiceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow_service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceForm_service"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceForm_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"slotStepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleId"}}]}}]} as unknown as DocumentNode<UseUpdateService_UpdateServiceMutation, UseUpdateService_UpdateServiceMutationVariables>;
export const ServicesPage_ServicesQueryDocument = {"__meta__":{"hash":"5a4524234106b8aeb2fb17f108ad1ca1a409f2e0d4eb537e9d3dfe2328331e87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicesPage_servicesQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow_service"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<ServicesPage_ServicesQueryQuery, ServicesPage_ServicesQueryQueryVariables>;
export const UseSwitchService_UpdateServiceDocument = {"__meta__":{"hash":"3c2926f7ee70336026b122fa63d8a897d67349d81d541f5ca18f7868f59c8747"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseSwitchService_updateService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateServiceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseSwitchService_UpdateServiceMutation, UseSwitchService_UpdateServiceMutationVariables>;
export const UseCreateService_CreateServiceDocument = {"__meta__":{"hash":"4dc8d3982eec63a47ffd8bf67af3bc0330f74b87e6f381589d2746882ca7b272"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCreateService_createService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow_service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceForm_service"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceForm_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"slotStepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleId"}}]}}]} as unknown as DocumentNode<UseCreateService_CreateServiceMutation, UseCreateService_CreateServiceMutationVariables>;
export const UseServicesLive_ServicesChangedDocument = {"__meta__":{"hash":"b8caa968fe4b34c1b15245e7e7c2719b7f0b154488a9703b4c45d91a24a41e3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseServicesLive_servicesChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicesChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow_service"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceForm_service"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceForm_service"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"slotStepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"horizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleId"}}]}}]} as unknown as DocumentNode<UseServicesLive_ServicesChangedSubscription, UseServicesLive_ServicesChangedSubscriptionVariables>;
export const UseBookChoices_ClientsQueryDocument = {"__meta__":{"hash":"3db2d473698351aec8a736039a8e4bc0ea54b22c1eca769428bd39b28735f442"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UseBookChoices_clientsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"ACTIVE"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"durations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseBookChoices_ClientsQueryQuery, UseBookChoices_ClientsQueryQueryVariables>;
export const UseBookForClient_BookForClientDocument = {"__meta__":{"hash":"bac95cd3b6cff642dc0590f83d385095347d6df805fda363a88f1a66cb5d97e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseBookForClient_bookForClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookForClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookForClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookForClientSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<UseBookForClient_BookForClientMutation, UseBookForClient_BookForClientMutationVariables>;
export const CalendarPage_CalendarQueryDocument = {"__meta__":{"hash":"a4f76acc28f94322f257c48d2e1c969cd8172f1a9f156079edc6ba5e0a6778cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarPage_calendarQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarPage_CalendarQueryQuery, CalendarPage_CalendarQueryQueryVariables>;
export const CalendarPage_OpenHoursQueryDocument = {"__meta__":{"hash":"99d25afca2fbb86c134816995c2ef59be73fbb53b2831582dcba29f314691aad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarPage_openHoursQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarPage_OpenHoursQueryQuery, CalendarPage_OpenHoursQueryQueryVariables>;
export const UseCancelBooking_CancelBookingDocument = {"__meta__":{"hash":"51e10ad27d1699a0f120bde56b5e443ae3bb2fe0de668be56dcf128ffe5504b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseCancelBooking_cancelBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseCancelBooking_CancelBookingMutation, UseCancelBooking_CancelBookingMutationVariables>;
export const UseRescheduleBooking_RescheduleBookingDocument = {"__meta__":{"hash":"c5512d853c899bcda2bbbd20b095f82abab5676d61db148e893da9e065125640"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseRescheduleBooking_rescheduleBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleBookingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UseRescheduleBooking_RescheduleBookingMutation, UseRescheduleBooking_RescheduleBookingMutationVariables>;
export const SessionPage_SessionQueryDocument = {"__meta__":{"hash":"8c2c3a989e59e7ec1ac7b9cd1cf773e6f32931fc4080f9e2f8087912642cc196"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionPage_sessionQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionDetails_session"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionHistory_session"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionDetails_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionHistory_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]} as unknown as DocumentNode<SessionPage_SessionQueryQuery, SessionPage_SessionQueryQueryVariables>;
export const UseCalendarLive_CalendarChangedDocument = {"__meta__":{"hash":"1215c2495bf0eeeeb0445d05749fdb44739edd270f561528789bf672c86b6dcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UseCalendarLive_calendarChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionEntry_session"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionEntry_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<UseCalendarLive_CalendarChangedSubscription, UseCalendarLive_CalendarChangedSubscriptionVariables>;