import { builder } from '#graph/builder.ts'
import { AttendeesSeeEnum } from './attendees-see.enum.ts'
import { ServiceType } from './service.type.ts'

builder.objectFields(ServiceType, (t) => ({
  capacity: t.exposeInt('capacity', {
    description: 'How many people one session has room for; more than one makes it a group.',
  }),
  attendeesSee: t.expose('attendeesSee', {
    type: AttendeesSeeEnum,
    description: 'What the people in a group see of each other.',
  }),
  minimumPlaces: t.exposeInt('minimumPlaces', {
    nullable: true,
    description: 'A group with fewer places is cancelled before its start; null: there is no minimum.',
  }),
  answerHours: t.exposeInt('answerHours', {
    nullable: true,
    description:
      'The hours that the professional has to answer a request; null: it is booked without approval.',
  }),
  decideHoursBefore: t.exposeInt('decideHoursBefore', {
    nullable: true,
    description: 'How many hours before the start the minimum is decided; null: there is no minimum.',
  }),
}))
