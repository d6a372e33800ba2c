import { Paper, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import classes from './Dashboard.module.css'
import { useSkippedAutomations } from './useSkippedAutomations'

const WorkWaitingFields = graphql(`
  fragment WorkWaitingFields on Overview {
    openPickupOrders
    openComodatosOfCancelled
    scheduledCancellations
    refusedScheduledCancellations
    awaitingReceipt
  }
`)

type Props = {
  overview: FragmentType<typeof WorkWaitingFields>
  /** How many batches go on. */
  batches: number
}

/** What needs attention. */
export function WorkWaiting({ batches, ...props }: Props) {
  const overview = readFragment(WorkWaitingFields, props.overview)
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const skipped = useSkippedAutomations()
  const rows = [
    {
      key: 'orders',
      label: t('openPickupOrders', { count: overview.openPickupOrders }),
      count: overview.openPickupOrders,
      href: urls.serviceOrders({ situacao: 'PENDING', tipo: 'retirada' }),
    },
    {
      key: 'comodatos',
      label: t('openComodatos', { count: overview.openComodatosOfCancelled }),
      count: overview.openComodatosOfCancelled,
      href: urls.comodatos({ situacao: 'OPEN', contrato: 'CANCELLED' }),
    },
    {
      key: 'receipts',
      label: t('receipts', { count: overview.awaitingReceipt }),
      count: overview.awaitingReceipt,
      href: urls.contracts({ comprovante: 'pendente' }),
    },
    {
      key: 'refused',
      label: t('refusedSchedules', { count: overview.refusedScheduledCancellations }),
      count: overview.refusedScheduledCancellations,
      href: urls.contracts({ agendamento: 'recusado' }),
    },
    {
      key: 'scheduled',
      label: t('scheduled', { count: overview.scheduledCancellations }),
      count: overview.scheduledCancellations,
      href: urls.contracts({ agendamento: 'agendado' }),
    },
    ...(batches > 0
      ? [
          {
            key: 'batches',
            label: t('batches', { count: batches }),
            count: batches,
            href: urls.batches({ situacao: 'andamento' }),
          },
        ]
      : []),
    ...(skipped ? [{ key: 'skipped', label: t('skippedAutomations', { count: skipped.count }), ...skipped }] : []),
  ]
  return (
    <Paper p="md" component="section" aria-labelledby="work">
      <Title order={2} id="work" mb="xs">
        {t('work')}
      </Title>
      <ul className={classes.rows}>
        {rows.map(({ key, label, count, href }) => (
          <li key={key}>
            <AppLink href={href} className={`${classes.row} ${classes.work}`}>
              <span>{label}</span>
              <span className={classes.number} data-figures>
                {format.number(count)}
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
    </Paper>
  )
}
