import type { TFunction } from 'i18next'
import type { Detail, Effect } from '@/components/EffectList'
import { few } from '@/components/FirstOf'
import type { ConsequenceKey } from '@/entities/cancellation/icons'
import { monthsEffect } from '@/entities/cancellation/months'
import { nameOf } from '@/entities/comodato/names'
import type { Format } from '@/lib/format'
import { urls } from '@/urls'
import type { Preview } from './useCancellationPreview'

export type Consequence = Effect<ConsequenceKey>

type T = TFunction<'cancellation'>

/** What the cancellation will do, in the user's terms; the most lasting effects first. */
export function consequences(preview: Preview, customer: string, t: T, format: Format): Consequence[] {
  return [
    logins(preview, t),
    dici(preview, t, format),
    months(preview, t, format),
    comodatos(preview, t),
    customerRecord(preview, customer, t),
    serviceOrder(preview, t),
  ]
}

function logins({ loginsKept, loginsUnlinked }: Preview, t: T): Consequence {
  const unlinked = loginsUnlinked.length > 0
  const affected = unlinked ? loginsUnlinked : loginsKept
  const count = affected.length
  const text = unlinked ? t('loginsUnlinked', { count }) : t('loginsKept', { count })
  return {
    key: 'logins',
    tone: unlinked ? 'lasting' : 'plain',
    text: count === 0 ? t('loginsNone') : text,
    details: affected.map(({ id, username }) => ({ key: id, text: username, href: urls.login(id) })),
  }
}

function dici(
  { dici: { lastYear, lastMonth, accessesKept, accessesLost } }: Preview,
  t: T,
  format: Format,
): Consequence {
  const month = format.month(lastYear, lastMonth)
  const consequence = (tone: Consequence['tone'], text: string): Consequence => ({
    key: 'dici',
    tone,
    text,
    details: [],
  })
  if (accessesLost > 0) return consequence('lasting', t('diciLost', { count: accessesLost, month }))
  if (accessesKept > 0) return consequence('plain', t('diciKept', { count: accessesKept, month }))
  return consequence('plain', t('diciNone', { month }))
}

function months({ dici: { monthsLeft, earlierMonths }, loginsUnlinked }: Preview, t: T, format: Format): Consequence {
  return monthsEffect({ months: monthsLeft, earlierMonths, lasting: loginsUnlinked.length > 0 }, t, format)
}

function comodatos({ openComodatos, refusals, scheduled }: Preview, t: T): Consequence {
  const count = openComodatos.length
  const blocked = refusals.some(({ code }) => code === 'OPEN_COMODATOS')
  const open = scheduled ? t('comodatosLater', { count }) : t('comodatosOpen', { count })
  const text = blocked ? t('comodatosBlock', { count }) : open
  return {
    key: 'comodatos',
    tone: count > 0 ? 'attention' : 'plain',
    text: count === 0 ? t('comodatosNone') : text,
    details: openComodatos.map((comodato) => ({
      key: comodato.id,
      text: nameOf(comodato),
      href: urls.comodato(comodato.id),
    })),
  }
}

function customerRecord({ customerInactivated, customerKeptActiveBy }: Preview, name: string, t: T): Consequence {
  if (customerInactivated) {
    return { key: 'customer', tone: 'attention', text: t('customerInactivated', { name }), details: [] }
  }
  const count = customerKeptActiveBy.length
  return {
    key: 'customer',
    tone: 'plain',
    text: count > 0 ? t('customerKept', { name, count }) : t('customerUnchanged', { name }),
    details: customerKeptActiveBy.map(({ id, number }) => ({
      key: id,
      text: t('contractNumber', { number }),
      href: urls.contract(number),
    })),
  }
}

function serviceOrder({ serviceOrderTemplate, openComodatos }: Preview, t: T): Consequence {
  const count = openComodatos.length
  const template = serviceOrderTemplate?.name
  const opened = count > 0 ? t('orderOpened', { template, count }) : t('orderOpenedOnSite', { template })
  return { key: 'serviceOrder', tone: 'plain', text: template ? opened : t('orderNone'), details: [] }
}

/** What differs between two previews, in words: only what users can see. */
export function differences(before: Preview, after: Preview, customer: string, t: T, format: Format): string[] {
  const seen = (preview: Preview) =>
    new Map(consequences(preview, customer, t, format).map((consequence) => [consequence.key, consequence]))
  const old = seen(before)
  const changed = [...seen(after).values()]
    .filter((now) => !sameConsequence(old.get(now.key), now))
    .map(({ text, details }) => (details.length > 0 ? `${text} ${named(details, t)}.` : text))
  if (before.parametersRevision !== after.parametersRevision) {
    changed.push(t('parametersChanged', { revision: after.parametersRevision }))
  }
  return changed
}

function named(details: Detail[], t: T): string {
  const names = details.slice(0, few).map(({ text }) => text)
  const count = details.length - names.length
  return count > 0 ? t('andOthers', { names: names.join(', '), count }) : names.join(', ')
}

function sameConsequence(a: Consequence | undefined, b: Consequence): boolean {
  const names = ({ details }: Consequence) => details.map(({ key }) => key).join()
  return a !== undefined && a.text === b.text && names(a) === names(b)
}
