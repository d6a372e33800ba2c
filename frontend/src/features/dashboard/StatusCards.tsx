import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { StatusBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import classes from './Dashboard.module.css'

const StatusCardsFields = graphql(`
  fragment StatusCardsFields on StatusCount {
    status
    count
  }
`)

/** How many contracts are in each state; each leads to their list. */
export function StatusCards(props: { counts: readonly FragmentType<typeof StatusCardsFields>[] }) {
  const counts = readFragment(StatusCardsFields, props.counts)
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  return (
    <ul className={classes.cards} aria-label={t('contractsByStatus')}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <AppLink href={urls.contracts({ situacao: status })} className={classes.card}>
            <span className={classes.figure} data-figures>
              {format.number(count)}
            </span>
            <span>
              <StatusBadge kind="ContractStatus" value={status} />
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
