import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton } from '@/components/states'
import { ParametersNotice } from '@/entities/parameters/ParametersNotice'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { Cancellations } from './Cancellations'
import classes from './Dashboard.module.css'
import { DiciReadiness } from './DiciReadiness'
import { ParametersGlance } from './ParametersGlance'
import { StatusCards } from './StatusCards'
import { WorkWaiting } from './WorkWaiting'

const OverviewDocument = graphql(`
  query Overview {
    overview {
      contractsByStatus {
        ...StatusCardsFields
      }
      cancellationsByMonth {
        ...CancellationsFields
      }
      ...WorkWaitingFields
    }
    cancellationBatches(first: 1, where: { statusIn: [PENDING, RUNNING] }) {
      totalCount
    }
  }
`)

const context = dependsOn(
  'Contract',
  'Comodato',
  'ServiceOrder',
  'ScheduledCancellation',
  'CancellationBatch',
  'ReceiptDelivery',
)

/** Painel: the base at a glance, and the work that waits. */
export default function DashboardPage() {
  const { t } = useTranslation('dashboard')
  const query = useQuery({ query: OverviewDocument, context })
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={classes.page}>
        <ParametersNotice />
        <QueryView query={query} loading={<BlockSkeleton lines={3} />}>
          {({ overview }) => <StatusCards counts={overview.contractsByStatus} />}
        </QueryView>
        <div className={classes.columns}>
          <div className={classes.column}>
            {query[0].data && <Cancellations counts={query[0].data.overview.cancellationsByMonth} />}
            <DiciReadiness />
          </div>
          <div className={classes.column}>
            {query[0].data && (
              <WorkWaiting overview={query[0].data.overview} batches={query[0].data.cancellationBatches.totalCount} />
            )}
            <ParametersGlance />
          </div>
        </div>
      </div>
    </>
  )
}
