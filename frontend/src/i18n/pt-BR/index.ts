import automation from './automation.json'
import batches from './batches.json'
import cancellation from './cancellation.json'
import common from './common.json'
import comodatos from './comodatos.json'
import contracts from './contracts.json'
import customers from './customers.json'
import dashboard from './dashboard.json'
import dici from './dici.json'
import enums from './enums.json'
import exports from './exports.json'
import graphiql from './graphiql.json'
import integrations from './integrations.json'
import logins from './logins.json'
import parameters from './parameters.json'
import periods from './periods.json'
import plans from './plans.json'
import reactivation from './reactivation.json'
import reasons from './reasons.json'
import receipt from './receipt.json'
import serviceOrders from './serviceOrders.json'
import session from './session.json'
import shell from './shell.json'
import suspension from './suspension.json'
import templates from './templates.json'

/** One file a subject; i18next calls each a namespace. */
export default {
  automation,
  batches,
  cancellation,
  common,
  comodatos,
  contracts,
  customers,
  dashboard,
  dici,
  enums,
  exports,
  graphiql,
  integrations,
  logins,
  parameters,
  periods,
  plans,
  reactivation,
  reasons,
  receipt,
  serviceOrders,
  session,
  shell,
  suspension,
  templates,
}
