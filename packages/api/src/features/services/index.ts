/** All that another feature may import of services. */
export { lockPractice, sharePractice } from './data/lock-practice.sql.ts'
export { readService } from './data/read-services.ts'
export { serviceJson, serviceNameJson } from './data/service-json.ts'
export { type ServiceView, serviceNameColumns } from './data/service-view.ts'
export { services } from './data/tables.ts'
export { MoneyType } from './graph/money.type.ts'
export { PlaceType, shownPlace } from './graph/place.type.ts'
export { ServiceType } from './graph/service.type.ts'
