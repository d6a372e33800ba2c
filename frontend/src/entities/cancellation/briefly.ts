import type { TFunction } from 'i18next'
import type { ConsequencesFieldsFragment } from '@/gql/graphql'
import type { Format } from '@/lib/format'

export type Phrase = { key: string; text: string; tone: 'plain' | 'attention' | 'lasting' }

/** How many months are named one by one in a row of a table. */
const fewMonths = 3

/** What one cancellation of many does, in a few words; what changes nothing is left out. */
export function brief(found: ConsequencesFieldsFragment, t: TFunction<'cancellation'>, format: Format): Phrase[] {
  const unlinked = found.loginsUnlinked
  const phrases: (Phrase | false)[] = [
    unlinked > 0 && phrase('unlinked', 'lasting', t('brief.unlinked', format.count(unlinked))),
    found.loginsKept > 0 && phrase('kept', 'plain', t('brief.kept', format.count(found.loginsKept))),
    months(found, t, format),
    found.comodatosBlocking > 0
      ? phrase('blocking', 'attention', t('brief.comodatosBlock', format.count(found.comodatosBlocking)))
      : found.openComodatos > 0 &&
        phrase('open', 'attention', t('brief.comodatosOpen', format.count(found.openComodatos))),
    found.customersInactivated > 0 && phrase('inactive', 'attention', t('brief.customerInactivated')),
    found.customersKeptActive > 0 && phrase('active', 'plain', t('brief.customerKept')),
    found.serviceOrders > 0 && phrase('order', 'plain', t('brief.order')),
  ]
  return phrases.filter((one) => one !== false)
}

function phrase(key: string, tone: Phrase['tone'], text: string): Phrase {
  return { key, tone, text }
}

function months(
  { months, earlierMonths, loginsUnlinked }: ConsequencesFieldsFragment,
  t: TFunction<'cancellation'>,
  format: Format,
) {
  const [first] = months
  const last = months[months.length - 1]
  if (!first || !last) return false
  const name = ({ year, month }: typeof first) => format.monthShort(year, month)
  const declared = months.some(({ closed }) => closed)
  const many = months.length > fewMonths || earlierMonths
  const range = { from: name(first), to: name(last), count: months.length }
  const text = many ? t('brief.monthRange', range) : t('brief.months', { months: months.map(name).join(', ') })
  const tone = loginsUnlinked > 0 ? 'lasting' : declared ? 'attention' : 'plain'
  return phrase('months', tone, declared ? t('monthDeclared', { text }) : text)
}
