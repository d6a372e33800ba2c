import { Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Totals } from '@/entities/cancellation/Totals'
import { FilterWords } from '@/entities/contract/FilterWords'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { hasEnded } from './progress'

export const BatchConsequencesFields = graphql(`
  fragment BatchConsequencesFields on CancellationBatch {
    id
    status
    dryRun
    where
    parametersRevision
    consequences {
      ...ConsequencesFields
    }
  }
`)

type Props = { batch: FragmentType<typeof BatchConsequencesFields> }

/** What the batch does altogether, under which parameters, and how its contracts were chosen. */
export function BatchConsequences(props: Props) {
  const batch = readFragment(BatchConsequencesFields, props.batch)
  const { t } = useTranslation(['cancellation', 'batches'])
  if (!batch.consequences && !batch.where) return null
  return (
    <Paper p="md" component="section" aria-labelledby="consequences">
      <Title order={2} id="consequences">
        {t(batch.dryRun ? 'total.titleDryRun' : 'total.title')}
      </Title>
      {!hasEnded(batch) && (
        <Text fz="sm" c="dimmed">
          {t('batches:soFar')}
        </Text>
      )}
      {batch.consequences && <Totals consequences={batch.consequences} revision={batch.parametersRevision} />}
      {batch.where && <FilterWords where={batch.where} />}
    </Paper>
  )
}
